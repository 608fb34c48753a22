/** Commands that editors send back: `uri, term`. */
export const addToGlossaryCommand = 'laylint.addToGlossary'

/** `uri, rule id`. */
export const ruleOffCommand = 'laylint.turnRuleOff'

/** `address of the page`. */
export const openPageCommand = 'laylint.openRulePage'

/** `uri`: shows the scores of a text in a message. */
export const showScoresCommand = 'laylint.showScores'

/** Every command that the server runs. */
export const commandNames: readonly string[] = [
  addToGlossaryCommand,
  ruleOffCommand,
  openPageCommand,
  showScoresCommand,
]
