import type {Block, Document, Sentence} from '../document/document.ts'
import {holds} from '../source/matches-of.ts'
import {tagRoles} from './classify.ts'
import {documentTitle} from './document-title.ts'
import {keyMessagesOf} from './key-messages.ts'
import {CHAIN_ROLES, FINDING} from './role.ts'
import {rolesOf} from './roles-of.ts'
import {tellsMethods} from './tells-methods.ts'
import {tellsTopic} from './tells-topic.ts'
import {isFindingTitle} from './title-finding.ts'

/** Where the top of a text tells a finding. */
export interface Lead {
  readonly where: 'title' | 'key-messages' | 'opening'
  readonly at: Block | Sentence
}

/**
 * The tagger's probability of a finding from which a sentence at the top counts as one, whatever is likelier: findings
 * seldom open published texts, so it doubts them. Measured on 39 texts with one finding moved to the top: 35 are seen
 * from 0.28, 29 where a finding must be likeliest.
 */
const findingChanceMin = 0.28

/**
 * Probability of background or aim up to which a key message counts as one that tells something. Measured: all 81
 * published Cochrane summaries with key messages stay below it.
 */
const topicChanceMax = 0.7

/** The same for the first sentence of a text if it says in the past tense what something did. Own choice. */
const firstChanceMin = 0.12

const tellsPast =
  /\b(?:found|helped|saved|cut|reduced|improved|worked|stopped|prevented|lowered|raised|increased|slept|walked|lived|stayed|fell|rose|did (?:not|as well|better|worse)|made (?:no|little|a) difference|had (?:fewer|less|more)|were (?:less|more|as) likely|needed (?:fewer|less|more)|missed|halved|doubled|tripled|eased|slowed|calmed|protected|kept|spared|dropped|went (?:down|up)|spotted|picked up|(?:may|might|probably|does|do) (?:not )?(?:help|reduce|improve|prevent|lower|ease|raise|increase|cut|work))\b(?![^.]*\b(?:studies|research|scientists|researchers|surveys?)\b)/i

const comparesWith =
  /\b(?:better|worse|more|less|fewer|lower|higher|longer|shorter|further|sooner)\b[^.;]{0,60}\b(?:than|compared (?:with|to))\b(?! \d)/i

/** In a short text the top ends after this share of the words. Own choice: 60 of 150 words. */
const openingShare = 0.4

/**
 * Finds a finding at the top of a text: in the title, in the key messages, or in a sentence that starts within the first
 * words of the body.
 *
 * @param wordsMax Words of the body that count as the top.
 */
export function findLead(document: Document, wordsMax: number): Lead | undefined {
  const title = documentTitle(document)
  if (title !== undefined && isFindingTitle(title.text)) return {where: 'title', at: title}
  const keyMessages = keyMessagesOf(document)?.sentences ?? []
  const told = keyMessages[tellFindings(keyMessages).indexOf(true)]
  if (told !== undefined) return {where: 'key-messages', at: told}
  let words = 0
  const wordsCap = Math.min(wordsMax, document.wordCount * openingShare)
  let isAfterMethods = false
  let isFirst = true
  for (const {sentence, role, chances, headingRole} of rolesOf(document).sentences) {
    if (words >= wordsCap) break
    words += sentence.words.length
    if (keyMessages.includes(sentence)) continue
    // What stands behind methods leads only if it cannot be anything but a result.
    isAfterMethods ||= role === 'methods' || tellsMethods(sentence.text)
    const chanceMin = isFirst && holds(tellsPast, sentence.text) ? firstChanceMin : findingChanceMin
    const isLikely =
      !isAfterMethods &&
      headingRole !== 'background' &&
      headingRole !== 'aim' &&
      (chances[FINDING] ?? 0) >= chanceMin &&
      !tellsTopic(sentence.text)
    const comparesFirst = isFirst && holds(tellsPast, sentence.text) && holds(comparesWith, sentence.text)
    isFirst = false
    if (isLikely || comparesFirst || comparesGroups(sentence.text)) return {where: 'opening', at: sentence}
  }
  return undefined
}

/** “fights went down by a third”; what changed over the years is background. */
const byHowMuch =
  /\b(?:went (?:down|up)|fell|rose|dropped|grew|shrank|halved|doubled) (?:\w+ )?by (?:about |nearly |almost |around |some |over )?(?:an? |half|one|two|three|\d)/i
const longAgo = /\b(?:since|past|last|years?|decades?|between|(?:19|20)\d\d)\b/i

/**
 * Whether a sentence gives a result that no other kind of sentence gives: “88 in 100 …, compared with 75 in 100”, “had lower
 * blood pressure than adults who …”. The tagger takes some of these for methods, since they say who was studied.
 */
export function comparesGroups(text: string): boolean {
  if (
    /\b(?:whether|if|aim(?:s|ed)?|want(?:s|ed)?|hope[sd]?|expect(?:s|ed)?|ask(?:s|ed)?|may|might|could)\b/i.test(
      text,
    )
  )
    return false
  return (
    /\b\d[\d,]* (?:in|out of)(?: every)? \d[\d,]*\b[^.;]{0,120}\bcompared (?:with|to)\b[^.;]{0,40}\b\d[\d,]* (?:in|out of)/i.test(
      text,
    ) ||
    (holds(byHowMuch, text) && !holds(longAgo, text)) ||
    /\b(?:had|was|were|went|walked|slept|lost|took|spent|got|felt|needed|lived|did)\b (?:\w+ ){0,4}(?:lower|higher|better|worse|fewer|less|shorter|longer|sooner|earlier|faster|weaker|stronger)\b[^.;]{0,80}\bthan\b(?! \d| half| a (?:third|quarter))/i.test(
      text,
    )
  )
}

/**
 * For each key message whether it tells a finding. They are read without their heading, which makes anything under it
 * look like one.
 */
export function tellFindings(sentences: readonly Sentence[]): readonly boolean[] {
  const {roles} = tagRoles(sentences.map(({text}) => ({text})))
  return roles.map(
    ({role, chances}, index) =>
      role !== 'other' &&
      chanceOf(chances, 'background') + chanceOf(chances, 'aim') < topicChanceMax &&
      !tellsTopic(sentences[index]?.text ?? '') &&
      !tellsMethods(sentences[index]?.text ?? ''),
  )
}

function chanceOf(chances: readonly number[], role: (typeof CHAIN_ROLES)[number]): number {
  return chances[CHAIN_ROLES.indexOf(role)] ?? 0
}
