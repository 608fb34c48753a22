import type {Inline} from '../document/prose-block.ts'

/** Elements that open a block of their own; all others run inside a line, unknown ones too, as in a browser. */
export const blockElements: ReadonlySet<string> = new Set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu ol optgroup p search section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
)

/** Elements whose content is not prose, or not for the reader of the summary. */
export const skippedElements: ReadonlySet<string> = new Set(
  'applet area audio base button canvas colgroup datalist del frameset head iframe input link map meta meter nav noembed noframes noscript object optgroup option param pre progress s script select source strike style svg template textarea title track video xmp listing plaintext rp rt'.split(
    ' ',
  ),
)

/** Elements that stand in a sentence as a name does. */
export const opaqueElements: ReadonlySet<string> = new Set('code kbd math samp tt var'.split(' '))

/** Elements that never have content. */
export const voidElements: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
)

/** Which mark an inline element sets on its text. */
export const markKinds: Readonly<Record<string, Inline['kind']>> = {
  a: 'link',
  b: 'strong',
  strong: 'strong',
  em: 'emphasis',
  i: 'emphasis',
  cite: 'emphasis',
  dfn: 'emphasis',
  u: 'underline',
  sup: 'superscript',
  q: 'quote',
  abbr: 'abbreviation',
  acronym: 'abbreviation',
}
