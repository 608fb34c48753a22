/** How elements of a namespace are written at a place of a part. */
export interface XmlNames {
  /** With its colon; '' for the default namespace. */
  readonly prefix: string
  /** What an element must declare so that the prefix holds; starts with a space. */
  readonly declaration: string
}

/**
 * How to write elements and attributes of a namespace into a part.
 *
 * @param namespaces The addresses that the namespace goes by; the first is declared where the root declares none.
 * @param wanted Prefix for that case.
 */
export function namesIn(xml: string, namespaces: readonly [string, ...string[]], wanted: string): XmlNames {
  const root = /<[^!?][^>]*>/.exec(xml)?.[0] ?? ''
  for (const namespace of namespaces) {
    const at = root.search(new RegExp(`xmlns:[\\w.-]+\\s*=\\s*["']${escapePattern(namespace)}["']`))
    const prefix = at === -1 ? undefined : /^xmlns:([\w.-]+)/.exec(root.slice(at))?.[1]
    if (prefix !== undefined) return {prefix: `${prefix}:`, declaration: ''}
  }
  return {prefix: `${wanted}:`, declaration: ` xmlns:${wanted}="${namespaces[0]}"`}
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

/** Text as it stands in XML, also in an attribute; what XML cannot hold is left out. */
export function escapeXmlText(text: string): string {
  return text
    .replace(/\p{Cs}/gu, '')
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
