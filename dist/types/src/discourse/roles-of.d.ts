import type { Block, Document, Sentence } from '../document/document.js';
import { type RoleEvidence, type TaggedRole } from './classify.js';
import { type OrderFacts } from './order.js';
import type { Role } from './role.js';
/** A sentence of a document with what it does there. */
export interface SentenceRole extends TaggedRole {
    /** Position in `DocumentRoles.sentences`, from 0; what `order` counts. */
    readonly index: number;
    readonly sentence: Sentence;
    /** Nearest heading above that says what its part is about, else the nearest; run-in headings and bold lines count. */
    readonly heading: string | undefined;
    /** What that heading promises. */
    readonly headingRole: Role | undefined;
    /** The block or run-in sentence that holds the heading. */
    readonly headingAt: Block | Sentence | undefined;
}
/** What the sentences of a document do. */
export interface DocumentRoles {
    /** Sentences of the body in order; headings, run-in headings and bold lines are left out. */
    readonly sentences: readonly SentenceRole[];
    readonly order: OrderFacts;
    /** The role of a sentence of the body. */
    of(sentence: Sentence): SentenceRole | undefined;
    /** The features that spoke most for a sentence's role. */
    explain(index: number, countMax?: number): readonly RoleEvidence[];
}
/** Roles of the sentences of a document, computed once however many rules ask. */
export declare const rolesOf: (document: Document) => DocumentRoles;
