import type { Root } from 'nlcst';
import type { Span } from '../source/span.js';
import type { BlockKind, CellPlace, Inline, LineAnchor, ListPlace, Picture, SourceComment } from './prose-block.js';
import type { TextMap } from './text-map.js';
/** One word; numbers count as words, punctuation and opaque stretches do not. */
export interface Word extends Span {
    readonly text: string;
    /** In lower case, with straight apostrophes. */
    readonly lower: string;
}
/** One sentence, or a fragment that stands as one (a heading, a list item without a stop). */
export interface Sentence extends Span {
    /** Position in `Document.everySentence`. */
    readonly index: number;
    readonly text: string;
    readonly words: readonly Word[];
    readonly block: Block;
    /** Addresses, code, formulas: stretches that are no prose. Sorted. */
    readonly opaque: readonly Span[];
    /** “Methods:” at the start of a paragraph: a heading in all but markup. */
    readonly isRunIn: boolean;
    /**
     * The same object for sentences of the same text and words, whatever document they are of. Only where texts are read
     * again and again; see `rememberBySentence`.
     */
    readonly origin?: object;
}
/** One block of prose in document offsets. */
export interface Block extends Span {
    readonly index: number;
    readonly kind: BlockKind;
    readonly text: string;
    readonly sentences: readonly Sentence[];
    /** Marks in document offsets. */
    readonly inlines: readonly Inline[];
    readonly section: Section;
    readonly depth?: number;
    readonly list?: ListPlace;
    readonly cell?: CellPlace;
    readonly isQuote: boolean;
    readonly isFootnote: boolean;
    /** In a reference list: never read as prose. */
    readonly isReference: boolean;
    /**
     * The block as a document of its own: the same object for blocks of the same text, marks and kind. Only where texts
     * are read again and again.
     */
    readonly alone?: Document;
}
/** A heading and the blocks under it; the first section may have none. */
export interface Section {
    readonly index: number;
    readonly heading: Block | undefined;
    /** Heading level, 0 for the part before the first heading. */
    readonly depth: number;
    /** Without the heading. */
    readonly blocks: readonly Block[];
}
/** Format that a document was read from. */
export type Format = 'markdown' | 'text' | 'html' | 'docx' | 'odt';
/**
 * The typed, format-free view of an nlcst tree: what rules read.
 *
 * All offsets are UTF-16 units into `text`, which holds the decoded blocks, two line ends between them. A document is
 * never changed after it is built.
 */
export interface Document {
    readonly text: string;
    readonly format: Format;
    readonly language: string;
    readonly tree: Root;
    readonly map: TextMap;
    readonly blocks: readonly Block[];
    readonly sections: readonly Section[];
    /** The first heading of level 1, or the first block if it is a heading. */
    readonly title: Block | undefined;
    readonly headings: readonly Block[];
    /** Sentences of paragraphs, list items and quotes; headings, cells, footnotes and references are left out. */
    readonly sentences: readonly Sentence[];
    /** All sentences, those of headings, captions and table cells too; never those of reference lists. */
    readonly everySentence: readonly Sentence[];
    /** Words of `sentences`. */
    readonly wordCount: number;
    /** In source offsets. */
    readonly pictures: readonly Picture[];
    readonly comments: readonly SourceComment[];
    readonly frontMatter: {
        readonly kind: 'yaml' | 'toml';
        readonly text: string;
        readonly start: number;
    } | undefined;
    /** For each line of a text view what it is in the file. */
    readonly anchors: readonly LineAnchor[] | undefined;
    readonly notes: readonly string[];
    /** Text inside quotation marks or block quotes: someone's own voice. Sorted. */
    readonly quotes: readonly Span[];
    /** Whether a span is in someone's own voice. */
    isQuoted(span: Span): boolean;
    /** Whether a span lies in an address, code or a formula. */
    isOpaque(span: Span): boolean;
    /** Text of a span. */
    slice(span: Span): string;
    /** The sentence that holds the offset, headings included. */
    findSentence(offset: number): Sentence | undefined;
}
