import {SaxesParser} from 'saxes'

/** An element of XML. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: XmlElement[]
}

/** Reads XML with a strict parser: what is not well-formed throws. */
export function readXml(text: string): XmlElement {
  const root: XmlElement = {name: '', attributes: {}, children: []}
  const open = [root]
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({name, attributes}) => {
    const element = {name, attributes, children: []}
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('closetag', () => void open.pop())
  parser.write(text).close()
  const [first] = root.children
  if (first === undefined) throw new Error('empty')
  return first
}
