/**
 * Abbreviations that end with a full stop and never end a sentence: a name or a number follows.
 *
 * Own list; lower case, without the final stop.
 */
export const neverFinal: ReadonlySet<string> = new Set(
  'dr mr mrs ms mx prof rev hon st sr jr capt col gen lt sgt e.g i.e eg ie vs v viz cf fig figs eq eqn ref refs sec tab vol ed eds pp approx ca resp incl excl esp ext tel max min avg dept univ assoc inst wk wks hr hrs mo mos yr yrs'.split(
    ' ',
  ),
)

/** Abbreviations after which only a number goes on: “no. 5” goes on, “They said no. We left.” does not. */
export const beforeNumber: ReadonlySet<string> = new Set('no nos p art para ch pt c'.split(' '))

/** Abbreviations that may end a sentence: the next word decides. */
export const sometimesFinal: ReadonlySet<string> = new Set(
  'al etc inc ltd co corp plc bros dist jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun a.m p.m am pm u.s u.k u.s.a u.n e.u ph.d m.d b.sc m.sc m.a b.a d.phil ave rd blvd ct mt oz lb lbs kg mg ml cm mm ft sq'.split(
    ' ',
  ),
)

/** Words that commonly open a sentence, so a stop before them ends one. */
export const sentenceOpeners: ReadonlySet<string> = new Set(
  'a an the this that these those we our ours us i my he she his her hers it its they their them you your there here in on at by for from with without of to as if when while where who what why which how but and or so because although though however yet after before during since until once some many most more all both each every few several other another one two three no not also only even then thus therefore overall finally first second next people patients participants researchers women men children adults results studies study research doctors nurses'.split(
    ' ',
  ),
)
