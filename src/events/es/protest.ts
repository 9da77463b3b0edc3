// How Spanish tells what `events/protest.ts` is about.

import type {Told} from "../told.ts"

// Before what people gather to protest.
const sites = "ministerio palacio embajada hospital plaza cárcel penal fiscalía tribunal juzgado ayuntamiento congreso parlamento cuartel comisaría sede puerta gobernación alcaldía consulado".split(" ") // prettier-ignore

/** "protesta". */
export const protest: Told = {
  frames: [
    {lemma: ["manifestarse", "marchar"], part: "verb", subject: "agent", people: ["agent"], oblique: {contra: "cause", por: "cause"}, unless: ["bien", "mal"]}, // prettier-ignore
    {lemma: "protestar", part: "verb", subject: "agent", people: ["agent"], oblique: {contra: "cause", por: "cause"}, weak: true}, // prettier-ignore
    {
      lemma: ["salir a las calles", "salir a la calle", "tomar las calles"],
      part: "verb",
      subject: "agent",
      unless: ["procesión", "pasear", "comprar", "jugar", "ver", "fiesta"],
    },
    {lemma: "manifestación", part: "noun", subject: "agent", object: "agent", oblique: {contra: "cause", en: "place"}, weak: true, unless: ["atrás", "puesta", "militar"]}, // prettier-ignore
    {lemma: ["protesta", "marcha", "plantón", "vigilia"], part: "noun", subject: "agent", object: "agent", people: ["agent"], must: ["agent"], oblique: {contra: "cause", en: "place"}, weak: true, unless: ["atrás", "puesta", "poner", "puesto", "militar"]}, // prettier-ignore
    {lemma: "manifestante", part: "noun", self: "agent", weak: true},
    {lemma: ["concentrarse", "encadenarse", "plantarse", "amotinarse"], part: "verb", subject: "agent", people: ["agent"], must: ["agent"], oblique: {contra: "cause", por: "cause"}, needs: sites, unless: ["nubes", "esfuerzo"]}, // prettier-ignore
    {lemma: ["amotinarse", "ir a la huelga", "salir a protestar", "declararse en huelga"], part: "verb", subject: "agent", people: ["agent"], must: ["agent"], oblique: {contra: "cause", por: "cause"}, unless: ["hambre"]}, // prettier-ignore
    {lemma: ["cortar", "bloquear", "tomar", "cerrar"], part: "verb", subject: "agent", people: ["agent"], must: ["agent"], needs: ["ruta", "carretera", "carreteras", "calle", "calles", "autopista", "avenida", "vía", "puente"], unless: ["policía", "ejército", "soldados", "patrullas", "nieve", "lluvia", "acceso", "accesos", "embajada", "obras"]}, // prettier-ignore
    {lemma: ["celebrar una vigilia", "hacer una vigilia", "realizar una vigilia", "convocar una marcha", "convocar marcha", "hacer un plantón", "realizar un plantón", "hacer una sentada"], part: "verb", subject: "agent"}, // prettier-ignore
    {lemma: ["sumarse a la protesta", "sumarse a la marcha", "unirse a la protesta", "unirse a la marcha", "participar en la marcha", "participar en una marcha", "participar en la protesta", "encabezar una manifestación", "encabezar la marcha"], part: "verb", subject: "agent", people: ["agent"]}, // prettier-ignore
  ],
  examples: [
    {text: "Nueve mil personas marcharon por Ostrava el domingo.", trigger: "marcharon", roles: {agent: "personas"}},
    {text: "Los mineros protestaron contra el decreto.", trigger: "protestaron", roles: {agent: "mineros"}},
    {text: "Las enfermeras se concentraron ante el hospital.", trigger: "concentraron", roles: {agent: "enfermeras"}}, // prettier-ignore
  ],
  counterExamples: [
    "Los vecinos salieron a la calle a ver la procesión.",
    "El negocio marcha bien.",
    "El motor está en buen estado.",
    "La empresa puso en marcha una línea de autobuses.",
  ],
}
