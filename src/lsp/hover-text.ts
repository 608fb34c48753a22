import type {Guidance} from '../rule/define-rule.ts'

/** Guidance that a hover cites at most. */
const guidanceMax = 2

/** Text of a hover, in Markdown or plain: some editors show the one, some the other as it stands. */
export class HoverText {
  private readonly isMarkdown: boolean
  private readonly parts: string[] = []

  constructor(isMarkdown: boolean) {
    this.isMarkdown = isMarkdown
  }

  heading(name: string, note: string): void {
    if (this.isMarkdown && this.parts.length > 0) this.parts.push('---')
    this.parts.push(
      this.isMarkdown ? `**${escapeMarkdown(name)}** · ${escapeMarkdown(note)}` : `${name} (${note})`,
    )
  }

  paragraph(text: string): void {
    this.parts.push(this.isMarkdown ? escapeMarkdown(text) : text)
  }

  /** What stands there and what could stand there instead. */
  example(actual: string, offered: readonly string[]): void {
    const lines = offered.map((text) => (text === '' ? 'leave it out' : `“${text}”`))
    this.paragraph(`Instead of “${actual.replace(/\s+/g, ' ')}”: ${lines.join(' or ')}`)
  }

  evidence(guidance: readonly Guidance[]): void {
    const cited = guidance.slice(0, guidanceMax).map(({title, url, section}) => {
      const name = section === undefined ? title : `${title}, ${section}`
      return this.isMarkdown ? `[${escapeMarkdown(name)}](${encodeLink(url)})` : name
    })
    this.parts.push(`Evidence: ${cited.join('; ')}`)
  }

  link(title: string, url: string): void {
    this.parts.push(this.isMarkdown ? `[${title}](${encodeLink(url)})` : `${title}: ${url}`)
  }

  toString(): string {
    return this.parts.join('\n\n')
  }
}

/** Text of the writer's must not turn into markup or a link. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&')
}

function encodeLink(url: string): string {
  return url.replace(/[()\s<>]/g, (letter) =>
    encodeURIComponent(letter).replace('(', '%28').replace(')', '%29'),
  )
}
