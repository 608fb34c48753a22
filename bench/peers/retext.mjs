// The stack that laylint is built on, used as its pages show.
import {readdirSync, readFileSync} from 'node:fs'
import remarkParse from 'remark-parse'
import remarkRetext from 'remark-retext'
import retextEnglish from 'retext-english'
import retextReadability from 'retext-readability'
import retextSimplify from 'retext-simplify'
import retextStringify from 'retext-stringify'
import {unified} from 'unified'

const english = unified().use(retextEnglish).use(retextReadability).use(retextSimplify).freeze()
const processor = unified().use(remarkParse).use(remarkRetext, english).use(retextStringify).freeze()

let messages = 0
for (const name of readdirSync(process.argv[2])) {
  const file = await processor.process(readFileSync(`${process.argv[2]}/${name}`, 'utf8'))
  messages += file.messages.length
}
console.log(messages)
