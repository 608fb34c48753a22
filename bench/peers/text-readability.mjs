// The seven formulas that laylint reports, for each text.
import {readdirSync, readFileSync} from 'node:fs'
import readability from 'text-readability'

let sum = 0
for (const name of readdirSync(process.argv[2])) {
  const text = readFileSync(`${process.argv[2]}/${name}`, 'utf8')
  sum += readability.fleschReadingEase(text)
  sum += readability.fleschKincaidGrade(text)
  sum += readability.smogIndex(text)
  sum += readability.gunningFog(text)
  sum += readability.colemanLiauIndex(text)
  sum += readability.automatedReadabilityIndex(text)
  sum += readability.daleChallReadabilityScore(text)
}
console.log(sum)
