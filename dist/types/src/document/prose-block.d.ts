import type { Segment } from './text-map.js';
/** What a block is in the lay summary. */
export type BlockKind = 'heading' | 'paragraph' | 'listItem' | 'tableCell' | 'caption';
/**
 * Stands for inline code, a formula or a field in the text of a block.
 *
 * One placeholder keeps sentences and word counts as they would be with a name in that place.
 */
export declare const placeholder = "\uFFFC";
/** A marked stretch of a block's text; offsets are UTF-16 units into the text of the block. */
export interface Inline {
    readonly kind: 'link' | 'strong' | 'emphasis' | 'underline' | 'opaque' | 'footnote' | 'superscript' | 'quote' | 'abbreviation';
    readonly start: number;
    readonly end: number;
    /** Target of a link, title of an abbreviation, identifier of a footnote. */
    readonly value?: string;
}
/** Where a list item stands. */
export interface ListPlace {
    /** The same number for all items of one list. */
    readonly id: number;
    readonly ordered: boolean;
    /** 0-based. */
    readonly index: number;
    /** 1 for a list that is in no other list. */
    readonly depth: number;
}
/** Where a table cell stands; row 0 is the head where there is one. */
export interface CellPlace {
    readonly id: number;
    readonly row: number;
    readonly column: number;
    readonly isHead: boolean;
}
/** One block of prose as a format's parser found it. */
export interface ProseBlock {
    readonly kind: BlockKind;
    /** Decoded text, line ends as `\n`. */
    readonly text: string;
    /** From `text` to the source; sorted. */
    readonly segments: readonly Segment[];
    readonly inlines: readonly Inline[];
    /** Heading level, 1 to 6. */
    readonly depth?: number;
    readonly list?: ListPlace;
    readonly cell?: CellPlace;
    /** Inside a block quote. */
    readonly isQuote?: boolean;
    /** A footnote's text. */
    readonly isFootnote?: boolean;
    /** Stands outside the flow of the text (notes, text boxes): it belongs to no section before it. */
    readonly isApart?: boolean;
}
/** What a line of a text view is in the file: the name of its part, and its paragraph there. */
export interface LineAnchor {
    readonly part: string;
    /** 0-based, among all elements of the part that are paragraphs. */
    readonly paragraph: number;
}
/** A picture, in source offsets. */
export interface Picture {
    readonly start: number;
    readonly end: number;
    /** `undefined` where the source gives none, '' where it gives an empty one. */
    readonly alt: string | undefined;
    readonly url: string;
    readonly title?: string;
    readonly isDecorative?: boolean;
}
/** A comment of the source, in source offsets; suppressions are read from it. */
export interface SourceComment {
    readonly start: number;
    readonly end: number;
    readonly value: string;
}
/** What a parser hands over: prose, and what is known of the rest. */
export interface ProseSource {
    readonly blocks: readonly ProseBlock[];
    readonly pictures: readonly Picture[];
    readonly comments: readonly SourceComment[];
    /** Text between the fences of front matter, with its source offset. */
    readonly frontMatter?: {
        readonly kind: 'yaml' | 'toml';
        readonly text: string;
        readonly start: number;
    };
    /** One for each line; only for formats whose source is a text view. */
    readonly anchors?: readonly LineAnchor[];
    /** What was left out or done otherwise, for the file as a whole. */
    readonly notes: readonly string[];
}
