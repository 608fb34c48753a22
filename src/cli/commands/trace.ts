import {resolve} from 'node:path'
import {registry} from '../../core.ts'
import {UserError} from '../../errors.ts'
import {escapeControls} from '../../reporters/escape-controls.ts'
import {toJson} from '../../reporters/json.ts'
import {createStyle, type Style} from '../../reporters/pretty/style.ts'
import type {CommandRun} from '../command.ts'
import {FileSetups} from '../file-setups.ts'
import {traceWord, type WordTrace} from '../trace-word.ts'

/** Longest word or phrase that is traced, in UTF-16 units. */
const lengthMax = 200

/** Says why a word is reported, or why not. */
export async function run({args, terminal}: CommandRun): Promise<number> {
  const word = args.operands.join(' ').trim()
  if (word === '' || word.length > lengthMax) {
    throw new UserError('LAYLINT_USAGE', 'Name a word or a phrase: laylint trace “adverse events”')
  }
  const parts = {scores: false, sentences: false, units: false}
  const setups = new FileSetups(args, registry, terminal.workingFolder, {parts, hasRules: true})
  // The config is the one for a text in this folder.
  const setup = await setups.setupFor(resolve(terminal.workingFolder, 'trace.md'), true)
  const trace = traceWord(word, setup ?? {})
  terminal.write(
    args.find('format') === 'json'
      ? `${toJson(trace)}\n`
      : `${escapeControls(drawTrace(trace, createStyle(terminal.hasColor)))}\n`,
  )
  return 0
}

function drawTrace(trace: WordTrace, style: Style): string {
  const {word, findings, rules, preset, presetOrigin} = trace
  const said = findings.map(({ruleId, message}) => `  ${message} (${ruleId})`)
  return [
    style.bold(findings.length === 0 ? `“${word}” is not reported.` : `“${word}” is reported.`),
    ...said,
    '',
    ...drawReasons(trace).map(([name, text]) => `  ${name.padEnd(12)}  ${text}`),
    `  ${'preset'.padEnd(12)}  ${preset} (${presetOrigin})`,
    ...rules.map(({id, severity, origin}) => `  ${'rule'.padEnd(12)}  ${id}: ${severity} (${origin})`),
    '',
    style.dim(
      'It was tried in a plain sentence. In a text, a word that is explained, quoted or part of a name is left alone.',
    ),
  ].join('\n')
}

function drawReasons({entry, evidence, familiarity, familiarFrom, keptBy}: WordTrace): [string, string][] {
  const {zipf, complexity, easy, known} = familiarity
  const rare = zipf < familiarFrom ? 'rare' : 'familiar'
  const list = easy ? '; on the list of words that 9-year-olds know' : ''
  return [
    ['glossary', keptBy === undefined ? 'not in it' : `kept by ${keptBy}`],
    [
      'lexicon',
      entry === undefined
        ? 'no entry'
        : sayEntry(
            entry.plain.map(({text}) => text),
            entry.meaning,
          ),
    ],
    [
      'evidence',
      evidence === undefined
        ? 'not seen in abstracts with plain versions'
        : `writers of plain versions replaced it in ${evidence.replaced} of ${evidence.seen} texts`,
    ],
    [
      'familiarity',
      known
        ? `Zipf ${zipf.toFixed(1)} of 7, ${rare} (from ${familiarFrom} on words are familiar); difficulty ${complexity.toFixed(1)} of 6${list}`
        : 'unknown to every word list',
    ],
  ]
}

function sayEntry(plain: readonly string[], meaning: string): string {
  const words = plain.length === 0 ? 'no plain word' : `try ${plain.map((text) => `“${text}”`).join(', ')}`
  return meaning === '' ? words : `${words}; it means: ${meaning}`
}
