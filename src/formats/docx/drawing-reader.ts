import type {Picture} from '../../document/prose-block.ts'
import type {XmlTag} from '../package/read-xml.ts'

interface OpenDrawing {
  readonly start: number
  isPicture: boolean
  alt: string | undefined
  title: string | undefined
  url: string
  isDecorative: boolean
}

/** A picture and where its element starts. */
export interface FoundPicture {
  readonly picture: Omit<Picture, 'start' | 'end'>
  readonly start: number
}

/** Finds pictures and their alternative texts; shapes that only hold text or decorate are none. */
export class DrawingReader {
  private readonly open: OpenDrawing[] = []

  openDrawing(start: number): void {
    this.open.push({start, isPicture: false, alt: undefined, title: undefined, url: '', isDecorative: false})
  }

  /**
   * An element inside a drawing.
   *
   * @param links Targets of the part by their ids.
   */
  element(tag: XmlTag, links: ReadonlyMap<string, string>): void {
    const drawing = this.open.at(-1)
    if (drawing === undefined) return
    switch (tag.name) {
      case 'docPr':
        drawing.alt ??= tag.attribute('descr')
        drawing.title ??= tag.attribute('title')
        break
      case 'shape':
        drawing.alt ??= tag.attribute('alt')
        break
      case 'blip':
      case 'imagedata':
        drawing.isPicture = true
        drawing.url =
          links.get(tag.attribute('embed') ?? tag.attribute('link') ?? tag.attribute('id') ?? '') ?? ''
        break
      case 'chart':
      case 'relIds':
        drawing.isPicture = true
        break
      case 'decorative':
        drawing.isDecorative = tag.attribute('val') !== '0' && tag.attribute('val') !== 'false'
    }
  }

  close(): FoundPicture | undefined {
    const drawing = this.open.pop()
    if (drawing?.isPicture !== true) return undefined
    const {alt, title, url, isDecorative, start} = drawing
    return {
      start,
      picture: {
        alt,
        url,
        ...(title === undefined || title === '' ? {} : {title}),
        ...(isDecorative ? {isDecorative: true} : {}),
      },
    }
  }
}
