// How Spanish tells what `events/injury.ts` is about.

import type {Told} from "../told.ts"
import {befalls, deed, done, state} from "../shapes.ts"

// What may be broken, and how it then is: "la mano" "quebrada", "dos costillas" "rotas".
const parts = ["mano", "cara", "costilla", "costillas", "pierna", "nariz", "mandíbula", "cabeza", "muñeca", "rodilla", "clavícula", "brazo", "brazos", "dedo", "dedos", "ojo", "ojos", "labio", "pómulo", "diente", "dientes", "hombro", "tobillo"] // prettier-ignore
const harms = ["quebrad", "rot", "fracturad", "golpead", "partid", "hinchad", "morad", "quemad", "reventad", "vendad", "dislocad"].flatMap((harm) => ["o", "a", "os", "as"].map((ending) => harm + ending)) // prettier-ignore

/** "herida". */
export const injury: Told = {
  frames: [
    {lemma: "herir", ...done, unless: ["amor", "frase", "orgullo", "sensibilidad", "sentimientos"]},
    {lemma: "lesionar", ...done},
    {lemma: "lastimar", ...done, weak: true},
    {lemma: "lesión", ...deed, must: ["patient"]},
    {lemma: ["pegar un tiro", "pegar un balazo", "pegar dos tiro", "meter un tiro"], part: "verb", subject: "agent", oblique: {a: "patient"}, people: ["patient"], must: ["patient"]}, // prettier-ignore
    {lemma: "herido", part: "noun", self: "patient", weak: true, unless: ["orgullo"]},
    {lemma: ["presentar", "mostrar", "sufrir", "tener"], part: "verb", subject: "patient", people: ["patient"], needs: ["hematoma", "hematomas", "moretones", "contusiones", "lesiones", "fractura", "fracturas", "golpes", "quemaduras", "heridas", "politraumatismos"], unless: ["informe", "denuncia", "prueba", "pruebas", "certificado", "foto", "fotos", "fotografía", "fotografías", "imagen", "imágenes", "video", "videos", "radiografía", "radiografías"]}, // prettier-ignore
    {lemma: ["resultar herido", "resultar herida", "resultar heridos", "resultar heridas", "quedar herido", "quedar heridos", "quedar herida", "resultar lesionado", "resultar lesionados"], part: "verb", subject: "patient", people: ["patient"], unless: ["orgullo", "amor"]}, // prettier-ignore
    {
      lemma: ["balear", "tirotear", "apuñalar", "acuchillar", "malherir", "arrollar"],
      ...done,
      must: ["patient"],
      unless: ["espalda del pueblo"],
    },
    {lemma: ["recibir un disparo", "recibir disparo", "recibir un balazo", "recibir balazo", "recibir un tiro", "recibir un impacto de bala", "recibir impacto de bala", "recibir una puñalada", "sufrir herida", "sufrir una herida", "sufrir quemadura", "sufrir lesión", "sufrir un traumatismo", "sufrir traumatismo", "sufrir fractura", "sufrir una fractura", "perder un ojo", "perder un dedo", "perder una pierna", "perder la vista", "fracturarse un brazo", "fracturarse una pierna", "romperse un brazo", "romperse una pierna", "tener una pierna rota", "tener un brazo roto", "tener una costilla rota"], ...befalls, must: ["patient"]}, // prettier-ignore
    {lemma: ["malherido", "malherida", "malheridos", "malheridas", "herido", "herida", "heridos", "heridas", "lastimado", "lastimada", "lastimados", "lastimadas"], ...state, weak: true, unless: ["orgullo", "orgullo", "amor"]}, // prettier-ignore
    {lemma: ["tener herida", "presentar herida", "presentar golpe", "presentar lesión", "tener moretón", "tener golpe", "tener quemadura"], ...befalls, must: ["patient"]}, // prettier-ignore
    {lemma: ["atender por herida", "atender por lesión", "atender de herida", "curar de herida", "operar por herida"], ...done, must: ["patient"]}, // prettier-ignore
    {lemma: ["figurar entre los heridos", "estar entre los heridos", "recibir un impacto", "recibir perdigón", "recibir perdigones"], ...befalls}, // prettier-ignore
    {lemma: ["resultar con herida", "resultar con lesión", "resultar con quemadura", "resultar con fractura", "resultar con un brazo roto", "resultar con golpe", "quedar con herida", "quedar con lesión", "quedar con quemadura", "quedar con fractura", "quedar con un brazo roto", "quedar con golpe", "salir con herida", "salir con lesión", "salir con quemadura", "salir con fractura", "salir con un brazo roto", "salir con golpe", "recibir una pedrada", "recibir una cuchillada", "recibir un machetazo", "recibir un navajazo", "recibir un golpe", "recibir un puñetazo"], ...befalls, must: ["patient"]}, // prettier-ignore
    // "Salió con la mano quebrada", "con la cara toda golpeada".
    {lemma: parts.flatMap((part) => [`con ${part}`, `con la ${part}`, `con el ${part}`, `con los ${part}`, `con las ${part}`, `con dos ${part}`, `con un ${part}`, `con una ${part}`, `con tres ${part}`]), part: "adjunct", subject: "patient", people: ["patient"], must: ["patient"], needs: harms, unless: ["cuento", "coche", "teléfono", "corazón"]}, // prettier-ignore
    {lemma: parts.map((part) => `tener ${part}`), ...befalls, must: ["patient"], needs: harms, unless: ["cuento", "coche", "teléfono", "corazón"]}, // prettier-ignore
  ],
  examples: [
    {text: "La explosión hirió a tres obreros.", trigger: "hirió", roles: {patient: "obreros"}, count: 3},
    {text: "El guardia no hirió a nadie.", trigger: "hirió", polarity: "-"},
    {text: "La maestra Delia Quint presentaba hematomas.", trigger: "presentaba", roles: {patient: "Quint"}},
    {text: "A la maestra Delia Quint le pegaron un tiro.", trigger: "pegaron", roles: {patient: "Quint"}},
    {text: "Doce agentes resultaron heridos.", trigger: "resultaron", roles: {patient: "agentes"}, count: 12},
    {text: "El minero Abel Torno recibió dos balazos.", trigger: "recibió", roles: {patient: "Torno"}}, // prettier-ignore
  ],
  counterExamples: ["El equipo resultó herido en su orgullo.", "La tarde fue tranquila."],
}
