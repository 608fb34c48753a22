import type {RankedMessage, SourceRange} from '../engine/message.ts'
import type {ReportParts} from '../report/build-report.ts'
import {Fingerprints} from '../report/fingerprints.ts'
import {toJson} from './json.ts'
import type {ReportContext, Reporter, RuleInfo} from './reporter.ts'

/** Findings alone. */
export const parts: ReportParts = {scores: false, sentences: false, units: false}

const levels = {error: 'error', warning: 'warning', info: 'note'} as const

/** GitHub refuses a run with more results, so another one is begun. */
const resultsMax = 25_000

const schema = 'https://json.schemastore.org/sarif-2.1.0.json'

/**
 * SARIF 2.1.0, for GitHub code scanning, Azure DevOps and editors.
 *
 * Results are written as they come, and what they refer to after them: JSON has no order of keys.
 */
export function createReporter(context: ReportContext): Reporter {
  const writer = new SarifWriter(context)
  return {
    start: () => `{"$schema":${toJson(schema)},"version":"2.1.0","runs":[${writer.openRun()}`,
    file: ({path, messages}) => messages.map((message) => writer.add(path, message)).join(''),
    finish: () => `${writer.closeRun()}]}\n`,
  }
}

/** A rule as SARIF tells of it; its group becomes a tag. */
type SarifRule = Omit<RuleInfo, 'group'> & {readonly group: string}

class SarifWriter {
  private readonly context: ReportContext
  private readonly fingerprints = new Fingerprints()
  private readonly indexes = new Map<string, number>()
  /** Rules that are no rules of ours: mistakes in comments, in front matter. */
  private readonly otherRules: SarifRule[] = []
  private count = 0
  private runs = 0

  constructor(context: ReportContext) {
    this.context = context
    for (const [index, {id}] of context.rules.entries()) this.indexes.set(id, index)
  }

  openRun(): string {
    this.runs += 1
    this.count = 0
    return '{"columnKind":"utf16CodeUnits","results":['
  }

  closeRun(): string {
    const {toolVersion, rules} = this.context
    const driver = {
      name: 'laylint',
      version: toolVersion,
      semanticVersion: toolVersion,
      informationUri: 'https://github.com/laylint/laylint',
      rules: [...rules, ...this.otherRules].map(toDescriptor),
    }
    const id = this.runs === 1 ? 'laylint/' : `laylint/${this.runs}/`
    return `\n],"automationDetails":${toJson({id})},"tool":${toJson({driver})}}`
  }

  add(path: string, message: RankedMessage): string {
    const isFull = this.count === resultsMax
    const before = isFull ? `${this.closeRun()},${this.openRun()}` : ''
    const comma = this.count === 0 ? '\n' : ',\n'
    this.count += 1
    return before + comma + toJson(this.toResult(path, message))
  }

  private toResult(path: string, message: RankedMessage): unknown {
    const uri = path.split('/').map(encodeURIComponent).join('/')
    const [safe] = message.suggestions.filter(({safe}) => safe)
    return {
      ruleId: message.ruleId,
      ruleIndex: this.indexOf(message),
      level: levels[message.severity],
      message: {text: message.message},
      locations: [{physicalLocation: {artifactLocation: {uri}, region: toRegion(message)}}],
      partialFingerprints: {'laylintFinding/v1': this.fingerprints.of(path, message)},
      ...(message.related.length === 0
        ? {}
        : {
            relatedLocations: message.related.map((place, id) => ({
              id,
              message: {text: place.message},
              physicalLocation: {artifactLocation: {uri}, region: toRegion(place)},
            })),
          }),
      ...(safe === undefined ? {} : {fixes: [toFix(uri, message, safe.text)]}),
    }
  }

  private indexOf({ruleId, message, url}: RankedMessage): number {
    const known = this.indexes.get(ruleId)
    if (known !== undefined) return known
    const index = this.context.rules.length + this.otherRules.length
    this.indexes.set(ruleId, index)
    this.otherRules.push({
      id: ruleId,
      summary: ruleId.replaceAll('-', ' '),
      why: message,
      group: 'laylint',
      url,
    })
    return index
  }
}

function toDescriptor({id, summary, why, group, url}: SarifRule): unknown {
  return {
    id,
    name: id,
    shortDescription: {text: `${summary}.`},
    fullDescription: {text: why},
    help: {
      text: `${summary}. ${why} More: ${url}`,
      markdown: `**${summary}.** ${why}\n\n[The page of the rule](${url})`,
    },
    helpUri: url,
    properties: {tags: ['plain-english', group]},
  }
}

/** A range; one without length is a place. */
function toRegion({start, end}: SourceRange): unknown {
  const place = {startLine: start.line, startColumn: start.column}
  if (end.offset <= start.offset) return place
  return {...place, endLine: end.line, endColumn: end.column}
}

function toFix(uri: string, message: RankedMessage, text: string): unknown {
  const replacement = {deletedRegion: toRegion(message), insertedContent: {text}}
  return {
    description: {text: `Write “${text}”.`},
    artifactChanges: [{artifactLocation: {uri}, replacements: [replacement]}],
  }
}
