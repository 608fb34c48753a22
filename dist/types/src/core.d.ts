import type { FrontMatterReader } from './config/front-matter.js';
import { type Registry, type ResolvedConfig } from './config/resolve.js';
import type { ConfigLayer, UserConfig } from './config/user-config.js';
import type { Document, Format } from './document/document.js';
import type { ProseSource } from './document/prose-block.js';
import { type LintOutcome } from './engine/lint-document.js';
import type { Lexicon } from './words/lexicon.js';
export { wholeTextRules } from '../rules/whole-text-rules.js';
/** All rules and presets that laylint ships. */
export declare const registry: Registry;
/** What the word rules know of terms and of long words: for editors that explain any word. Opened at the first use. */
export declare function wordLexicons(): readonly Lexicon[];
/** Id under which mistakes in the front matter of a text are reported. */
export declare const frontMatterRuleId = "front-matter";
/** A text as it was read: decoded, without byte order mark. */
export interface LintInput {
    readonly text: string;
    readonly format: Format;
    /** Where it was parsed already, by a parser that the core does not hold. */
    readonly prose?: ProseSource;
}
/** What a linter gives for one text. */
export interface LintResult extends LintOutcome {
    readonly document: Document;
    readonly format: Format;
    readonly resolved: ResolvedConfig;
    /** The front matter has mistakes: they are among the messages, under `frontMatterRuleId`. */
    readonly hasConfigProblems: boolean;
}
/** A linter with its configuration resolved; use one for many texts. */
export interface Linter {
    /** Never throws on text. Front matter of the text goes over `layers` and under `finalLayers`. */
    lint(input: LintInput): LintResult;
    /**
     * Lints a document that was parsed before.
     *
     * @param source The text that the document was parsed from.
     */
    lintDocument(document: Document, source: string): LintResult;
}
/** A parser for a format that is loaded only when it is needed. */
export type ProseParser = (text: string) => ProseSource;
/** How a linter is made. */
export interface LinterOptions {
    /** From the weakest to the strongest; front matter goes over them. */
    readonly layers?: readonly ConfigLayer[];
    /** Go over front matter: the command line. */
    readonly finalLayers?: readonly ConfigLayer[];
    /** Looked at for each text, so that a parser can be put in when it is first needed. */
    readonly parsers?: Partial<Record<Format, ProseParser>>;
    readonly registry?: Registry;
    /** Reads front matter; without it front matter says nothing. Its parsers are heavy, so the core has none. */
    readonly readFrontMatter?: FrontMatterReader;
    /** Keeps what it read: for texts that are linted again at every change. What it says is the same. */
    readonly remembers?: boolean;
}
/** Makes a linter. */
export declare function createLinter(options?: LinterOptions): Linter;
/** Reads a text into the view that rules read. */
export declare function parseText(input: LintInput, parsers?: LinterOptions['parsers']): Document;
/**
 * Lints one text.
 *
 * @param text Decoded text.
 * @param config What to change from the preset; `format` defaults to Markdown.
 */
export declare function lint(text: string, config?: UserConfig & {
    readonly format?: Format;
}): LintResult;
