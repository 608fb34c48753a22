import {type Hover, MarkupKind} from 'vscode-languageserver/node'
import {frontMatterKey} from '../config/front-matter-key.ts'
import {registry} from '../core.ts'
import {ruleUrl} from '../engine/message.ts'
import type {ClientFeatures} from './client-features.ts'
import {type ConfigPlace, findConfigPlace} from './config-place.ts'
import {findDescription} from './config-schema.ts'
import {findMatter} from './find-matter.ts'
import {HoverText} from './hover-text.ts'
import type {OpenDocument} from './open-document.ts'

/** What a key of a config file or of front matter means. */
export function findConfigHover(
  document: OpenDocument,
  offset: number,
  features: ClientFeatures,
): Hover | undefined {
  const {kind, text} = document
  if (kind.kind === 'config') {
    const place = findConfigPlace(text, offset, kind.syntax)
    return place === undefined
      ? undefined
      : hoverOf(place, kind.isManifest ? 'laylint' : undefined, 'file', document, features)
  }
  const matter = findMatter(text)
  if (matter?.kind !== 'yaml' || offset < matter.start || offset >= matter.end) return undefined
  const place = findConfigPlace(text.slice(matter.start, matter.end), offset - matter.start, 'yaml')
  if (place === undefined) return undefined
  const replaced = {start: place.replaced.start + matter.start, end: place.replaced.end + matter.start}
  return hoverOf({...place, replaced}, frontMatterKey, 'front matter', document, features)
}

function hoverOf(
  place: ConfigPlace,
  under: string | undefined,
  where: 'file' | 'front matter',
  {positions}: OpenDocument,
  features: ClientFeatures,
): Hover | undefined {
  const whole = place.isKey ? [...place.path, place.name] : place.path
  if (under !== undefined && whole[0] !== under) return undefined
  const path = under === undefined ? whole : whole.slice(1)
  const node = findDescription(path, where)
  const name = path.findLast((step) => typeof step === 'string')
  if (node?.description === undefined || name === undefined) return undefined
  const text = new HoverText(features.takesMarkdownHover)
  text.heading(
    String(name),
    node.default === undefined ? 'laylint' : `default ${JSON.stringify(node.default)}`,
  )
  text.paragraph(node.description)
  const rule = registry.rules.find(({meta}) => meta.id === name)
  if (rule !== undefined) text.link('About this rule', ruleUrl(rule.meta.id))
  const kind = features.takesMarkdownHover ? MarkupKind.Markdown : MarkupKind.PlainText
  return {contents: {kind, value: text.toString()}, range: positions.toRange(place.replaced)}
}
