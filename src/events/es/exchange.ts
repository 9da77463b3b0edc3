// How Spanish tells what `events/exchange.ts` is about.

import type {Told} from "../told.ts"
import {done} from "../shapes.ts"
import {toldByKin} from "./told-by-kin.ts"

const people = [
  "preso",
  "presos",
  "prisionero",
  "prisioneros",
  "rehén",
  "rehenes",
  "detenido",
  "detenidos",
  "soldado",
  "soldados",
  "cautivo",
  "cautivos",
  "persona",
  "personas",
]

/** "intercambio". */
export const exchange: Told = {
  frames: [
    {lemma: "canjear", ...done, oblique: {por: "counterpart", con: "agent"}},
    {
      lemma: "intercambiar",
      ...done,
      oblique: {por: "counterpart", con: "agent"},
      unless: ["mensaje", "mensajes", "opiniones", "palabras"],
    },
    {
      lemma: "canje",
      part: "noun",
      subject: "agent",
      object: "patient",
      oblique: {por: "counterpart", con: "agent", entre: "agent"},
      unless: ["puntos", "cupones", "bonos", "deuda"],
    },
    {
      lemma: "intercambio",
      part: "noun",
      subject: "agent",
      object: "patient",
      needs: people,
      oblique: {por: "counterpart", con: "agent", entre: "agent"},
      unless: ["disparos", "opiniones", "mensajes", "propuesta", "propone", "propuso", "ofreció"],
    },
    {
      lemma: "a cambio de",
      part: "adjective",
      subject: "agent",
      object: "patient",
      oblique: {de: "counterpart"},
      people: ["patient"],
      must: ["patient", "counterpart"],
      weak: true,
    },
    ...toldByKin.exchange,
  ],
  examples: [
    {
      text: "Los dos países canjearon a doce soldados en el puente.",
      trigger: "canjearon",
      roles: {agent: "países", patient: "soldados"},
      count: 12,
    },
    {text: "El canje de prisioneros terminó el sábado.", trigger: "canje", roles: {patient: "prisioneros"}},
  ],
  counterExamples: ["Los vecinos intercambiaron mensajes.", "Hubo un intercambio de opiniones."],
}
