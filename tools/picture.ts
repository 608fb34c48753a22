import {execFileSync} from 'node:child_process'
import {writeFileSync} from 'node:fs'

/** Colours of the picture by SGR code; a light terminal, so that the picture reads on a white page. */
const colours: Readonly<Record<string, string>> = {
  '30': '#24292f',
  '31': '#cf222e',
  '32': '#116329',
  '33': '#9a6700',
  '34': '#0550ae',
  '35': '#8250df',
  '36': '#1b7c83',
  '37': '#57606a',
  '90': '#6e7781',
  '91': '#a40e26',
  '92': '#1a7f37',
  '93': '#7d4e00',
  '94': '#0969da',
  '95': '#8250df',
  '96': '#3192aa',
}

interface Style {
  colour: string
  isBold: boolean
  isDim: boolean
  isUnderlined: boolean
}

const plain: Style = {colour: '#24292f', isBold: false, isDim: false, isUnderlined: false}
const lineHeight = 19
const charWidth = 8.43

/** Draws terminal output with its colours as an SVG picture. */
export function toSvg(output: string, title: string): string {
  const lines = output.replace(/\s+$/, '').split('\n')
  const width = Math.ceil(Math.max(...lines.map((line) => stripCodes(line).length)) * charWidth) + 40
  const height = lines.length * lineHeight + 44
  const rows = lines.map(
    (line, index) =>
      `<text x="20" y="${40 + index * lineHeight}" xml:space="preserve">${toSpans(line)}</text>`,
  )
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" role="img" aria-label="${escapeXml(title)}" font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="14">
<title>${escapeXml(title)}</title>
<rect width="100%" height="100%" rx="8" fill="#f6f8fa" stroke="#d0d7de"/>
${rows.join('\n')}
</svg>
`
}

function toSpans(line: string): string {
  let style = {...plain}
  let out = ''
  for (const part of line.split(/(\u001B\[[\d;]*m)/)) {
    const code = /^\u001B\[([\d;]*)m$/.exec(part)
    if (code) style = applyCodes(style, (code[1] ?? '').split(';'))
    else if (part !== '') out += `<tspan${attributes(style)}>${escapeXml(part)}</tspan>`
  }
  return out
}

function applyCodes(style: Style, codes: readonly string[]): Style {
  const next = {...style}
  for (const code of codes) {
    if (code === '' || code === '0') Object.assign(next, plain)
    else if (code === '1') next.isBold = true
    else if (code === '2') next.isDim = true
    else if (code === '22') Object.assign(next, {isBold: false, isDim: false})
    else if (code === '4') next.isUnderlined = true
    else if (code === '24') next.isUnderlined = false
    else if (code === '39') next.colour = plain.colour
    else next.colour = colours[code] ?? next.colour
  }
  return next
}

function attributes(style: Style): string {
  const bold = style.isBold ? ' font-weight="bold"' : ''
  const dim = style.isDim ? ' opacity="0.65"' : ''
  const line = style.isUnderlined ? ' text-decoration="underline"' : ''
  return ` fill="${style.colour}"${bold}${dim}${line}`
}

function stripCodes(text: string): string {
  return text.replace(/\u001B\[[\d;]*m/g, '')
}

function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
}

/** `npm run picture`: the first screen of the shipped example. */
function main(): void {
  const root = new URL('../', import.meta.url)
  const output = runExample(root)
  const lines = output.split('\n').slice(0, 44)
  writeFileSync(
    new URL('docs/output.svg', root),
    toSvg(lines.join('\n'), 'What laylint says of examples/sleep-before.md'),
  )
}

function runExample(root: URL): string {
  const options = {
    cwd: root,
    env: {...process.env, FORCE_COLOR: '1', COLUMNS: '92'},
    encoding: 'utf8',
  } as const
  try {
    return execFileSync(process.execPath, ['dist/laylint.cjs', 'examples/sleep-before.md'], options)
  } catch (error) {
    // Exit code 1 says that there are findings, which is what the picture shows.
    const found = error as {stdout?: string}
    if (typeof found.stdout === 'string') return found.stdout
    throw error
  }
}

main()
