/** What a style makes of a paragraph besides a heading. */
export type StyleKind = 'quote' | 'caption' | 'listing' | 'title' | 'subtitle' | 'tableHead'

/**
 * “heading” in the languages of Word. Word itself writes English names into its files whatever its language; other
 * programs, and styles that were made by hand, use the words of theirs.
 */
const headingWords =
  /^(?:heading|ü?berschrift|titre|título|titulo|titolo|kop|rubrik|overskrift|otsikko|nagłówek|заголовок|nadpis|címsor|başlık|επικεφαλίδα|pealkiri|antraštė|virsraksts|titlu|encapçalament|izenburua|naslov|fyrirsögn|見出し|标题|標題|제목|tajuk|judul|tiêu đề|หัวเรื่อง|عنوان|כותרת)[\s_-]?([1-9])$/iu

const titleWords =
  /^(?:title|titel|titre|título|titulo|titolo|tittel|otsikko|tytuł|название|název|cím|dokumenttitel)$/iu
const subtitleWords =
  /^(?:subtitle|untertitel|sous-titre|subtítulo|sottotitolo|ondertitel|underrubrik|undertitel)$/iu
const quoteWords =
  /^(?:(?:intense )?quote|quotations?|block ?(?:text|quote)|(?:intensives )?zitat|citation(?: intense)?|cita(?: destacada)?|citazione(?: intensa)?|citaat|citat)$/iu
const captionWords =
  /^(?:caption|beschriftung|légende|legende|descripción|leyenda|didascalia|bijschrift|beskrivning|illustration|figure|table)$/iu
const listingWords =
  /^(?:toc ?(?:\d|heading)|contents ?(?:\d|heading)|table of (?:figures|authorities)|toa heading|index ?(?:\d|heading)|bibliography|bibliography \d|endnote bibliography|verzeichnis ?\d|inhaltsverzeichnis(?: ?\d|überschrift)?)$/iu

/**
 * Level of a heading style by its name or id.
 *
 * @returns 1 to 6, `undefined` if it is none.
 */
export function headingDepthOf(name: string): number | undefined {
  const level = headingWords.exec(name.trim())?.[1]
  if (level !== undefined) return Math.min(6, Number(level))
  // Pages numbers none.
  if (/^heading$/i.test(name)) return 2
  if (/^sub-?heading$/i.test(name)) return 3
  const kind = kindOfStyle(name)
  return kind === 'title' ? 1 : kind === 'subtitle' ? 2 : undefined
}

/** What a style makes of a paragraph, by its name or id. */
export function kindOfStyle(name: string): StyleKind | undefined {
  const trimmed = name.trim()
  if (quoteWords.test(trimmed) || trimmed === 'IntenseQuote') return 'quote'
  if (captionWords.test(trimmed)) return 'caption'
  if (listingWords.test(trimmed)) return 'listing'
  if (titleWords.test(trimmed)) return 'title'
  if (/^table heading$/i.test(trimmed)) return 'tableHead'
  return subtitleWords.test(trimmed) ? 'subtitle' : undefined
}
