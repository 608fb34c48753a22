import {realpathSync} from 'node:fs'
import {resolve} from 'node:path'
import {UserError} from '../errors.ts'
import type {FileReport} from '../report/file-report.ts'
import {type Review, type ReviewOptions, reviewDocx} from '../review/review-docx.ts'
import {findFormat} from '../source/format.ts'
import type {CommandRun} from './command.ts'
import {writeAtomically} from './outputs.ts'

/** A Word file with comments, being made. */
export interface ReviewFile {
  /** @throws {UserError} If the text is no Word file, or not the only one. */
  add(report: FileReport, bytes: Uint8Array): void
  /** Writes the file. */
  close(): void
}

/**
 * Makes the Word file that `--format docx=FILE` names.
 *
 * @throws {UserError} If no file is named, or one that Word would not open.
 */
export function openReview({args, terminal}: CommandRun, name: string | undefined): ReviewFile {
  if (name === undefined) {
    throw new UserError(
      'LAYLINT_USAGE',
      '--format docx needs the name of a file: --format docx=reviewed.docx.',
    )
  }
  if (findFormat(name) !== 'docx') {
    throw new UserError(
      'LAYLINT_USAGE',
      `--format docx=${name}: let the name end in .docx, or Word will not open it.`,
    )
  }
  const target = resolve(terminal.workingFolder, name)
  const options = {date: now(), isTracked: args.has('track')}
  let review: Review | undefined
  return {
    add(report, bytes) {
      if (report.format !== 'docx') throw noWordFile(report.path)
      if (review !== undefined) {
        throw new UserError(
          'LAYLINT_USAGE',
          '--format docx=FILE takes one Word file at a time. Name only one.',
        )
      }
      const source = resolve(terminal.workingFolder, report.path)
      if (realPath(source) === realPath(target)) {
        throw new UserError(
          'LAYLINT_USAGE',
          `${report.path}: is the file that is checked, and it is left as it is. Name another one after “docx=”.`,
        )
      }
      review = reviewNamed(report, bytes, options)
    },
    close() {
      if (review === undefined) return
      writeAtomically(target, name, review.bytes)
      if (!args.has('quiet')) terminal.say(`${name}: ${sayReview(review)}`)
    },
  }
}

function reviewNamed({path, messages}: FileReport, bytes: Uint8Array, options: ReviewOptions): Review {
  try {
    return reviewDocx(bytes, messages, options)
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    throw new UserError(error.code, `${path}: ${error.message}`)
  }
}

function noWordFile(path: string): UserError {
  return new UserError(
    'LAYLINT_USAGE',
    `${path}: is no Word file, so no comments can be written into it. Use --format html=report.html.`,
  )
}

function sayReview({comments, changes, known}: Review): string {
  const parts = [count(comments, 'comment')]
  if (changes > 0) parts.push(count(changes, 'tracked change'))
  if (known > 0) parts.push(`${known} from before`)
  return `${parts.join(', ')}.`
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`
}

/** A file that does not exist yet has no links to follow. */
function realPath(file: string): string {
  try {
    return realpathSync(file)
  } catch {
    return file
  }
}

/** Time in seconds; `SOURCE_DATE_EPOCH` makes runs repeatable. */
function now(): string {
  const epoch = process.env.SOURCE_DATE_EPOCH
  const date = epoch !== undefined && /^\d{1,11}$/.test(epoch) ? new Date(Number(epoch) * 1000) : new Date()
  return date.toISOString().replace(/\.\d+Z$/, 'Z')
}
