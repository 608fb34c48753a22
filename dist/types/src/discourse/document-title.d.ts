import type { Block, Document } from '../document/document.js';
/**
 * The heading that names the whole text; `undefined` where the first heading only opens a section, as in a text that
 * starts with “Background”.
 */
export declare const documentTitle: (document: Document) => Block | undefined;
