import {familiarityOf} from '../language/en/familiarity.ts'
import {holds} from '../source/matches-of.ts'

/** Endings of names of diseases, operations and parts of the body, from Greek and Latin. Own list. */
const endings =
  /[a-z]{2}(?:osis|oses|iasis|esis|psis|itis|oma|omas|omata|a?emia|pathy|pathies|plasia|ectomy|ectomies|otomy|ostomy|penia|uria|algia|plegia|paresis|rrhoea|rrhea|megaly|o?edema|trophy|lysis|lyses|blasts?|cytes?|kinase|scopy|ectasis|tonia|phasia|praxia|arthria|phagia|pnoea|pnea|oxia|plasty|phoresis|sclerotic|fibrotic|necrotic|stomatous|astema|tonin|globulin|phage|phages|phoria|somnia|lepsy|kinesia|taxia|cusis|opia|emesis|ptysis|stasis|cele|centesis|gravida|natal|a?emic|spirometry|kines?|steroids?|embolism|emboli|cranial|chondria|odontics|somes?|glomerular|neurosurgery|radiosurgery|lymphatics|phylaxis|lytic|cytic|ectatic|pathic|plegic)$/

/** Names that most people have heard, and words of names that they know as a whole: “cystic fibrosis”, “multiple sclerosis”. */
const heard: ReadonlySet<string> = new Set(
  `antenatal postnatal psoriasis fibrosis sclerosis dystrophy thrombosis osteoporosis endometriosis scoliosis tinnitus
  tuberculosis meningitis hepatitis narcissism euphoria gingivitis colonoscopy endoscopy lymphoma melanoma sepsis
  amniocentesis photosynthesis synthesis parenthesis hypothesis metastasis biopsy myopia utopia dystopia bulimia
  microscopy spectroscopy neonatal fibromyalgia glaucoma osteoarthritis bronchitis analytic analytics electrolytic chromosome chromosomes academic endemic epidemic pandemic systemic polemic empathic telepathic homeopathic tonsillitis appendicitis vasectomy mastectomy hysterectomy hypothermia prostheses prosthesis`.split(
    /\s+/,
  ),
)

/** Size of the SCOWL dictionary from which on a word is no everyday word, and how hard people rate it, from 1 to 6. Own choice. */
const scowlMin = 50
const complexityMin = 4.35

/**
 * Whether a word has the form of a medical name that few readers know: “sarcoidosis”, “thrombocytopenia”. Such words need an
 * explanation even where writers of plain versions keep them.
 *
 * @param lower One word in lower case.
 */
export function isMedicalForm(lower: string): boolean {
  if (lower.length < 6 || !holds(endings, lower) || heard.has(lower)) return false
  const {easy, zipf, scowl, complexity} = familiarityOf(lower)
  return !easy && zipf < familiarZipf && scowl >= scowlMin && complexity >= complexityMin
}

/** From this Zipf value on a word is familiar. */
const familiarZipf = 3
