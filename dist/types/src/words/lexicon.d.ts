import type { VerbForm } from '../language/en/inflect.js';
/** Part of speech of a lexicon entry. */
export type PartOfSpeech = 'n' | 'v' | 'adj' | 'adv' | 'phrase';
/** A plain way to say it, in its base form. */
export interface PlainAlternative {
    readonly text: string;
    /** Whether it may be applied without asking: same meaning wherever the term stands. */
    readonly isSafe: boolean;
}
/** One entry of a lexicon. */
export interface LexiconEntry {
    /** Position in the lexicon; stable within one build. */
    readonly id: number;
    /** Base form in British spelling. */
    readonly term: string;
    readonly partOfSpeech: PartOfSpeech;
    /** One to four, best first; empty when the term can only be explained. */
    readonly plain: readonly PlainAlternative[];
    /** A gloss for explaining the term where it stands. */
    readonly meaning: string;
    /** `public`: jargon for the public alone; `all`: for policy makers and professionals as well. */
    readonly audience: 'public' | 'all';
    /** Key of the source of the advice. */
    readonly source: string;
}
/** The grammatical form in which a term was found; `past-or-participle` where English writes both alike. */
export type TermForm = 'singular' | 'plural' | VerbForm | 'past-or-participle' | 'fixed';
/** A term found in an array of words. */
export interface LexiconMatch {
    /** Index of its first word. */
    readonly start: number;
    /** Index after its last word. */
    readonly end: number;
    readonly entry: LexiconEntry;
    readonly form: TermForm;
    /** Whether it starts or ends inside a hyphenated word, as “steroid” in “steroid-dependent”. */
    readonly isInside: boolean;
}
/** Terms with their plain alternatives, opened from a generated string. */
export interface Lexicon {
    /** Number of entries. */
    readonly size: number;
    /**
     * Terms in a text, longest first, none overlapping; a term within one of its “not when” phrases is left out.
     *
     * @param words The words in lower case.
     * @param originals The same words as written; needed for terms in capitals (“AIDS”), which are not found without.
     */
    find(words: readonly string[], originals?: readonly string[]): readonly LexiconMatch[];
    /** The entry with this base form or inflected form, in lower case. */
    entryOf(term: string): LexiconEntry | undefined;
}
/**
 * Opens a lexicon that `npm run data` generated. Only an index of first words is built; branches and entries are decoded when a
 * text needs them.
 *
 * @param data Generated text: a line for each entry, then a line for each first word.
 */
export declare function openLexicon(data: string): Lexicon;
