// The forms of a Spanish verb or noun by which a trigger or a cue is looked up.

import {conjugate, gerundOf} from "../syntax/conjugate.ts"

/** Every form of a verb, the lemma first, those with "se", "lo" and the like joined on among them: "liberar", "liberó", "liberarlos". */
export function verbForms(lemma: string): readonly string[] {
  const infinitive = lemma.replace(/(?<=[aeií]r)se$/, "")
  if (!/[aeií]r$/.test(infinitive)) return [lemma]
  return [...new Set([lemma, ...conjugate(infinitive), ...clitics(infinitive), ...decreed(infinitive)])]
}

/** Every form of a noun, the lemma first: "rehén", "rehenes"; of one that ends in -o, -or or -és the feminine too. */
export function nounForms(lemma: string): readonly string[] {
  const feminine =
    /(?:[^aeiou]o|ado|ido|ario|eno|ino)$/.test(lemma) && people.has(lemma) ? [`${lemma.slice(0, -1)}a`] : []
  const more = /(?:[dst]or)$/.test(lemma) && people.has(lemma) ? [`${lemma}a`] : []
  return [...new Set([lemma, ...feminine, ...more].flatMap((one) => [one, plural(one)]))]
}

// Nouns of people that have a feminine in -a: "preso", "presa", but not "traslado".
const people = new Set(
  `preso detenido recluso interno cautivo prisionero secuestrado desaparecido deportado exiliado asilado refugiado liberado
  excarcelado encarcelado retenido expulsado desterrado trasladado muerto fallecido herido asesinado condenado procesado
  acusado imputado indultado amnistiado capturado arrestado rescatado fugado prófugo secuestrador captor mediador negociador`.split(/\s+/),
) // prettier-ignore

function plural(noun: string): string {
  if (noun.endsWith("z")) return `${noun.slice(0, -1)}ces`
  if (/[aeiouáéó]$/.test(noun)) return `${noun}s`
  if (/[íú]$/.test(noun)) return `${noun}es`
  if (/[áéíóú][ns]$/.test(noun)) return `${plain(noun)}es`
  return noun.endsWith("s") ? noun : `${noun}es`
}

const plain = (word: string): string => word.replace(/[áéíóú]/g, (letter) => "aeiou"["áéíóú".indexOf(letter)] ?? letter)

// "Concédese", "indúltanse": as decrees put it.
function decreed(infinitive: string): string[] {
  const [theme, stem] = [infinitive.at(-2) === "a" ? "a" : "e", infinitive.slice(0, -2)]
  const stressed = stem.replace(/[aeiou](?=[^aeiou]+$)/, (vowel) => "áéíóú"["aeiou".indexOf(vowel)] ?? vowel)
  return stressed === stem ? [] : [`${stressed}${theme}se`, `${stressed}${theme}nse`]
}

// "Liberarlo", "liberándolos", "entregarse".
function clitics(infinitive: string): string[] {
  const gerund = gerundOf(infinitive).replace(/([ae])ndo$/, (_, vowel: string) => `${vowel === "a" ? "á" : "é"}ndo`)
  return ["se", "lo", "la", "los", "las", "le", "les", "nos", "me", "te"].flatMap((one) => [
    infinitive + one,
    gerund + one,
  ])
}
