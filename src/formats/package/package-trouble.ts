import {UserError} from '../../errors.ts'

/** The error for a package that is damaged; the message is the end of a sentence that starts with its name. */
export function damaged(what: string): UserError {
  return new UserError(
    'LAYLINT_DAMAGED',
    `is damaged: ${what}. Open it in Word or LibreOffice and save it again.`,
  )
}

/** The error for a package that is far larger inside than any summary. */
export function tooMuch(what: string): UserError {
  return new UserError(
    'LAYLINT_TOO_LARGE',
    `is too large: ${what}. Is it a lay summary? Save the summary as a file of its own.`,
  )
}

/** The error for a file that is something else than its name says. */
export function otherFile(what: string, advice: string): UserError {
  return new UserError('LAYLINT_NOT_A_PACKAGE', `is ${what}. ${advice}`)
}
