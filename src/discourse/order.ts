import {type RoleResult, roleModel} from './classify.ts'
import {headingRole} from './headings.ts'
import {METHODS, type RoleSentence} from './role.ts'

/** Below this probability nothing is said; between it and the model's cut the tagger is not sure enough to report. */
const UNSURE_FROM = 0.2

/** What a person can check about the order of a text; all indexes count sentences from 0. */
export interface OrderFacts {
  /** Methods come before the first finding, by the sentences or by the headings. */
  readonly violation: boolean
  /** The sentences say so: the chain's probability reaches the model's cut. */
  readonly bySentences: boolean
  /** The headings say so: a heading of methods stands above the first heading of findings; `undefined` without both. */
  readonly sectionOrderMethodsFirst: boolean | undefined
  /** The probability lies below the cut, but not by much. */
  readonly isUnsure: boolean
  /** Probability, 0 to 1, that a methods sentence comes before the first finding. */
  readonly probability: number
  /** First methods sentence that comes before the first finding, else the first methods sentence. */
  readonly firstMethods: number | undefined
  /** First finding; `undefined` when none was recognised. */
  readonly firstFinding: number | undefined
  /** Methods sentences before the first finding. */
  readonly methodsBefore: readonly number[]
  /** Share of the words, 0 to 1, before the first finding; 1 without a finding. */
  readonly shareBeforeFinding: number
  /** First sentence under a heading of methods. */
  readonly firstMethodsSection: number | undefined
  /** First sentence under a heading of findings. */
  readonly firstFindingSection: number | undefined
}

/**
 * Decides whether methods come before findings: by the chain's probability, or by the order of the headings. Writers
 * often put the question, not the method, under "What did we do?", so the sentences alone do not show it.
 *
 * @param sentences The sentences that were tagged.
 * @param result What the tagger said about them.
 */
export function decideOrder(
  sentences: readonly RoleSentence[],
  result: RoleResult,
  cut = roleModel().cut,
): OrderFacts {
  const firstFindingTagged = firstWith(result, 'finding')
  const bySentences = result.methodsBeforeFinding >= cut
  const sections = sectionStarts(sentences)
  const {methods: firstMethodsSection, finding: firstFindingSection} = sections
  const sectionOrderMethodsFirst =
    firstMethodsSection === undefined || firstFindingSection === undefined
      ? undefined
      : firstMethodsSection < firstFindingSection
  const methodsBefore = methodsBeforeIndex(result, firstFindingTagged, bySentences)
  return {
    violation: bySentences || sectionOrderMethodsFirst === true,
    bySentences,
    sectionOrderMethodsFirst,
    isUnsure: !bySentences && result.methodsBeforeFinding >= UNSURE_FROM,
    probability: result.methodsBeforeFinding,
    firstMethods: methodsBefore[0] ?? firstWith(result, 'methods'),
    firstFinding: firstFindingTagged,
    methodsBefore,
    shareBeforeFinding: shareBefore(sentences, firstFindingTagged),
    firstMethodsSection,
    firstFindingSection,
  }
}

function firstWith(result: RoleResult, role: string): number | undefined {
  const index = result.roles.findIndex((tagged) => tagged.role === role)
  return index < 0 ? undefined : index
}

/** Methods sentences before the first finding; if the chain is sure of one but tagged none, the likeliest. */
function methodsBeforeIndex(result: RoleResult, end: number | undefined, isSure: boolean): readonly number[] {
  const before: number[] = []
  let likeliest: number | undefined
  let chanceMost = 0
  for (const [index, tagged] of result.roles.slice(0, end).entries()) {
    if (tagged.role === 'methods') before.push(index)
    const chance = tagged.chances[METHODS] ?? 0
    if (chance > chanceMost) {
      chanceMost = chance
      likeliest = index
    }
  }
  return before.length === 0 && isSure && likeliest !== undefined ? [likeliest] : before
}

function sectionStarts(sentences: readonly RoleSentence[]): {
  readonly methods: number | undefined
  readonly finding: number | undefined
} {
  let methods: number | undefined
  let finding: number | undefined
  let last: string | undefined
  for (const [index, sentence] of sentences.entries()) {
    const heading = sentence.heading ?? undefined
    if (heading === undefined || heading === last) continue
    last = heading
    const role = headingRole(heading)
    if (role === 'methods') methods ??= index
    if (role === 'finding') finding ??= index
  }
  return {methods, finding}
}

function shareBefore(sentences: readonly RoleSentence[], end: number | undefined): number {
  let before = 0
  let all = 0
  for (let index = 0; index < sentences.length; index++) {
    const words = countWords(sentences[index]?.text ?? '')
    all += words
    if (end === undefined || index < end) before += words
  }
  return all === 0 ? 1 : before / all
}

/** Stretches of a text between white space. */
function countWords(text: string): number {
  let words = 0
  let isInside = false
  for (let at = 0; at < text.length; at++) {
    const isSpace = isWhiteSpace(text.charCodeAt(at))
    if (!isSpace && !isInside) words += 1
    isInside = !isSpace
  }
  return words
}

/** What `\s` matches; looked up by code, since every character of every text passes here. */
function isWhiteSpace(code: number): boolean {
  if (code === 32 || (code >= 9 && code <= 13)) return true
  return code >= 160 && /\s/.test(String.fromCharCode(code))
}
