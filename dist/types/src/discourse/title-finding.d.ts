/**
 * Whether a title tells a finding (“A walking programme helped people walk further”) and not only the topic or the
 * question.
 *
 * @param title Text of a title; only its first 300 characters count.
 */
export declare function isFindingTitle(title: string): boolean;
