// How Spanish tells what `events/disappearance.ts` is about.

import type {Told} from "../told.ts"
import {befalls, called, deed, done, state} from "../shapes.ts"

const gone = [{role: "patient", status: "missing", when: "during"}] as const

/** "desaparición". */
export const disappearance: Told = {
  frames: [
    {
      lemma: "desaparecer",
      ...befalls,
      unless: ["escenarios", "redes", "mapa", "pantalla", "dolor", "costumbre", "dinero"],
    },
    {
      lemma: "desaparecer",
      ...done,
      needs: ["forzadamente", "forzosamente"],
      must: ["patient"],
      unless: ["escenarios", "redes", "mapa", "pantalla"],
    },
    {lemma: "perder contacto con", ...done},
    {lemma: "perder el rastro", part: "verb", subject: "agent", oblique: {de: "patient"}},
    {lemma: "ver", part: "verb", object: "patient", people: ["patient"], needs: ["última", "último"], weak: true},
    {lemma: "ver por última vez", part: "verb", object: "patient", people: ["patient"], must: ["patient"]},
    {lemma: "en paradero desconocido", ...state, effects: gone},
    {lemma: "desaparecido", ...state, effects: gone},
    {lemma: "desaparecida", ...state, effects: gone},
    {lemma: "desaparecidos", ...state, effects: gone},
    {lemma: "desaparecidas", ...state, effects: gone},
    {lemma: "desaparición", ...deed, subject: "agent"},
    {lemma: "desaparecido", ...called, effects: gone},
    {lemma: "ver", part: "verb", object: "patient", people: ["patient"], needs: ["desde"], unless: ["última", "último", "permitir", "dejar", "impedir", "poder", "autorizar", "prohibir", "negar"], polarity: "-", denied: true, weak: true}, // prettier-ignore
    {lemma: ["saber de", "tener noticias de"], part: "verb", subject: "agent", oblique: {de: "patient"}, people: ["patient"], must: ["patient"], polarity: "-", denied: true}, // prettier-ignore
    {lemma: ["saber", "conocer"], part: "verb", subject: "agent", oblique: {de: "patient"}, people: ["patient"], must: ["patient"], needs: ["nada", "más"], polarity: "-", denied: true}, // prettier-ignore
    {lemma: "tener", part: "verb", subject: "agent", oblique: {de: "patient"}, people: ["patient"], must: ["patient"], needs: ["noticia", "noticias", "rastro"], polarity: "-", denied: true}, // prettier-ignore
    {lemma: "aparecer", ...befalls, must: ["patient"], polarity: "-", denied: true, unless: ["lista", "listas", "registro", "registros", "censo", "foto", "fotos", "imagen", "imágenes", "video", "vídeo", "informe", "expediente", "acta", "documento", "documentos", "pantalla", "público", "televisión", "muerto", "muerta", "muertos"]}, // prettier-ignore
    {lemma: "ver", part: "verb", object: "patient", pointed: ["patient"], must: ["patient"], needs: ["después", "más", "vuelto", "volvimos", "volvió", "volvieron", "volví"], unless: ["película", "permitir", "dejar", "impedir", "poder", "permitieron", "dejaron", "podido"], polarity: "-", denied: true, weak: true}, // prettier-ignore
    {lemma: "faltar", ...befalls, must: ["patient"], weak: true, affirmed: true, unless: ["respeto", "palabra", "cita", "clase", "clases", "trabajo", "reunión", "agua", "comida", "dinero", "tiempo", "verdad", "promesa", "día", "días", "horas", "poco", "sesión", "votación"], effects: gone}, // prettier-ignore
    {lemma: "volver a ver", part: "verb", object: "patient", people: ["patient"], must: ["patient"], polarity: "-", denied: true}, // prettier-ignore
    {lemma: ["volver a saber", "volver a tener"], part: "verb", oblique: {de: "patient"}, people: ["patient"], must: ["patient"], polarity: "-", denied: true}, // prettier-ignore
    {lemma: ["dar por desaparecido", "dar por desaparecida", "dar por desaparecidos", "reportar desaparecido", "reportar desaparecida", "reportar como desaparecido"], ...done, subject: null}, // prettier-ignore
    {lemma: "sin rastro de", part: "adjective", oblique: {de: "patient"}, people: ["patient"], must: ["patient"]},
    {lemma: "saber de", part: "verb", subject: "agent", oblique: {de: "patient"}, people: ["patient"], must: ["patient"], needs: ["última"], weak: true}, // prettier-ignore
    {lemma: ["noticia", "rastro", "pista"], part: "noun", object: "patient", oblique: {de: "patient", sobre: "patient"}, people: ["patient"], must: ["patient"], polarity: "-", denied: true, weak: true}, // prettier-ignore
    {lemma: ["esfumarse", "extraviarse", "perderse en la montaña", "perderse en la sierra", "perderse en el bosque", "perderse en el monte"], ...befalls, must: ["patient"], unless: ["esperanza", "ilusión"]}, // prettier-ignore
    {lemma: ["ser víctima de desaparición forzada", "sufrir desaparición forzada", "ser víctima de una desaparición"], ...befalls}, // prettier-ignore
    {lemma: ["dar señal de vida", "dar señales de vida"], ...befalls, polarity: "-", denied: true},
    {lemma: ["salir y no volver", "salir de su casa y no volver", "salir de su casa y no regresar", "salir de casa y no volver", "salir de casa y no regresar", "salir de casa y nunca volver"], ...befalls}, // prettier-ignore
    {lemma: ["declarar desaparecido", "denunciar como desaparecido", "reportar como desaparecido"], ...done, subject: null}, // prettier-ignore
    {lemma: "víctima de desaparición forzada", part: "noun", self: "patient", weak: true, effects: gone},
    {lemma: "vista por última vez", part: "noun", subject: "patient", people: ["patient"], must: ["patient"]},
    {lemma: ["volver a ser visto", "volver a ser vista"], ...befalls, polarity: "-", denied: true},
    {lemma: "desaparecer", ...done, must: ["patient"], unless: ["escenarios", "redes", "mapa", "pantalla", "media", "mediados", "dolor", "costumbre", "dinero", "prueba", "pruebas"]}, // prettier-ignore
    {lemma: ["salir a pescar y no regresar", "salir a pescar y no volver", "salir y no regresar", "salir a trabajar y no volver", "salir a trabajar y no regresar", "no volver a casa"], part: "verb", subject: "patient", people: ["patient"], unless: ["anoche el"]}, // prettier-ignore
    {lemma: ["perderse en el mar", "perderse en alta mar", "perderse en la selva", "perderse en el desierto"], ...befalls, must: ["patient"]}, // prettier-ignore
    {lemma: ["regresar a casa", "volver a casa", "llegar a casa", "regresar a su casa", "volver a su casa"], ...befalls, denied: true, unless: ["hasta", "antes", "tarde", "tiempo"], polarity: "-", effects: gone}, // prettier-ignore
    {lemma: ["figurar entre los desaparecidos", "estar entre los desaparecidos", "estar en la lista de desaparecidos", "engrosar la lista de desaparecidos", "integrar la lista de desaparecidos", "ser buscado"], ...befalls, effects: gone}, // prettier-ignore
    {lemma: ["regresar", "volver"], ...befalls, oblique: {a: "destination"}, empty: ["destination"], must: ["patient"], denied: true, polarity: "-", needs: ["salió", "salieron", "salir", "salido", "fue", "fueron"], unless: ["trabajo", "clases", "clase", "reunión", "sesión", "normalidad", "hablar", "verse", "hasta", "todavía"], effects: gone, weak: true}, // prettier-ignore
    // "Llevo siete horas sin saber de él".
    {lemma: "saber de", part: "verb", subject: null, oblique: {de: "patient"}, people: ["patient"], must: ["patient"], needs: ["sin"], unless: ["nada", "fútbol", "leyes"], polarity: "+"}, // prettier-ignore
  ],
  examples: [
    {
      text: "El fotógrafo Ismael Rocha desapareció el 3 de marzo en el puerto.",
      trigger: "desapareció",
      roles: {patient: "Rocha"},
    },
    {
      text: "La enfermera Ema Lira, vista por última vez en Osta, tiene 30 años.",
      trigger: "vista por última vez",
      roles: {patient: "Lira"},
    },
    {
      text: "La desaparición de Ismael Rocha preocupa a sus colegas.",
      trigger: "desaparición",
      roles: {patient: "Rocha"},
    },
    {text: "Nadie ha visto a Ismael Rocha desde el domingo.", trigger: "visto", roles: {patient: "Rocha"}},
    {text: "No se ha vuelto a saber de Ismael Rocha.", trigger: "vuelto", roles: {patient: "Rocha"}},
    {text: "Al fotógrafo Ismael Rocha ya no lo han visto más.", trigger: "visto", roles: {patient: "Rocha"}},
    {text: "Faltan siete pescadores.", trigger: "Faltan", roles: {patient: "pescadores"}, count: 7},
    {text: "No hay noticias de los tres buzos.", trigger: "noticias", roles: {patient: "buzos"}, count: 3},
    {text: "De Ismael Rocha no sabemos nada desde mayo.", trigger: "sabemos", roles: {patient: "Rocha"}},
    {text: "Siguen sin aparecer tres buzos.", trigger: "aparecer", roles: {patient: "buzos"}, count: 3},
    {text: "No se sabe nada de Ismael Rocha desde mayo.", trigger: "sabe", roles: {patient: "Rocha"}},
    {text: "La maestra Delia Quint salió de su casa y no volvió.", trigger: "salió", roles: {patient: "Quint"}}, // prettier-ignore
  ],
  counterExamples: [
    "La niebla desapareció a media mañana.",
    "El dolor desapareció en una hora.",
    "La tienda vende sillas.",
    "Ismael Rocha apareció en el puerto.",
    "Ismael Rocha no aparece en la lista de pasajeros.",
    "Nadie ha visto la película desde mayo.",
    "Faltan tres días para la feria.",
    "El ministro faltó a la reunión.",
    "¡No faltes el domingo!",
    "Nunca lo vio un médico.",
    "Le impidieron ver a su abogada por tercera vez.",
    "No le permiten ver a su hija desde marzo.",
  ],
}
