// How Spanish tells what `events/release.ts` is about.

import type {Told} from "../told.ts"
import {befalls, called, deed, done, state} from "../shapes.ts"
import {beasts} from "./figures.ts"
import {toldByKin} from "./told-by-kin.ts"

const prison = [
  "prisión",
  "cárcel",
  "penal",
  "celda",
  "calabozo",
  "reclusión",
  "cautiverio",
  "comisaría",
  "encierro",
  "presidio",
]
const free = [{role: "patient", status: "free", when: "during"}] as const

// What people go out for, or come out as: "salió a cenar", "salió elegida".
const outings = [
  ...["trabajar", "buscar", "pescar", "caminar", "jugar", "estudiar", "vender", "cazar", "protestar", "marchar", "votar", "recibir", "saludar", "atender"], // prettier-ignore
  "cenar",
  "comer",
  "bailar",
  "elegido",
  "elegida",
  "elegidos",
  "electo",
  "electa",
  "pasear",
  "correr",
  "comprar",
  "ganador",
  "ganadora",
  "turno",
  "jornada",
]

/** "liberación". */
export const release: Told = {
  frames: [
    {lemma: "liberar", ...done, oblique: {de: "origin"}, unless: ["espacio", "fondo", "fondos", "recursos"]},
    {lemma: "excarcelar", ...done, oblique: {de: "origin"}},
    {lemma: "soltar", ...done, unless: [...beasts, "lastre", "pelo", "dinero", "carcajada", "globo"]},
    {lemma: "libertar", ...done},
    {lemma: "poner en libertad", ...done},
    {lemma: "dejar en libertad", ...done},
    {lemma: "dejar libre", ...done},
    {lemma: "dejar salir", ...done},
    {lemma: "dejar ir", ...done},
    {lemma: "devolver la libertad", part: "verb", subject: "agent", oblique: {a: "patient"}},
    {lemma: "dar la libertad", part: "verb", subject: "agent", oblique: {a: "patient"}},
    {lemma: "otorgar la libertad", part: "verb", subject: "agent", oblique: {a: "patient"}},
    {lemma: "conceder la libertad", part: "verb", subject: "agent", oblique: {a: "patient"}},
    {lemma: "salir en libertad", ...befalls},
    {lemma: "salir libre", ...befalls},
    {lemma: "quedar en libertad", ...befalls, effects: free},
    {lemma: "quedar libre", ...befalls, effects: free, unless: ["contrato", "piso", "club", "habitación"]},
    {lemma: ["salir con libertad", "salir bajo fianza", "salir con fianza", "salir sin fianza", "salir sin cargos", "salir bajo palabra", "salir tras días", "salir tras meses", "salir tras años"], ...befalls}, // prettier-ignore
    {lemma: "recuperar la libertad", ...befalls},
    {lemma: ["recobrar la libertad", "recuperar su libertad", "recobrar su libertad"], ...befalls},
    {lemma: "obtener la libertad", ...befalls},
    {
      lemma: "salir",
      ...befalls,
      oblique: {de: "origin"},
      needs: prison,
      unless: [...outings, "penales", "ovacionado", "ovacionada", "aplaudido", "aplaudida"],
    },
    {
      lemma: "salir",
      ...befalls,
      weak: true,
      oblique: {de: "origin"},
      empty: ["origin"],
      bare: ["tras", "sin", "bajo", "después"],
      unless: [
        ...outings,
        "reunión",
        "sala",
        "casa",
        "calle",
        "calles",
        "país",
        "territorio",
        "embajada",
        "aeropuerto",
        "ciudad",
        "avión",
        "vuelo",
        "hotel",
        "oficina",
        "balcón",
        "edificio",
        "adelante",
        "médico",
        "ileso",
        "ilesos",
        "ilesa",
        "ilesas",
        "herido",
        "heridos",
        "paso",
        "luz",
        "aire",
        "campaña",
        "exterior",
        "extranjero",
        "frontera",
        "escuela",
        "mercado",
        ..."biblioteca universidad facultad colegio clase trabajo empresa fábrica redacción periódico diario iglesia misa catedral restaurante bar café tienda teatro cine estadio parque estación autobús metro tren coche carro hospital clínica banco consulado hogar domicilio apartamento habitación vivienda finca taller sede congreso parlamento ministerio gimnasio fiesta marcha protesta".split(
          " ",
        ),
      ],
    },
    {
      lemma: "abandonar",
      part: "verb",
      subject: "patient",
      object: "origin",
      people: ["patient"],
      needs: prison,
      unless: ["turno", "jornada", "guardia", "guardias"],
    },
    {lemma: "salir", ...befalls, weak: true, oblique: {de: "origin"}, named: ["origin"], needs: ["preso", "presa", "presos", "presas", "detenido", "detenida", "encarcelado", "encarcelada", "recluso", "reclusa", "condena", "libertad"], unless: [...outings,]}, // prettier-ignore
    {lemma: "en libertad", ...state, effects: free},
    {
      lemma: "libre",
      ...state,
      weak: true,
      unless: ["de", "aire", "mercado", "tiempo", "prensa", "comercio", "elecciones"],
      effects: free,
    },
    {lemma: "libres", ...state, weak: true, unless: ["de", "elecciones"], effects: free},
    {lemma: ["ir libre", "ir libres", "quedar libres"], ...befalls, effects: free},
    {lemma: "liberación", ...deed, oblique: {de: "patient", por: "agent"}},
    {lemma: "excarcelación", ...deed},
    {lemma: "libertad", part: "noun", object: "patient", oblique: {a: "patient", para: "patient"}, people: ["patient"], must: ["patient"], needs: ["¡", "!", "inmediata", "inmediato", "exigir", "pedir", "reclamar"], unless: ["dar", "otorgar", "conceder", "obtener", "negar", "denegar", "recuperar", "devolver", "expresión", "prensa", "culto"], modality: "demanded", certainty: "unknown"}, // prettier-ignore
    {
      lemma: "libertad",
      ...deed,
      must: ["patient"],
      unless: ["expresión", "prensa", "culto", "privada", "privado", "privadas", "privados"],
    },
    {lemma: "puesta en libertad", ...deed},
    {lemma: "excarcelado", ...called, effects: [{role: "patient", status: "released", when: "during"}]},
    {lemma: "liberado", ...called, effects: [{role: "patient", status: "released", when: "during"}]},
    {lemma: ["conceder fianza", "otorgar fianza", "fijar fianza"], part: "verb", subject: "agent", oblique: {a: "patient"}, needs: ["libertad", "fianza"]}, // prettier-ignore
    {lemma: ["negar la libertad", "denegar la libertad", "negar la fianza", "denegar la fianza", "negar libertad"], part: "verb", subject: "agent", oblique: {a: "patient"}, polarity: "-"}, // prettier-ignore
    {
      lemma: ["fuera de prisión", "fuera de la cárcel", "bajo fianza"],
      ...state,
      effects: [{role: "patient", status: "released", when: "during"}],
    },
    {lemma: ["reencontrarse", "reunirse"], ...befalls, needs: ["familia", "madre", "padre", "padres", "esposa", "marido", "hijos", "familiares", "suyos"], effects: [{role: "patient", status: "free", when: "after", onlySo: true}], weak: true}, // prettier-ignore
    {lemma: ["salir libremente", "irse libremente", "marcharse libremente", "salir cuando quiera", "salir cuando quieran", "irse cuando quieran", "irse cuando quiera", "marcharse cuando quiera", "marcharse cuando quieran"], ...befalls, effects: [{role: "patient", status: "free", when: "during", inside: true, now: true}]}, // prettier-ignore
    {lemma: "a salvo", ...state, weak: true, effects: free},
    {lemma: ["revocar la libertad", "anular la libertad", "suspender la libertad"], part: "verb", subject: "agent", oblique: {a: "patient", de: "patient"}, people: ["patient"], polarity: "-"}, // prettier-ignore
    {lemma: "gozar de libertad", ...befalls, effects: free},
    {lemma: ["permitir marcharse", "permitir irse", "dejar marchar", "dejar marcharse"], part: "verb", subject: "agent", object: "patient", oblique: {a: "patient"}, people: ["patient"], must: ["patient"]}, // prettier-ignore
    {lemma: ["conseguir la libertad", "conseguir su libertad", "conseguir libertad condicional", "alcanzar la libertad", "alcanzar su libertad", "alcanzar libertad condicional", "recibir la libertad", "recibir su libertad", "recibir libertad condicional", "lograr la libertad", "lograr su libertad", "lograr libertad condicional", "obtener la libertad", "obtener su libertad", "obtener libertad condicional", "ganar la libertad", "ganar su libertad", "ganar libertad condicional", "acceder a la libertad", "acogerse a la libertad", "recibir su boleta de libertad", "recibir la boleta de libertad", "disfrutar de libertad", "volver a la calle", "volver a ver la calle", "salir a la calle tras"], ...befalls}, // prettier-ignore
    {lemma: ["dejar la cárcel", "dejar la prisión", "dejar el penal", "dejar prisión", "dejar la celda", "dejar el calabozo", "abandonar la cárcel", "abandonar la prisión", "abandonar el penal", "abandonar prisión", "abandonar la celda", "abandonar el calabozo"], part: "verb", subject: "patient", people: ["patient"]}, // prettier-ignore
    {lemma: ["beneficiar con la libertad", "favorecer con la libertad", "beneficiar con libertad", "dejar marchar", "dejar salir de", "soltar bajo fianza"], ...done, must: ["patient"]}, // prettier-ignore
    {lemma: ["abrir la puerta de la cárcel", "abrir las puertas de la cárcel", "abrir las puertas del penal"], part: "verb", subject: "agent", oblique: {a: "patient"}, people: ["patient"], must: ["patient"]}, // prettier-ignore
    {lemma: ["salida de prisión", "salida de la cárcel", "salida del penal"], part: "noun", subject: "patient", object: "patient", people: ["patient"], must: ["patient"]}, // prettier-ignore
    {lemma: ["poner en la calle", "agraciar con la libertad", "dejar marchar libre", "devolver a la calle", "echar a la calle libre", "mandar a su casa libre"], ...done, must: ["patient"]}, // prettier-ignore
    {lemma: ["abandonar el centro penitenciario", "abandonar la penitenciaría", "abandonar el reclusorio", "abandonar la comisaría", "abandonar el cuartel", "abandonar los calabozos", "abandonar las dependencias policiales", "abandonar los juzgados en libertad", "dejar el centro penitenciario", "dejar la penitenciaría", "dejar el reclusorio", "dejar la comisaría", "dejar el cuartel", "dejar los calabozos", "dejar las dependencias policiales", "dejar los juzgados en libertad", "salir del cuartel", "salir de la comisaría", "salir de los calabozos", "salir de las dependencias policiales", "salir del centro penitenciario", "salir del reclusorio", "salir de la penitenciaría", "salir por la puerta del penal", "salir con medida sustitutiva", "salir con medidas sustitutivas", "salir con firma semanal", "salir con firma mensual", "salir con medidas cautelares", "regresar libre", "volver libre", "llegar libre", "recibir el alta de prisión"], part: "verb", subject: "patient", people: ["patient"], unless: ["turno", "jornada", "abogado", "abogada", "agentes", "policías", "guardias", "patrulla"]}, // prettier-ignore
    {lemma: "en la calle", ...state, needs: ["ya", "libre", "libres", "fianza", "preso", "presos", "liberado"], unless: ["manifestantes", "gente", "vecinos", "noche"], weak: true, effects: free}, // prettier-ignore
    {lemma: "fuera", ...state, needs: ["ya"], unless: ["país", "peligro", "juego", "alcance", "lugar", "de", "control"], weak: true, effects: free}, // prettier-ignore
    ...toldByKin.release,
  ],
  examples: [
    {
      text: "Las autoridades liberaron a los dos fotógrafos el martes.",
      trigger: "liberaron",
      roles: {agent: "autoridades", patient: "fotógrafos"},
      count: 2,
    },
    {
      text: "Fueron excarceladas 17 personas en la madrugada.",
      trigger: "excarceladas",
      roles: {patient: "personas"},
      count: 17,
    },
    {text: "Se liberó a tres pescadores.", trigger: "liberó", roles: {patient: "pescadores"}, count: 3},
    {
      text: "La liberación de Jana Ritter fue celebrada por sus amigos.",
      trigger: "liberación",
      roles: {patient: "Ritter"},
    },
    {text: "Jana Ritter salió de la cárcel a las nueve.", trigger: "salió", roles: {patient: "Ritter"}},
    {
      text: "El gobernador prometió liberar a 17 pescadores.",
      trigger: "liberar",
      roles: {patient: "pescadores"},
      modality: "planned",
      count: 17,
    },
    {text: "Los marineros no fueron liberados.", trigger: "liberados", polarity: "-"},
    {text: "El juez habría liberado al capitán.", trigger: "liberado", certainty: "possible"},
    {text: "Tomás Lind habría sido liberado si hubiera firmado el papel.", trigger: "liberado", polarity: "-"},
    {text: "El juez negó la libertad a los dos empleados.", trigger: "negó", polarity: "-"},
    {text: "El juez revocó la libertad condicional de Jana Ritter.", trigger: "revocó", roles: {patient: "Ritter"}, polarity: "-"}, // prettier-ignore
    {text: "Liberaron a más de 40 presos.", trigger: "Liberaron", roles: {patient: "presos"}, count: 40},
    {text: "Cualquier persona puede salir libremente.", trigger: "salir libremente", roles: {patient: "persona"}},
    {text: "¡Libertad para Jana Ritter!", trigger: "Libertad", roles: {patient: "Ritter"}, modality: "demanded"},
    {text: "¡LIBERTAD A LOS SEIS DE LA FUNDICIÓN!", trigger: "LIBERTAD", modality: "demanded", count: 6},
    {text: "Jana Ritter recuperó su libertad ayer.", trigger: "recuperó", roles: {patient: "Ritter"}},
    {text: "La maestra Delia Quint se reencontró con su familia.", trigger: "reencontró", roles: {patient: "Quint"}},
    {text: "Los dos remeros abandonaron la comisaría.", trigger: "abandonaron", roles: {patient: "remeros"}}, // prettier-ignore
    {text: "La maestra Delia Quint alcanzó la libertad.", trigger: "alcanzó", roles: {patient: "Quint"}}, // prettier-ignore
    {text: "La salida de prisión de la maestra Delia Quint fue de noche.", trigger: "salida de prisión", roles: {patient: "Quint"}}, // prettier-ignore
  ],
  counterExamples: [
    "Los guardias abandonaron la comisaría al acabar su turno.",
    "El ministerio publicó un comunicado el viernes.",
    "La ley protege la libertad de expresión.",
    "La entrada es libre.",
    "Salió de la reunión a las nueve.",
    "Ana Ruiz salía de la biblioteca a las diez.",
    "Los tres salieron ilesos.",
    "El gobierno liberó fondos para la carretera.",
  ],
}
