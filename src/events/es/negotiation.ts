// How Spanish tells what `events/negotiation.ts` is about.

import type {Told} from "../told.ts"

// Those whose talks are about more than themselves.
const talkers = "canciller cancilleres ministro ministros ministra presidente presidenta presidentes gobierno gobiernos delegación delegaciones enviado enviados embajador embajadora mediador mediadores negociador negociadores homólogo homóloga partes cancillería cancillerías guerrilla rebeldes".split(" ") // prettier-ignore

/** "negociación". */
export const negotiation: Told = {
  frames: [
    {lemma: "negociar", part: "verb", subject: "agent", object: "topic", oblique: {con: "agent", sobre: "topic"}},
    {lemma: "dialogar", part: "verb", subject: "agent", oblique: {con: "agent", sobre: "topic"}},
    {lemma: "pactar", part: "verb", subject: "agent", object: "topic", oblique: {con: "agent"}},
    {
      lemma: "negociación",
      part: "noun",
      subject: "agent",
      object: "topic",
      oblique: {con: "agent", entre: "agent", sobre: "topic", para: "topic"},
    },
    {
      lemma: "conversación",
      part: "noun",
      subject: "agent",
      object: "topic",
      oblique: {con: "agent", entre: "agent", sobre: "topic"},
      must: ["agent"],
      needs: [
        "gobierno",
        "rebeldes",
        "guerrilla",
        "delegación",
        "delegaciones",
        "paz",
        "partes",
        "ronda",
        "mesa",
        "canje",
      ],
    },
    {
      lemma: "diálogo",
      part: "noun",
      subject: "agent",
      object: "topic",
      oblique: {con: "agent", entre: "agent", sobre: "topic"},
      unless: ["película"],
    },
    {lemma: ["conversar", "reunirse", "parlamentar"], part: "verb", subject: "agent", oblique: {con: "agent", sobre: "topic"}, needs: talkers, unless: ["familia", "familiares", "periodista", "periodistas", "diario", "prensa", "vecinos"], weak: true}, // prettier-ignore
    {lemma: "mediar", part: "verb", subject: "agent", oblique: {en: "topic", entre: "patient", para: "topic"}},
    {lemma: "interceder", part: "verb", subject: "agent", oblique: {por: "patient"}},
    {lemma: ["facilitar", "gestionar"], part: "verb", subject: "agent", object: "topic", needs: ["liberación", "excarcelación", "canje", "intercambio", "salida", "negociación", "diálogo", "salvoconducto"]}, // prettier-ignore
    {
      lemma: ["mediación", "intercesión"],
      part: "noun",
      subject: "agent",
      object: "agent",
      oblique: {por: "agent", en: "topic"},
    },
    {lemma: "mediador", part: "noun", self: "agent", weak: true},
    {lemma: ["ayuda", "apoyo", "buenos oficios"], part: "noun", subject: "agent", object: "agent", must: ["agent"], needs: ["negociar", "mediar", "canje", "intercambio", "liberación", "excarcelación"], unless: ["médica", "legal", "económica"]}, // prettier-ignore
  ],
  examples: [
    {text: "El gobierno negoció con los rebeldes durante un mes.", trigger: "negoció", roles: {agent: "gobierno"}},
    {
      text: "Las negociaciones entre Galmar y Ostrava empezaron en abril.",
      trigger: "negociaciones",
      roles: {agent: "Galmar"},
    },
    {text: "El obispo medió entre las dos partes.", trigger: "medió", roles: {agent: "obispo"}},
    {text: "El canje se logró con la ayuda del obispo Roy.", trigger: "ayuda", roles: {agent: "Roy"}},
    {text: "La mediación de Ostrava duró un año.", trigger: "mediación", roles: {agent: "Ostrava"}},
  ],
  counterExamples: ["La conversación fue corta.", "La media hora pasó pronto."],
}
