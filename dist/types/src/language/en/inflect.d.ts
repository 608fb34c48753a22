/** Which form of a noun: one or several. */
export type NounForm = 'singular' | 'plural';
/** Which form of a verb: “take”, “takes”, “took”, “taken”, “taking”. */
export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'ing';
/**
 * Whether a single noun is already plural, as far as its letters tell.
 *
 * @param noun One word in lower case.
 */
export declare function isPlural(noun: string): boolean;
/**
 * Plural of one noun: “study” → “studies”, “analysis” → “analyses”; a plural or a mass noun stays as it is.
 *
 * @param noun One word in lower case; a hyphenated noun changes in its last part.
 */
export declare function pluralise(noun: string): string;
/**
 * Singular of one noun: “studies” → “study”, “analyses” → “analysis”; a singular stays as it is.
 *
 * @param noun One word in lower case.
 */
export declare function singularise(noun: string): string;
/**
 * One form of one verb, in British spelling: “label” → “labelled”, “take” → “took”.
 *
 * @param verb Base form in lower case; “be” gives “is”, “was”, “been”, “being”.
 * @param form The form wanted.
 */
export declare function verbForm(verb: string, form: VerbForm): string;
