// How Spanish tells what `events/arrest.ts` is about.

import type {Told} from "../told.ts"
import {befalls, called, deed, done} from "../shapes.ts"
import {beasts} from "./figures.ts"

// "Lleva tres meses preso" is no arrest.
const spans = ["hora", "horas", "día", "días", "semana", "semanas", "mes", "meses", "año", "años", "tiempo", "desde"]

/** "arresto". */
export const arrest: Told = {
  frames: [
    {lemma: "arrestar", ...done, oblique: {por: "cause"}},
    {
      lemma: "capturar",
      ...done,
      needs: [
        "policía",
        "agente",
        "agentes",
        "ejército",
        "soldado",
        "militar",
        "fuerza",
        "autoridad",
        "orden",
        "fugitivo",
        "prófugo",
      ],
      unless: [...beasts],
    },
    {lemma: ["aprehender", "recapturar", "reaprehender"], ...done},
    {lemma: ["capturar", "apresar"], ...done, must: ["patient"], effects: [{role: "patient", status: "detained", when: "after", byTaker: true}], unless: [...beasts, "imagen", "imágenes", "cámara", "atención", "foto", "peces"]}, // prettier-ignore
    {lemma: "llevarse detenido", ...done, unless: spans},
    {lemma: "llevar detenido", ...done, unless: spans},
    {
      lemma: "llevarse",
      ...done,
      needs: [
        "comisaría",
        "cuartel",
        "comandancia",
        "patrullero",
        "patrullas",
        "policía",
        "agente",
        "agentes",
        "esposado",
        "patrulla",
        "encapuchado",
        "encapuchados",
      ],
    },
    {lemma: "llevar preso", ...done, unless: spans},
    {lemma: "agarrar", ...done, must: ["patient"], needs: ["policía", "policías", "patrullero", "patrulla", "agente", "agentes", "milicos", "militares", "soldados", "gendarmes", "redada"], unless: ["mano", "brazo", "pelo"]}, // prettier-ignore
    {lemma: "levantar", ...done, must: ["patient"], needs: ["policía", "policías", "patrullero", "patrulla", "redada"], unless: ["acta", "cargos", "denuncia", "sanción", "huelga", "muro", "mano", "brazo"]}, // prettier-ignore
    {lemma: ["pasar a disposición judicial", "pasar a disposición de la justicia", "quedar a disposición de la justicia", "quedar a disposición judicial"], part: "verb", subject: "patient", people: ["patient"], unless: ["caso", "expediente", "arma", "armas"]}, // prettier-ignore
    {lemma: "aprehensión", ...deed, must: ["patient"]},
    {lemma: "arresto", ...deed, unless: ["domiciliario", "orden"]},
    {
      lemma: "captura",
      ...deed,
      unless: [
        ...beasts,
        "merluza",
        "anchoa",
        "pescado",
        "toneladas",
        "crustáceos",
        "datos",
        "carbono",
        "orden",
        "pantalla",
        "pesca",
      ],
      must: ["patient"],
    },
    {lemma: "interceptar", ...done, must: ["patient"], needs: ["patrulla", "patrullero", "policía", "policías", "agentes", "elementos", "esposado", "esposada", "retén"], unless: ["mensaje", "mensajes", "llamada", "llamadas", "comunicaciones", "balón", "pase", "droga", "cargamento"], weak: true}, // prettier-ignore
    {lemma: ["entregarse"], part: "verb", subject: "patient", people: ["patient"], needs: ["policía", "autoridades", "justicia", "ejército", "juzgado", "comisaría"]}, // prettier-ignore
    {lemma: ["entregar a la policía", "entregar a la fiscalía", "poner a disposición de la fiscalía", "poner a disposición judicial"], ...done}, // prettier-ignore
    {lemma: ["caer en una redada", "caer en redada", "caer en un retén", "salir esposado", "resultar detenido", "entregarse en la fiscalía", "entregarse en la comisaría", "entregarse en el juzgado", "entregarse ante la justicia"], ...befalls}, // prettier-ignore
    {lemma: ["poner a disposición del Ministerio Público", "poner a disposición del juez", "poner a disposición de un juez", "poner a disposición de la fiscalía", "poner a disposición del fiscal", "poner a disposición del ministerio público", "poner a disposición de las autoridades"], ...done}, // prettier-ignore
    {lemma: ["quedar a disposición del Ministerio Público", "quedar a disposición del juez", "quedar a disposición de un juez", "quedar a disposición de la fiscalía", "quedar a disposición del fiscal", "quedar a disposición del ministerio público", "quedar a disposición de las autoridades", "pasar a disposición del Ministerio Público", "pasar a disposición del juez", "pasar a disposición de un juez", "pasar a disposición de la fiscalía", "pasar a disposición del fiscal", "pasar a disposición del ministerio público", "pasar a disposición de las autoridades", "estar a disposición del Ministerio Público", "estar a disposición del juez", "estar a disposición de un juez", "estar a disposición de la fiscalía", "estar a disposición del fiscal", "estar a disposición del ministerio público", "estar a disposición de las autoridades"], ...befalls}, // prettier-ignore
    {lemma: ["llevar esposado", "sacar esposado", "llevarse esposado", "trasladar esposado", "intervenir y llevar"], ...done, must: ["patient"], unless: ["carta", "caja"]}, // prettier-ignore
    {lemma: "llevar", ...done, must: ["patient"], needs: ["policía", "policías", "gendarmes", "militares", "patrulla"], unless: ["hospital", "ambulancia", "comida", "ayuda", "agua", "año", "años", "meses", "días", "casa", "salvo"], weak: true}, // prettier-ignore
    {lemma: "reducir", ...done, must: ["patient"], needs: ["esposar", "esposado", "esposada", "esposados", "esposadas", "policía", "policías", "agentes"], unless: ["pena", "condena", "sueldo", "número"], weak: true}, // prettier-ignore
    {lemma: ["ser objeto de detención", "ser objeto de arresto", "sufrir arresto", "sufrir detención", "caer en manos de la policía", "caer en manos del ejército", "dejarse detener", "dejarse arrestar"], part: "verb", subject: "patient", people: ["patient"]}, // prettier-ignore
    {lemma: ["trasladar en calidad de detenido", "trasladar como detenido", "trasladar en condición de detenido", "trasladar bajo arresto", "conducir en calidad de detenido", "conducir como detenido", "conducir en condición de detenido", "conducir bajo arresto", "llevar en calidad de detenido", "llevar como detenido", "llevar en condición de detenido", "llevar bajo arresto"], ...done, must: ["patient"]}, // prettier-ignore
    {lemma: ["asegurar", "intervenir"], ...done, must: ["patient"], people: ["patient"], needs: ["policía", "policías", "agentes", "elementos", "marina", "ejército", "guardia", "control", "retén", "flagrancia", "soldados"], unless: ["arma", "armas", "droga", "drogas", "paciente", "pacientes", "sala", "debate", "reunión", "radio", "caja"]}, // prettier-ignore
    {lemma: "agarrar", ...done, must: ["patient"], needs: ["marcha", "protesta", "manifestación", "retén", "allanamiento", "toque"], unless: ["mano", "brazo", "pelo", "resfriado"]}, // prettier-ignore
    {lemma: ["dar captura", "echar el guante", "poner las esposas", "colocar las esposas"], part: "verb", subject: "agent", oblique: {a: "patient"}, people: ["patient"], must: ["patient"]}, // prettier-ignore
    {lemma: ["arrestado", "aprehendido", "capturado"], ...called, effects: [{role: "patient", status: "detained", when: "during"}]}, // prettier-ignore
    // "A mi primo también lo agarraron ese día": por quién, se cuenta en otra parte.
    {lemma: ["agarrar", "levantar", "prender", "pillar", "pescar", "chapar"], ...done, pointed: ["patient"], must: ["patient"], unless: ["mano", "manos", "brazo", "pelo", "resfriado", "castigo", "multa", "sanción", "sanciones", "vuelo", "ánimo", "lluvia", "tarde", "sorpresa", "gripe"], backed: ["arrest", "abduction", "detention"], nearest: true, weak: true}, // prettier-ignore
  ],
  examples: [
    {
      text: "Los agentes arrestaron a dos estudiantes en la plaza.",
      trigger: "arrestaron",
      roles: {agent: "agentes", patient: "estudiantes"},
      count: 2,
    },
    {text: "El arresto del alcalde Luis Arenal fue un error.", trigger: "arresto", roles: {patient: "alcalde"}},
    {text: "Fueron arrestados siete pescadores.", trigger: "arrestados", roles: {patient: "pescadores"}, count: 7},
    {
      text: "La policía agarró a Pavel Stirn en la esquina.",
      trigger: "agarró",
      roles: {agent: "policía", patient: "Stirn"},
    },
    {text: "Pavel Stirn pasó a disposición judicial.", trigger: "pasó", roles: {patient: "Stirn"}},
    {text: "El capitán se entregó a la policía el lunes.", trigger: "entregó", roles: {patient: "capitán"}},
    {text: "El minero Abel Torno cayó en una redada.", trigger: "cayó", roles: {patient: "Torno"}}, // prettier-ignore
    {text: "El minero Abel Torno quedó a disposición de la fiscalía.", trigger: "quedó", roles: {patient: "Torno"}}, // prettier-ignore
  ],
  counterExamples: [
    "El caso quedó a disposición de la fiscalía.",
    "La policía levantó un acta.",
    "El caso pasó a disposición judicial.",
    "La cámara capturó la imagen.",
    "La captura de pantalla muestra el mensaje.",
    "El cartero entregó la carta a la policía.",
  ],
}
