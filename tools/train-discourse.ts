/**
 * Trains the model that gives sentences their roles: `npx tsx tools/train-discourse.ts --data FOLDER`.
 * The folder holds `gold-train-nihr.jsonl`, `silver/silver.jsonl`, `gold-dev.jsonl` and `gold-dev-reordered.jsonl`;
 * the last two are only measured on. Writes `src/discourse/model/weights.json` and `card.json`.
 */
import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {parseArgs} from 'node:util'
import {unpackModel} from '../src/discourse/model.ts'
import {readTraining} from './discourse/corpus.ts'
import {measureRoles, readGold} from './discourse/measure.ts'
import {trainModel} from './discourse/train-model.ts'
import {TRAINING} from './discourse/training.ts'
import {makeCard} from './discourse/write-card.ts'

function main(): void {
  const {values} = parseArgs({options: {data: {type: 'string'}, out: {type: 'string'}}})
  const folder = values.data
  if (folder === undefined) throw new Error('Say where the data are: --data FOLDER')
  const out = values.out ?? join(import.meta.dirname, '..', 'src', 'discourse', 'model')
  const texts = readTraining(folder)
  const packed = trainModel(texts, TRAINING)
  const weights = `${JSON.stringify(packed)}\n`
  const model = unpackModel(packed)
  const original = measureRoles(readGold(join(folder, 'gold-dev.jsonl')), model)
  const reordered = measureRoles(readGold(join(folder, 'gold-dev-reordered.jsonl')), model)
  const card = makeCard({folder, texts, training: TRAINING, weights, original, reordered})
  writeFileSync(join(out, 'weights.json'), weights)
  writeFileSync(join(out, 'card.json'), `${JSON.stringify(card, null, 2)}\n`)
  const size = Buffer.byteLength(readFileSync(join(out, 'weights.json'))) / 1024
  process.stdout.write(
    `${texts.length} texts, ${size.toFixed(0)} KB, accuracy ${original.accuracy.toFixed(3)}, ` +
      `order ${original.rightTexts.length} of ${original.texts}, cleared ${reordered.rightTexts.length} of ${reordered.texts}\n`,
  )
}

main()
