/** Heads of the table of texts become buttons that order it. */
export function makeSortable(head) {
  const button = document.createElement('button')
  button.type = 'button'
  button.textContent = head.textContent
  head.replaceChildren(button)
  button.addEventListener('click', () => {
    const isAscending = head.getAttribute('aria-sort') !== 'ascending'
    for (const other of head.parentElement.children) other.removeAttribute('aria-sort')
    head.setAttribute('aria-sort', isAscending ? 'ascending' : 'descending')
    sortRows(head.closest('table').tBodies[0], head.cellIndex, isAscending)
  })
}

function sortRows(body, column, isAscending) {
  const keyOf = (row) => row.cells[column].dataset.v ?? ''
  const rows = [...body.rows].sort((one, other) => {
    const [first, second] = [keyOf(one), keyOf(other)]
    // What is not known stands last.
    if (first === '' || second === '') return Number(first === '') - Number(second === '')
    const order = column === 0 ? first.localeCompare(second) : Number(first) - Number(second)
    return isAscending ? order : -order
  })
  body.append(...rows)
}
