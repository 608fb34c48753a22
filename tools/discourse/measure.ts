import {readFileSync} from 'node:fs'
import {roleModel, tagRoles} from '../../src/discourse/classify.ts'
import type {Model} from '../../src/discourse/model.ts'
import {decideOrder} from '../../src/discourse/order.ts'
import type {Role, RoleSentence} from '../../src/discourse/role.ts'

/** A text labelled by hand. */
export interface GoldText {
  readonly id: string
  readonly source: string
  readonly sentences: readonly {
    readonly text: string
    readonly role: string
    readonly heading?: string | null
    readonly alt?: string | null
  }[]
  readonly first_finding: number | null
  readonly methods_before_findings: boolean
  readonly rule_violation?: boolean
}

/** How many of a role were found. */
export interface RoleScore {
  readonly role: Role
  /** Of the sentences given the role, the share that have it; 0 to 1. */
  readonly precision: number
  /** Of the sentences that have the role, the share given it; 0 to 1. */
  readonly recall: number
  readonly f1: number
  readonly count: number
}

/** What a model gets right on labelled texts. */
export interface Measured {
  readonly texts: number
  readonly sentences: number
  /** Share of sentences with the label's role. */
  readonly accuracy: number
  /** Same, when a second defensible label also counts. */
  readonly lenient: number
  readonly perRole: readonly RoleScore[]
  /** Mean F1 of the five roles of the chain. */
  readonly macroF1: number
  /** Texts whose order is judged rightly, by id. */
  readonly rightTexts: readonly string[]
  readonly wrongTexts: readonly string[]
  /** Texts whose first finding is within one sentence of the label's. */
  readonly firstFindingNear: number
  /** Rows are the label's roles, columns the model's, in the order of {@link ROLE_ORDER}. */
  readonly confusion: readonly (readonly number[])[]
}

/** Order of the rows and columns of the confusion matrix. */
export const ROLE_ORDER: readonly Role[] = ['background', 'aim', 'methods', 'finding', 'meaning', 'other']

/** Reads labelled texts, one JSON object a line. */
export function readGold(path: string): GoldText[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): GoldText => JSON.parse(line))
}

/** Tags labelled texts and compares; with the shipped model unless another is given. */
export function measureRoles(texts: readonly GoldText[], model: Model = roleModel()): Measured {
  const confusion = ROLE_ORDER.map(() => ROLE_ORDER.map(() => 0))
  let lenient = 0
  let near = 0
  const rightTexts: string[] = []
  const wrongTexts: string[] = []
  for (const text of texts) {
    const sentences: RoleSentence[] = text.sentences.map(({text: words, heading}) => ({text: words, heading}))
    const result = tagRoles(sentences, model)
    for (const [index, sentence] of text.sentences.entries()) {
      const tagged = result.roles[index]?.role ?? 'other'
      const label = toRole(sentence.role)
      const row = confusion[ROLE_ORDER.indexOf(label)]
      const column = ROLE_ORDER.indexOf(tagged)
      if (row !== undefined) row[column] = (row[column] ?? 0) + 1
      if (tagged === label || (sentence.alt && tagged === toRole(sentence.alt))) lenient++
    }
    const order = decideOrder(sentences, result, model.cut)
    const isRight = order.violation === (text.rule_violation ?? text.methods_before_findings)
    if (isRight) rightTexts.push(text.id)
    else wrongTexts.push(text.id)
    if (Math.abs((order.firstFinding ?? 999) - (text.first_finding ?? 999)) <= 1) near++
  }
  return {
    texts: texts.length,
    rightTexts,
    wrongTexts,
    firstFindingNear: near,
    ...summarise(confusion, lenient),
  }
}

function toRole(label: string): Role {
  const name = label === 'findings' ? 'finding' : label
  return ROLE_ORDER.find((role) => role === name) ?? 'other'
}

function summarise(confusion: readonly (readonly number[])[], lenientRight: number) {
  let right = 0
  let sentences = 0
  const perRole = ROLE_ORDER.map((role, at): RoleScore => {
    const hit = confusion[at]?.[at] ?? 0
    const count = (confusion[at] ?? []).reduce((sum, value) => sum + value, 0)
    const given = confusion.reduce((sum, row) => sum + (row[at] ?? 0), 0)
    right += hit
    sentences += count
    const precision = given === 0 ? 0 : hit / given
    const recall = count === 0 ? 0 : hit / count
    const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
    return {role, precision, recall, f1, count}
  })
  const chain = perRole.filter(({role}) => role !== 'other')
  return {
    sentences,
    accuracy: right / sentences,
    lenient: lenientRight / sentences,
    perRole,
    macroF1: chain.reduce((sum, {f1}) => sum + f1, 0) / chain.length,
    confusion,
  }
}
