// How Spanish tells what `events/mistreatment.ts` is about.

import type {Told} from "../told.ts"
import {befalls, deed, done, state} from "../shapes.ts"
import {moods, sport} from "./figures.ts"

const bones = "dedo dedos pierna piernas brazo brazos costilla costillas mandíbula nariz diente dientes muñeca cabeza mano manos clavícula".split(" ") // prettier-ignore
const together = (verbs: readonly string[], words: readonly string[]): readonly string[] =>
  verbs.flatMap((verb) => words.map((word) => `${verb} ${word}`))

/** "maltrato". */
export const mistreatment: Told = {
  frames: [
    {lemma: "torturar", ...done, unless: ["crítica", ...moods, "acordeón", "traductor", "recuerdo", "recuerdos"]},
    {
      lemma: "golpear",
      ...done,
      unless: [...sport, "crisis", "viento", "tormenta", "ventanas", "puerta", "balón", "economía"],
    },
    {lemma: "maltratar", ...done},
    {lemma: "vejar", ...done},
    {lemma: "apalear", ...done},
    {lemma: "agredir", ...done},
    {lemma: "humillar", ...done, weak: true},
    {lemma: "hostigar", ...done, weak: true},
    {lemma: "tortura", ...deed, oblique: {a: "patient", contra: "patient"}},
    {lemma: "maltrato", ...deed, oblique: {a: "patient", contra: "patient"}},
    {lemma: "golpiza", ...deed, oblique: {a: "patient"}},
    {lemma: "paliza", ...deed, oblique: {a: "patient"}},
    {lemma: "trato cruel", part: "noun", subject: "agent", oblique: {a: "patient"}},
    {lemma: ["negar atención", "negar asistencia", "negar medicinas", "negar agua", "negar comida", "negar medicamentos"], part: "verb", subject: "agent", oblique: {a: "patient"}}, // prettier-ignore
    {lemma: ["aplicar descargas", "violar"], part: "verb", subject: "agent", object: "patient", people: ["patient"], unless: ["ley", "derecho", "derechos", "tregua", "acuerdo"]}, // prettier-ignore
    {lemma: ["malos tratos", "tratos crueles", "tratos inhumanos", "tratos degradantes", "vejación", "vejamen", "apremio ilegal"], ...deed, weak: true, oblique: {a: "patient", contra: "patient"}}, // prettier-ignore
    {lemma: ["ser objeto", "ser víctima", "ser blanco"], part: "verb", subject: "patient", people: ["patient"], needs: ["maltrato", "maltratos", "malos", "tratos", "tortura", "torturas", "abusos", "vejaciones", "vejámenes", "golpes", "golpiza", "apremios"]}, // prettier-ignore
    {lemma: ["romper", "quebrar", "fracturar", "partir"], part: "verb", subject: "agent", object: "topic", oblique: {a: "patient"}, people: ["patient"], needs: bones}, // prettier-ignore
    {
      lemma: ["poner la mano encima", "poner un dedo encima"],
      part: "verb",
      subject: "agent",
      object: "topic",
      oblique: {a: "patient"},
    },
    {lemma: "tocar", ...done, pointed: ["patient"], must: ["patient"], denied: true, weak: true, unless: ["puerta", "timbre", "piano", "tema"]}, // prettier-ignore
    {lemma: together(["tener", "mantener", "dejar"], ["sin luz", "sin comida", "sin agua", "sin dormir", "sin alimento", "sin alimentos", "sin comer", "sin medicinas", "sin medicación", "sin ver", "de pie"]), ...done, must: ["patient"]}, // prettier-ignore
    {lemma: ["dar", "entregar", "suministrar", "proporcionar", "permitir"], part: "verb", subject: "agent", object: "topic", oblique: {a: "patient"}, needs: ["medicación", "medicamento", "medicamentos", "medicina", "medicinas", "insulina", "alimentos", "agua"], denied: true, polarity: "-", weak: true}, // prettier-ignore
    {lemma: "pegar", part: "verb", subject: "agent", oblique: {a: "patient"}, people: ["patient"], must: ["patient"], unless: ["tiro", "tiros", "balazo", "balazos", "grito", "gritos", "salto", "susto", "cartel", "carteles", "afiches", "vuelta"]}, // prettier-ignore
    {lemma: ["aplicar picana", "aplicar la picana", "poner una bolsa en la cabeza", "poner la capucha", "echar gas"], part: "verb", subject: "agent", object: "topic", oblique: {a: "patient"}, people: ["patient"], must: ["patient"]}, // prettier-ignore
    {lemma: ["recibir una golpiza", "recibir una paliza", "recibir golpiza", "recibir golpe", "recibir patada"], part: "verb", subject: "patient", oblique: {de: "agent", por: "agent"}, people: ["patient"], must: ["patient"]}, // prettier-ignore
    {lemma: ["dar una golpiza", "dar una paliza", "dar golpe", "dar patada", "propinar una golpiza", "propinar una paliza", "propinar golpe"], part: "verb", subject: "agent", oblique: {a: "patient"}, people: ["patient"], must: ["patient"], unless: ["puerta", "mesa", "estado"]}, // prettier-ignore
    {lemma: ["gasear", "desnudar"], ...done, must: ["patient"], people: ["patient"]},
    {lemma: ["patear", "azotar", "electrocutar", "asfixiar", "abofetear", "pisotear", "manosear"], ...done, must: ["patient"]}, // prettier-ignore
    {lemma: ["vendar", "alimentar a la fuerza"], ...done},
    // "Salió esposado de tribunales" is how people are led.
    {lemma: "esposar", ...done, unless: ["salir", "sale", "salió", "salieron", "salen", "llegar", "llega", "llegó", "traslado", "tribunales", "tribunal", "audiencia", "foto", "archivo"]}, // prettier-ignore
    {lemma: "encapuchar", ...done, pointed: ["patient"], must: ["patient"]},
    {lemma: "encapuchar", ...done, must: ["agent", "patient"]},
    {
      lemma: ["poner una sonda", "poner sonda"],
      part: "verb",
      subject: "agent",
      oblique: {a: "patient"},
      needs: ["fuerza"],
    },
    {lemma: ["someter a tortura", "someter a torturas", "someter a maltrato", "someter a malos tratos", "someter a descarga", "moler a palos", "moler a golpes", "interrogar bajo tortura", "hincar a golpes", "encadenar a la cama", "encadenar a la pared", "obligar a desnudarse", "tundir a golpes", "agarrar a golpes"], ...done}, // prettier-ignore
    {lemma: ["recibir descarga", "sufrir descarga", "sufrir tortura", "sufrir una tortura", "sufrir malos tratos", "sufrir maltrato", "sufrir una golpiza", "sufrir una paliza", "sufrir vejación"], ...befalls, must: ["patient"]}, // prettier-ignore
    {lemma: "sin comer ni beber", ...state, needs: ["celda", "calabozo", "cárcel", "comisaría", "cuartel"]},
    {lemma: ["colgar de una barra", "colgar de un gancho", "colgar de una viga", "colgar de las manos", "colgar de los pulgares", "colgar de las muñecas", "colgar de los brazos", "colgar de los pies", "quemar con cigarrillo", "quemar con cigarro", "rociar con gas", "rociar con agua", "ahogar en una tina", "sumergir en agua", "sumergir en una tina", "abusar sexualmente", "rapar", "escupir", "insultar y golpear", "encapuchar y golpear", "atar a una silla", "atar a un árbol", "arrastrar por el suelo", "arrastrar de los pelos", "tirar al suelo", "pisotear", "someter a un simulacro", "someter a electrochoques", "someter a asfixia"], ...done, must: ["patient"]}, // prettier-ignore
    {lemma: "abusar", part: "verb", subject: "agent", object: "patient", oblique: {de: "patient"}, people: ["patient"], must: ["patient"], needs: ["sexualmente", "guardia", "guardias", "soldado", "soldados", "policía", "policías", "celda"]}, // prettier-ignore
    {lemma: ["presentar signo de tortura", "presentar huella de tortura", "presentar señal de tortura", "presentar marca de tortura", "presentar señal de golpe", "presentar signo de violencia", "presentar huella de golpe", "presentar marca de golpe", "tener signo de tortura", "tener huella de tortura", "tener señal de tortura", "tener marca de tortura", "tener señal de golpe", "tener signo de violencia", "tener huella de golpe", "tener marca de golpe", "mostrar signo de tortura", "mostrar huella de tortura", "mostrar señal de tortura", "mostrar marca de tortura", "mostrar señal de golpe", "mostrar signo de violencia", "mostrar huella de golpe", "mostrar marca de golpe", "llevar signo de tortura", "llevar huella de tortura", "llevar señal de tortura", "llevar marca de tortura", "llevar señal de golpe", "llevar signo de violencia", "llevar huella de golpe", "llevar marca de golpe"], ...befalls, must: ["patient"]}, // prettier-ignore
    {lemma: ["arrancar uña", "arrancar las uñas", "arrancar diente", "arrancar los dientes", "arrancar el pelo"], part: "verb", subject: "agent", object: "topic", oblique: {a: "patient"}, people: ["patient"]}, // prettier-ignore
  ],
  examples: [
    {
      text: "Los guardias golpearon a los presos con palos.",
      trigger: "golpearon",
      roles: {agent: "guardias", patient: "presos"},
    },
    {text: "Ningún preso fue torturado.", trigger: "torturado", polarity: "-"},
    {text: "A la maestra Delia Quint le quebraron dos costillas.", trigger: "quebraron", roles: {patient: "Quint"}},
    {text: "Ningún preso fue objeto de malos tratos.", trigger: "fue", polarity: "-"},
    {text: "A la maestra Delia Quint la tuvieron sin comida.", trigger: "tuvieron", roles: {patient: "Quint"}},
    {text: "Los guardias le pegaron a Abel Torno.", trigger: "pegaron", roles: {agent: "guardias", patient: "Torno"}},
    {text: "Abel Torno recibió una golpiza de los guardias.", trigger: "recibió", roles: {patient: "Torno"}},
    {text: "A Abel Torno le aplicaron picana.", trigger: "aplicaron", roles: {patient: "Torno"}},
    {text: "Los guardias encapucharon a los presos.", trigger: "encapucharon", roles: {patient: "presos"}},
    {text: "La abogada denunció torturas a los detenidos.", trigger: "torturas", roles: {patient: "detenidos"}},
    {
      text: "Cuatro guardias esposaron a la maestra Delia Quint.",
      trigger: "esposaron",
      roles: {agent: "guardias", patient: "Quint"},
    },
    {text: "La maestra Delia Quint fue sometida a torturas.", trigger: "sometida", roles: {patient: "Quint"}}, // prettier-ignore
  ],
  counterExamples: [
    "El viento golpeó las ventanas.",
    "El niño rompió el plato.",
    "Hombres encapuchados entraron al local.",
    "Los vecinos pegaron carteles en el muro.",
    "Le dieron golpes a la puerta.",
    "El médico le dio la medicación.",
    "La crisis golpeó la economía.",
    "Golpeó la puerta dos veces.",
  ],
}
