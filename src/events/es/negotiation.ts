// How Spanish tells what `events/negotiation.ts` is about.

import type {Told} from "../told.ts"

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
      needs: ["conversaciones"],
    },
    {
      lemma: "diálogo",
      part: "noun",
      subject: "agent",
      object: "topic",
      oblique: {con: "agent", entre: "agent", sobre: "topic"},
      unless: ["película"],
    },
  ],
  examples: [
    {text: "El gobierno negoció con los rebeldes durante un mes.", trigger: "negoció", roles: {agent: "gobierno"}},
    {
      text: "Las negociaciones entre Galmar y Ostrava empezaron en abril.",
      trigger: "negociaciones",
      roles: {agent: "Galmar"},
    },
  ],
  counterExamples: ["La conversación fue corta."],
}
