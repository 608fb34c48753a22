import type { Document } from '../document/document.js';
import type { Finding } from './define-rule.js';
/** A rule that looks at each block by itself: what it finds in one depends on that block alone. */
export interface LocalRule {
    /** What a finding is about: a further one about the same is a repeat, wherever it stands. */
    readonly repeatOf?: (finding: Finding, alone: Document) => string;
}
