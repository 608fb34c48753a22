/**
 * Rules that judge the text as a whole: its order, its balance, its length, or whether something is said anywhere. A word
 * changed in one place can tip them, since a model or a sum stands between, and what they say is not about that word.
 */
export declare const wholeTextRules: ReadonlySet<string>;
