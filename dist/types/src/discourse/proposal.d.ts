import type { Document } from '../document/document.js';
import type { Settings } from '../rule/settings.js';
/** Whether no findings can be expected yet: the writer says so, or the text reads as a plan. */
export declare function isProposal(document: Document, settings: Settings): boolean;
