import {cochraneDocuments} from './documents/cochrane.ts'
import {euDocuments} from './documents/eu.ts'
import {governmentDocuments} from './documents/government.ts'
import {journalDocuments} from './documents/journals.ts'
import {nhsDocuments} from './documents/nhs.ts'
import {nihrDocuments} from './documents/nihr.ts'
import {plainlanguageDocuments} from './documents/plainlanguage.ts'
import {policyDocuments} from './documents/policy.ts'
import {researchDocuments} from './documents/research.ts'
import {seedDocuments} from './documents/seed.ts'
import {usHealthDocuments} from './documents/us-health.ts'
import type {GuidanceDocument} from './guidance-document.ts'

/** Guidance documents in the order of their weight for laylint: the seed first, studies last. */
export const guidanceDocuments: readonly GuidanceDocument[] = [
  ...seedDocuments,
  ...nihrDocuments,
  ...cochraneDocuments,
  ...euDocuments,
  ...nhsDocuments,
  ...governmentDocuments,
  ...plainlanguageDocuments,
  ...usHealthDocuments,
  ...journalDocuments,
  ...policyDocuments,
  ...researchDocuments,
]
