// What Spanish tells by the endings of its verbs: who speaks, and that something is only thought of.

import type {VerbEndings} from "../../../attribution/pack.ts"

/** Person and condition, by the features of a token where it has them and else by its letters. */
export const endings: VerbEndings = {
  person: ({text, upos, xpos, feats}) => {
    if (upos !== "VERB" && upos !== "AUX") return null
    if (/Person=1/.test(feats)) return /Number=Plur/.test(feats) ? "plural" : "singular"
    if (/Person=[23]/.test(feats)) return null
    const word = text.toLowerCase()
    if (/(?:[aei]|ára|éra|ía|ába)mos$/.test(word)) return "plural"
    if (/é$/.test(word) && xpos === "VBD") return "singular"
    return /^(?:soy|estoy|voy|he|sé)$/.test(word) || (/[^aeiou]o$/.test(word) && xpos === "VBZ") ? "singular" : null
  },
  conditional: ({text, feats}) => /Mood=Cnd/.test(feats) || /[aeid]ría(?:s|n|mos)?$/.test(text.toLowerCase()),
}
