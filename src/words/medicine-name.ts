import {holds} from '../source/matches-of.ts'

/** Endings that the World Health Organization gives to medicines of one kind (its list of stems), and some whole names. */
const stems =
  /[a-z]{2}(?:mab|tinib|ciclib|parib|zomib|rafenib|sartan|olol|statin|dipine|semide|thiazide|zosin|lukast|prazole|tidine|setron|triptan|oxetine|ipramine|triptyline|faxine|azepam|azolam|barbital|peridol|peridone|piprazole|dronate|platin|taxel|rubicin|trexate|citabine|tecan|poside|mustine|limus|tretinoin|cillin|cycline|mycin|micin|floxacin|bactam|penem|conazole|nidazole|fungin|navir|buvir|ciclovir|ovir|vudine|gliptin|gliflozin|glitazone|glinide|glutide|formin|parin|xaban|gatran|grel|grelor|profen|fenac|coxib|caine|curonium|fentanil|orphanol|relin|oxifene|fibrate|afil|asteride|phylline|quine|bendazole|salazine|zolid|metasone|methasone|nisolone|nisone|sonide|thasone|butamide|pramide|opram)$/

/**
 * Whether a word looks like the name of a medicine, by the ending that its kind shares: “atorvastatin”, “rivaroxaban”. Readers
 * need to hear what it is for, not what the name means.
 *
 * @param lower One word in lower case.
 */
export function isMedicineName(lower: string): boolean {
  return wholeNames.has(lower) || (lower.length >= 7 && holds(stems, lower))
}

/** Names whose endings say nothing. */
const wholeNames: ReadonlySet<string> = new Set(
  'acarbose acetonide adinazolam clonidine clopidogrel pregabalin valproate ciclosporin cyclosporin cyclosporine ketamine warfarin tamoxifen leflunomide ethambutol rifampin rifampicin chloramphenicol isoniazid amiodarone digoxin dipyridamole ezetimibe mannitol naltrexone naloxone baclofen tramadol pethidine domperidone misoprostol mifepristone propofol etomidate benperidol clavulanate betadine vigabatrin glibenclamide glyburide clomiphene clomifene aspirin pegol propionate oestradiol estradiol gonadotrophin gonadotropin clobetasol moclobemide triamcinolone cefixime cetirizine ketorolac tolmetin dapsone rifabutin remdesivir mesna selamectin azathioprine'.split(
    ' ',
  ),
)
