import fc from 'fast-check'

/** Words with what goes wrong in positions: references, escapes, astral and combining letters, no-break spaces. */
const inline = [
  'people',
  'trial',
  'The',
  'We',
  'risk',
  '12',
  '1,200',
  '95%',
  'e.g.',
  'it’s',
  'follow-up',
  'café',
  'cafe\u0301',
  'naïve',
  '𝒳',
  '😀',
  'a\u00ADb',
  'x\u00A0y',
  'Dr.',
  'p',
  '.',
  '?',
  ',',
  ';',
  '(n = 3)',
  '“quoted”',
  "'single'",
  '-',
  '–',
  '\u200B',
  '<',
  '&',
  '5 < 6',
]
const spaces = [' ', ' ', ' ', '  ', '\n', '\r\n', '\r', '\t', ' \n  ']

function mix(parts: readonly string[], longest: number): fc.Arbitrary<string> {
  return fc
    .array(fc.tuple(fc.constantFrom(...parts), fc.constantFrom(...spaces, '', '')), {
      minLength: 1,
      maxLength: longest,
    })
    .map((pairs) => pairs.map(([part, space]) => part + space).join(''))
}

const markdownInline = [
  ...inline,
  '&amp;',
  '&nbsp;',
  '&#x2019;',
  '&eacute;t&eacute;',
  '&unknown;',
  '\\*',
  '\\_',
  'p\\-value',
  '\\&amp;',
  '**bold**',
  '*em*',
  'Hel**lo**',
  '_under_',
  '`code`',
  '[link](https://a.example/b_c "t")',
  ' ![alt *x*](a.png) ',
  '<b>bold</b>',
  '<br>',
  'H<sub>2</sub>O',
  ' study<sup>1,2</sup> ',
  ' <!-- note --> ',
  ' [^1] ',
  'CO~2~',
  'm^2^',
  ' [[Page|shown]] ',
  '[span]{.small}',
  ' :smile: ',
  ' ~~gone~~ ',
  '$x^2$',
  'https://a.example/x&amp;y',
  ' <https://b.example> ',
  'a@b.example',
  '[@smith2020]',
  '  \n',
  '\\\n',
  '{{< video x >}}',
  '[ref]',
  '*',
  '_',
  '`',
  '[',
  ']',
]

const markdownBlock = fc.oneof(
  mix(markdownInline, 14),
  fc
    .tuple(
      fc.constantFrom(
        '# ',
        '## ',
        '> ',
        '> > ',
        '- ',
        '* ',
        '1. ',
        '2) ',
        '    ',
        '- > ',
        '> - ',
        '[^1]: ',
        '| ',
        ':   ',
      ),
      mix(markdownInline, 8),
    )
    .map(([mark, text]) => mark + text),
  mix(inline, 6).map((text) => `> ${text.replace(/\r\n|\r|\n/g, '\n> ')}`),
  mix(inline, 6).map((text) => `- ${text.replace(/\r\n|\r|\n/g, '\n  ')}`),
  mix(inline, 3).map((text) => `${text}\n===`),
  fc
    .tuple(mix(['a', 'b &amp; c', '*d*', '\\|', '`e`', ''], 3), mix(['f', 'g h'], 2))
    .map(([one, two]) => `| ${flat(one)} | ${flat(two)} |\n|---|:--|\n| ${flat(two)} | ${flat(one)} |`),
  mix(inline, 4).map((text) => `<div class="x"><p>${text}</p> tail &amp; <i>more</i></div>`),
  mix(inline, 4).map((text) => `::: {.note}\n${text}\n:::`),
  fc.constantFrom(
    '```{r}\nx <- 1\n```',
    '---',
    '***',
    '<details>\n<summary>More</summary>',
    '[ref]: https://c.example "t"',
    '$$\nx\n$$',
  ),
)

function flat(text: string): string {
  return text.replace(/\s+/g, ' ')
}

/** Markdown with every construct that the parser knows, nested at random. */
export const markdownText: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom('', '', '', '\uFEFF', '---\ntitle: x\n---\n', '+++\nt = 1\n+++\n', '{\n"a": 1\n}\n'),
    fc.array(fc.tuple(markdownBlock, fc.constantFrom('\n\n', '\n\n', '\n', '\r\n\r\n', '\r\r')), {
      minLength: 1,
      maxLength: 8,
    }),
  )
  .map(([matter, blocks]) => matter + blocks.map(([block, gap]) => block + gap).join(''))

const htmlInline = [
  ...inline,
  '&amp;',
  '&nbsp;',
  '&#x2019;',
  '&eacute;t&eacute;',
  '&unknown;',
  '&notit;',
  '&amp',
  '&lt',
  '<b>bold</b>',
  'Hel<b>lo</b>',
  '<i>a <u>b</i> c</u>',
  '<br>',
  '<br/><br>',
  '<img src=a.png>',
  '<img alt="a &amp; b">',
  '<code>x y</code>',
  ' <sup>1</sup> ',
  ' study<sup>2</sup> ',
  '<q>said</q>',
  ' <!-- note --> ',
  ' <script>if (a<b) c()</script> ',
  ' <span hidden>no</span> ',
  '<a href="#x">link</a>',
  '</x>',
  '</b>',
  '<b>',
  '<',
  '>',
  '\0',
  '<abbr title="t">AB</abbr>',
]
const htmlTags = [
  'p',
  'div',
  'h1',
  'h2',
  'li',
  'ul',
  'ol',
  'td',
  'tr',
  'table',
  'th',
  'blockquote',
  'dl',
  'dt',
  'dd',
  'figure',
  'figcaption',
  'section',
  'caption',
]

const htmlPart = fc.oneof(
  mix(htmlInline, 10),
  fc.constantFrom(...htmlTags).map((tag) => `<${tag}>`),
  fc.constantFrom(...htmlTags).map((tag) => `</${tag}>`),
  fc
    .tuple(fc.constantFrom(...htmlTags), mix(htmlInline, 8))
    .map(([tag, text]) => `<${tag} class="x">${text}</${tag}>`),
)

/** HTML with tags opened, closed and forgotten at random. */
export const htmlText: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom('', '', '<!doctype html><title>T &amp; t</title>', '\uFEFF', '<html><body>\r\n'),
    fc.array(htmlPart, {minLength: 1, maxLength: 14}),
  )
  .map(([head, parts]) => head + parts.join(''))
