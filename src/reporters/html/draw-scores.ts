import {
  PUBLISHED_SOURCES,
  percentileAmongPublished,
  SCORED_WORDS_MIN,
} from '../../readability/document-difficulty.ts'
import type {TextScores} from '../../report/scores-of.ts'
import {sayAge} from '../pretty/draw-scores.ts'
import {formulas} from '../score.ts'
import {percent} from './draw-strip.ts'
import {escapeHtml} from './escape-html.ts'
import type {FileView} from './file-view.ts'

/** How hard the text is, what that means, and where it stands among published texts. */
export function drawScores({report, level}: FileView): string {
  const {scores} = report
  if (scores === undefined) return ''
  const heading = `h${level + 1}`
  return (
    `<section class="card scores"><${heading}>How hard it is to read</${heading}>` +
    `${scores.words < SCORED_WORDS_MIN ? sayTooShort() : drawDifficulty(scores)}<p>${sayLength(scores)}</p>${drawFormulas(scores)}</section>`
  )
}

/** “312 words in 21 sentences, 15 words each on average.” */
export function sayLength({words, sentences}: TextScores): string {
  const average = (words / Math.max(1, sentences)).toFixed(0)
  const count = sentences === 1 ? '1 sentence' : `${sentences} sentences`
  return `${words} words in ${count}, ${average} words each on average.`
}

function sayTooShort(): string {
  return `<p>Difficulty is not measured: it takes ${SCORED_WORDS_MIN} words.</p>`
}

function drawDifficulty(scores: TextScores): string {
  const {difficulty, readingAge} = scores
  const bars = PUBLISHED_SOURCES.map(({source, title, texts}) => {
    const share = Math.round(percentileAmongPublished(difficulty, source))
    return `<li>${sayShare(share)} ${escapeHtml(title)} <span class="muted">(of ${texts})</span>${drawBar(share)}</li>`
  })
  return (
    `<p class="big"><b>${difficulty.toFixed(1)}</b> of 6 <span class="muted">· 1 is easy, 6 is hard · reading age ${sayAge(readingAge)}</span></p>` +
    `<p>${sayMeaning(difficulty)}</p><ul class="bars">${bars.join('')}</ul>`
  )
}

function sayShare(share: number): string {
  if (share <= 0) return 'Easier than nearly all'
  return share >= 100 ? 'Harder than nearly all' : `Harder than <b>${share}%</b> of`
}

/** A bar of 0 to 100, with a line at the middle. */
export function drawBar(share: number): string {
  return (
    '<svg class="bar" height="10" aria-hidden="true" focusable="false"><rect class="track" width="100%" height="10" rx="2"/>' +
    `<rect class="fill" width="${percent(share)}" height="10" rx="2"/><rect class="middle" x="50%" width="1" height="10"/></svg>`
  )
}

/** What a difficulty means to readers, beside what was published. */
export function sayMeaning(difficulty: number): string {
  const among = (source: Parameters<typeof percentileAmongPublished>[1]): number =>
    percentileAmongPublished(difficulty, source)
  if (among('nihr') < 25) return 'Easier than most plain summaries that were published.'
  if (among('nihr') <= 75) return 'About as hard as other plain summaries that were published.'
  if (among('abstracts') < 15) return 'Harder than most plain summaries: some readers will get lost.'
  return 'As hard as an abstract of a research paper: people outside the field will struggle.'
}

function drawFormulas(scores: TextScores): string {
  const rows = Object.entries(formulas).map(([name, text]) => {
    const value = scores[name as keyof typeof formulas]
    return `<tr><th scope="row">${escapeHtml(text)}</th><td>${Number.isFinite(value) ? value.toFixed(1) : '–'}</td></tr>`
  })
  return (
    '<details class="more"><summary>School formulas</summary>' +
    `<table class="plain"><tbody>${rows.join('')}</tbody></table><p class="muted">Formulas count letters and syllables. A better figure does not show that readers understood more.</p></details>`
  )
}
