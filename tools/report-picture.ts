/** `npm run picture:report`: the first screen of the HTML report on the shipped example, drawn by Chromium. */
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {Chromium} from '../tests/browser/chromium.ts'
import {Page} from '../tests/browser/page.ts'
import {drawPageOf, reportOf} from '../tests/support/html-report.ts'

const root = new URL('../', import.meta.url)
const example = 'examples/sleep-before.md'

mkdirSync(new URL('build/', root), {recursive: true})
const file = new URL('build/report.html', root)
writeFileSync(file, drawPageOf([reportOf(readFileSync(new URL(example, root), 'utf8'), example)]))
const browser = Chromium.start()
const page = await Page.open(browser, file.href)
const clip = {x: 0, y: 0, width: 1280, height: 1180, scale: 0.75}
const picture = {format: 'webp', quality: 60, clip, captureBeyondViewport: true}
const {data} = await page.call('Page.captureScreenshot', picture)
writeFileSync(new URL('docs/report.webp', root), Buffer.from(String(data), 'base64'))
await browser.close()
