import {holds} from '../source/matches-of.ts'

/** Titles that ask or announce instead of telling. */
const opensOtherwise =
  /^(?:how|why|what|whether|who|where|when|which|can|could|do|does|did|is|are|was|were|should|would|will|has|have|to|towards?|using|exploring|understanding|investigating|assessing|evaluating|comparing|examining|developing|testing)\b/i

/** Finite verbs of results, with what would make them an infinitive (“a plan to help”) left out. */
const resultVerb = new RegExp(
  String.raw`(?<!\b(?:to|that|who|which|how|whether|if)\s)\b(?:${[
    'help(?:s|ed)?',
    'reduc(?:es|ed)',
    'cuts',
    'lower(?:s|ed)',
    'improv(?:es|ed)',
    'increas(?:es|ed)',
    'rais(?:es|ed)',
    'prevent(?:s|ed)',
    'caus(?:es|ed)',
    'leads? to|led to',
    'work(?:s|ed)',
    'ma(?:kes|de)',
    '(?:finds?|found|shows?|showed|reveals?|revealed|suggests?|suggested)',
    'sav(?:es|ed)',
    'speeds? up|sped up',
    'slow(?:s|ed)',
    'protect(?:s|ed)',
    'boost(?:s|ed)',
    'eas(?:es|ed)',
    'rel(?:ieves|ieved)',
    'keeps|kept|gives|gave|stops|stopped|became|become|felt|walked|slept|lived|needed|wanted|prefer(?:s|red)?|value[sd]?',
    "(?:can|could|may|might|will|does|did|do)(?: also| still| probably)?(?: not|n[’']t)? (?:[a-z]+ly )?[a-z]{2,}",
    'cannot',
    '(?:is|are|was|were|has|have|had)(?: probably| often| still)? (?:not |no |as |better|worse|safer?|more|less|linked|associated|effective|likely|unlikely|good|cheaper|fewer|similar|the same|difficult|hard|able|unable)[a-z]*',
  ].join('|')})\b`,
  'i',
)

const comparison =
  /\b(?:no|little|small|big|large|clear)(?: or no)? (?:difference|benefit|effect|improvement|link)s?\b|\b(?:better|worse|fewer|more|less|safer|longer|shorter|lower|higher) [\w\s-]{0,40}\bthan\b|\bas (?:good|safe|effective|well) as\b|^(?:fewer|less|longer|shorter|lower|higher|faster|quicker) [\w\s-]{3,50}? (?:with|when|after|thanks to|where|if) /i

/**
 * Whether a title tells a finding (“A walking programme helped people walk further”) and not only the topic or the
 * question.
 *
 * @param title Text of a title; only its first 300 characters count.
 */
export function isFindingTitle(title: string): boolean {
  const text = title.slice(0, 300).trim()
  if (text.endsWith('?') || holds(opensOtherwise, text)) return false
  // What follows a colon often names the design, so what stands before it decides.
  const parts = text.split(/[:–—]\s/)
  return parts.some(
    (part) => !holds(opensOtherwise, part) && (holds(resultVerb, part) || holds(comparison, part)),
  )
}
