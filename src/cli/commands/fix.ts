import {registry, wholeTextRules} from '../../core.ts'
import type {LintMessage} from '../../engine/message.ts'
import {UserError} from '../../errors.ts'
import {encodeText} from '../../fix/encode-text.ts'
import {type FixedText, fixText} from '../../fix/fix-text.ts'
import {unifiedDiff} from '../../fix/unified-diff.ts'
import {escapeControls} from '../../reporters/escape-controls.ts'
import {createStyle} from '../../reporters/pretty/style.ts'
import {decodeText} from '../../source/decode.ts'
import {isBinaryFormat} from '../../source/format.ts'
import type {CommandRun} from '../command.ts'
import {drawDiff, drawReplacements, sayTotal} from '../draw-fixes.ts'
import {getRule} from '../find-rule.ts'
import {replaceFile} from '../replace-file.ts'
import {type FileRun, prepareRun, type RunInput} from '../run-files.ts'

/** Nothing but the messages. */
const parts = {scores: false, sentences: false, units: false, checklist: false}

/** Applies the safe suggestions, file by file. */
export async function run(command: CommandRun): Promise<number> {
  const {args} = command
  const rules = args.all('rule').map((id) => getRule(id.replace(/=.*$/s, ''), registry).meta.id)
  const files = await prepareRun(command, parts)
  const fixer = new Fixer(command, rules.length === 0 ? undefined : new Set(rules))
  for await (const input of files.inputs) await fixer.fix(input, files)
  fixer.sayTotal()
  if (files.hadTrouble()) return 2
  return fixer.replaced > 0 && (args.has('dry-run') || args.has('exit-non-zero-on-fix')) ? 1 : 0
}

class Fixer {
  replaced = 0
  private changed = 0
  private read = 0
  private left = 0
  private hasInput = false
  private readonly command: CommandRun
  private readonly rules: ReadonlySet<string> | undefined
  private readonly isDry: boolean

  constructor(command: CommandRun, rules: ReadonlySet<string> | undefined) {
    this.command = command
    this.rules = rules
    this.isDry = command.args.has('dry-run')
  }

  async fix(input: RunInput, files: FileRun): Promise<void> {
    const {terminal} = this.command
    if (isBinaryFormat(input.format)) {
      const why =
        input.format === 'docx'
          ? 'is a Word or OpenDocument file, and those are not changed in place. Write a copy with tracked changes: laylint FILE --track --format docx=reviewed.docx'
          : 'is a Word or OpenDocument file, and those are not changed in place. Make the changes there, with what “laylint” says.'
      if (input.isNamed) files.complain(why, input.path)
      else terminal.say(`laylint: ${input.path}: ${why}`)
      return
    }
    try {
      const {text, fixed, bytes} = await this.replace(input)
      this.read += 1
      this.replaced += fixed.replacements.length
      if (fixed.replacements.length > 0) this.changed += 1
      this.left += fixed.messages.length
      this.write(input, bytes)
      this.show(input, text, fixed)
    } catch (error) {
      files.complain(error, input.path)
    }
  }

  sayTotal(): void {
    const total = sayTotal({...this, isDry: this.isDry})
    const {args, terminal} = this.command
    // What a program reads on standard output is the text or the diff, and nothing else.
    if (this.hasInput || this.isDry) terminal.say(total)
    else if (!args.has('quiet')) terminal.write(`${total}\n`)
  }

  private async replace(input: RunInput) {
    const decoded = decodeText(input.bytes)
    const before = encodeText(decoded.text, decoded)
    if (before === undefined || Buffer.compare(before, input.bytes) !== 0) {
      throw new UserError(
        'LAYLINT_ENCODING',
        'has bytes that would be lost on the way, so it was left as it is. Save it as UTF-8.',
      )
    }
    const rules = this.rules === undefined ? {} : {rules: this.rules}
    const fixed = await fixText(decoded.text, {
      lint: (text) => lintText(input, text),
      wholeTextRules,
      ...rules,
    })
    const bytes = encodeText(fixed.text, decoded)
    if (bytes === undefined) {
      throw new UserError(
        'LAYLINT_ENCODING',
        'cannot hold the new words in its encoding, so it was left as it is. Save it as UTF-8.',
      )
    }
    return {text: decoded.text, fixed, bytes}
  }

  private write(input: RunInput, bytes: Uint8Array): void {
    if (input.file === undefined) {
      this.hasInput = true
      if (!this.isDry) this.command.terminal.writeBytes(bytes)
    } else if (!this.isDry && Buffer.compare(bytes, input.bytes) !== 0) {
      replaceFile(input.file, input.bytes, bytes)
    }
  }

  private show(input: RunInput, text: string, fixed: FixedText): void {
    const {args, terminal} = this.command
    if (this.isDry) {
      const diff = unifiedDiff(input.path, text, fixed.edits)
      const isForPeople = terminal.columns !== undefined || terminal.hasColor
      terminal.write(isForPeople ? drawDiff(escapeControls(diff), createStyle(terminal.hasColor)) : diff)
      return
    }
    if (args.has('quiet') || fixed.replacements.length === 0) return
    const list = drawReplacements(input.path, fixed.replacements)
    if (input.file === undefined) terminal.say(list)
    else terminal.write(`${escapeControls(list)}\n`)
  }
}

/** A text that starts with a byte order mark of its own gets another one, so that only that one is taken off. */
async function lintText(input: RunInput, text: string): Promise<readonly LintMessage[]> {
  const {messages, isIncomplete} = await input.lint(new TextEncoder().encode(`\uFEFF${text}`))
  if (isIncomplete) {
    throw new UserError('LAYLINT_INCOMPLETE', 'could not be checked in full, so it was left as it is.')
  }
  return messages
}
