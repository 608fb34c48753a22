import {decodeCharacters} from '../package/decode-xml.ts'
import type {XmlTag} from '../package/read-xml.ts'
import type {ViewParagraph} from '../package/view-paragraph.ts'

interface OpenFrame {
  readonly start: number
  readonly isDecorative: boolean
  isPicture: boolean
  isObject: boolean
  hasBox: boolean
  url: string
  alt: string | undefined
}

/** Finds pictures and objects in the frames that are open at a place. */
export class OdtFrames {
  private readonly open: OpenFrame[] = []

  /** A frame, or what it holds. */
  element(tag: XmlTag, start: number): void {
    if (tag.name === 'draw:frame') {
      const isDecorative = tag.attribute('decorative') === 'true'
      this.open.push({
        start,
        isDecorative,
        isPicture: false,
        isObject: false,
        hasBox: false,
        url: '',
        alt: undefined,
      })
      return
    }
    const frame = this.open.at(-1)
    if (frame === undefined) return
    if (tag.name === 'draw:image') {
      frame.isPicture = true
      frame.url = tag.attribute('href') ?? ''
    } else if (tag.name.startsWith('draw:object') || tag.name === 'draw:plugin') {
      frame.isObject = true
    }
  }

  /** The frame holds text. */
  setBox(): void {
    const frame = this.open.at(-1)
    if (frame !== undefined) frame.hasBox = true
  }

  /** Takes the characters of a title or a description; the description comes last and goes over the title. */
  describe(xml: string, start: number, end: number): void {
    const frame = this.open.at(-1)
    if (frame === undefined) return
    let text = ''
    decodeCharacters(xml, start, end, (part) => {
      text += part
    })
    frame.alt = text
  }

  /** Ends a frame. */
  close(paragraph: ViewParagraph | undefined, end: number): void {
    const frame = this.open.pop()
    if (frame === undefined || paragraph === undefined || frame.hasBox) return
    const {start, alt, url, isDecorative} = frame
    if (frame.isObject) paragraph.addOpaque(start, end - start, undefined)
    else if (frame.isPicture) {
      const picture = {alt, url, ...(isDecorative ? {isDecorative: true} : {})}
      paragraph.addPicture(picture, start, end - start, undefined)
    }
  }
}
