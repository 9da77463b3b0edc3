// How Spanish tells what `events/raid.ts` is about.

import type {Told} from "../told.ts"

const premises = ["casa", "casas", "vivienda", "viviendas", "domicilio", "piso", "oficina", "oficinas", "sede", "redacción", "local", "universidad", "iglesia", "convento", "hospital", "escuela", "aldea", "pueblo", "edificio", "clínica", "despacho"] // prettier-ignore

const force = ["policía", "policías", "agente", "agentes", "soldado", "soldados", "militares", "tropas", "guardias", "encapuchados"] // prettier-ignore

/** "allanamiento". */
export const raid: Told = {
  frames: [
    {lemma: "allanar", part: "verb", subject: "agent", object: "place", unless: ["camino", "terreno"]},
    {lemma: ["registrar", "asaltar", "requisar"], part: "verb", subject: "agent", object: "place", needs: premises, must: ["place"]}, // prettier-ignore
    {lemma: "irrumpir", part: "verb", subject: "agent", oblique: {en: "place"}, must: ["agent"]},
    {lemma: ["entrar", "ingresar"], part: "verb", subject: "agent", oblique: {en: "place", a: "place"}, people: ["agent"], needs: force, must: ["agent", "place"]}, // prettier-ignore
    {lemma: ["allanamiento", "cateo"], part: "noun", subject: "agent", object: "place"},
    {lemma: "registro", part: "noun", subject: "agent", object: "place", needs: premises, must: ["place"], weak: true},
    {lemma: ["entrar por la fuerza", "entrar a la fuerza", "caer de madrugada"], part: "verb", subject: "agent", oblique: {en: "place", a: "place"}, must: ["agent", "place"]}, // prettier-ignore
    {lemma: ["reventar la puerta", "derribar la puerta", "echar abajo la puerta", "tumbar la puerta", "romper la puerta", "forzar la puerta"], part: "verb", subject: "agent", oblique: {de: "place"}, must: ["agent"], needs: force}, // prettier-ignore
  ],
  examples: [
    {text: "La policía allanó la sede del semanario el lunes.", trigger: "allanó", roles: {agent: "policía", place: "sede"}}, // prettier-ignore
    {text: "Ningún soldado entró en el convento.", trigger: "entró", polarity: "-"},
    {text: "Agentes encapuchados irrumpieron en la casa de su hermana.", trigger: "irrumpieron", roles: {agent: "Agentes"}}, // prettier-ignore
    {text: "La policía reventó la puerta de la parroquia.", trigger: "reventó", roles: {agent: "policía"}}, // prettier-ignore
  ],
  counterExamples: ["El ministro entró en la sala.", "El acuerdo allanó el camino.", "La cámara registró la imagen.", "El registro civil abre a las nueve."], // prettier-ignore
}
