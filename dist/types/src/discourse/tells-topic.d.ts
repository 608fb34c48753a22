/**
 * Whether a sentence plainly tells no finding: how many people have something, what is so in general, or what should be
 * done. At the top of a text and among key messages the tagger takes some of these for findings.
 */
export declare function tellsTopic(text: string): boolean;
