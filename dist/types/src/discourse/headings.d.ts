import type { Role } from './role.js';
/**
 * The role that text under a heading mostly has, from the words of the heading.
 *
 * @param heading Text of a heading, with or without its mark ("What did we find?", "Background:").
 * @returns The role, or `undefined` when the heading does not say or names two parts at once.
 */
export declare function headingRole(heading: string): Role | undefined;
/**
 * Finds a heading that runs into the sentence ("Background: Many people ...", "What did we find? Nine studies ...").
 *
 * @param sentence Text of a sentence.
 * @returns The heading without its colon and the rest, or `undefined` unless the heading's words are known and short.
 */
export declare function runInHeading(sentence: string): {
    readonly heading: string;
    readonly rest: string;
} | undefined;
