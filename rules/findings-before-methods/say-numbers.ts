/** “sentence 3 describes methods”, “sentences 3 and 4 describe methods”, “sentences 3, 5 to 8 describe methods”. */
export function sayNumbers(numbers: readonly number[]): string {
  const runs: [number, number][] = []
  for (const number of numbers) {
    const last = runs.at(-1)
    if (last !== undefined && last[1] === number - 1) last[1] = number
    else runs.push([number, number])
  }
  const said = runs.map(([from, to]) =>
    from === to ? `${from}` : to === from + 1 ? `${from} and ${to}` : `${from} to ${to}`,
  )
  const text = said.length > 3 ? `${said.slice(0, 3).join(', ')} and others` : said.join(', ')
  return numbers.length === 1 ? `sentence ${text} describes methods` : `sentences ${text} describe methods`
}
