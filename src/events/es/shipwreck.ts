// How Spanish tells what `events/shipwreck.ts` is about.

import type {Told} from "../told.ts"

const vessels = ["barca", "barcas", "barco", "patera", "pateras", "cayuco", "cayucos", "bote", "lancha", "embarcación", "embarcaciones", "balsa", "buque", "ferry", "pesquero", "nave", "canoa"] // prettier-ignore

/** "naufragio". */
export const shipwreck: Told = {
  frames: [
    {lemma: ["naufragar", "hundirse", "volcar", "zozobrar", "encallar"], part: "verb", subject: "instrument", things: ["instrument"], must: ["instrument"], needs: vessels, oblique: {con: "patient"}}, // prettier-ignore
    {lemma: "naufragio", part: "noun", object: "instrument", oblique: {en: "place", de: "instrument"}},
    {lemma: "hundimiento", part: "noun", object: "instrument", needs: vessels, must: ["instrument"], oblique: {en: "place", de: "instrument"}}, // prettier-ignore
    {
      lemma: ["irse a pique", "ir a pique", "irse al fondo"],
      part: "verb",
      subject: "instrument",
      things: ["instrument"],
      must: ["instrument"],
    },
  ],
  examples: [
    {text: "La patera naufragó con 31 personas a bordo.", trigger: "naufragó", roles: {instrument: "patera", patient: "personas"}, count: 31}, // prettier-ignore
    {text: "Una barca se hundió frente a Lobos el viernes.", trigger: "hundió", roles: {instrument: "barca"}},
    {text: "Once migrantes sobrevivieron al naufragio.", trigger: "naufragio"},
  ],
  counterExamples: ["Las negociaciones naufragaron.", "Los precios se hundieron.", "El barco zarpó el viernes."],
}
