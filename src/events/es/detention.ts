// How Spanish tells what `events/detention.ts` is about.

import type {Told} from "../told.ts"
import {befalls, called, deed, done, state} from "../shapes.ts"
import {moods, stage} from "./figures.ts"
import {toldByKin} from "./told-by-kin.ts"

const held = [{role: "patient", status: "detained", when: "during"}] as const
const kept = [{role: "patient", status: "hostage", when: "during"}] as const

const takers = [{role: "patient", status: "detained", when: "during", byTaker: true}] as const

// How long, and where, somebody "had" another: "lo tuvieron diez días en un cuarto".
const long = ["horas", "día", "días", "noche", "noches", "semana", "semanas", "mes", "meses"]
const rooms = ["cuarto", "galpón", "bodega", "sótano", "hoyo", "pozo", "contenedor", "batallón", "base", "campamento", "separos", "container"] // prettier-ignore
// Who is inside these is not held by that.
const shelters = "embajada consulado catedral iglesia mina edificio barco casa auto coche universidad fábrica templo convento avión".split(" ") // prettier-ignore

// Those who go into a prison to work there, or to see somebody.
const visitors = "abogado abogada cónsul visita visitar visitarlo visitarla visitarlos ver misa charla delegación periodista periodistas trabajar turno".split(" ") // prettier-ignore

// "Mantenía retenidos a nueve guardias": every form of the participle goes with every verb.
const together = (verbs: readonly string[], participles: readonly string[]): readonly string[] =>
  verbs.flatMap((verb) => participles.map((participle) => `${verb} ${participle}`))

/** "detención". */
export const detention: Told = {
  frames: [
    {
      lemma: "detener",
      ...done,
      oblique: {por: "cause"},
      marked: true,
      unless: ["obra", "obras", "proceso", "avance", "vehículo", "tren"],
    },
    {lemma: "encarcelar", ...done, oblique: {por: "cause"}},
    {lemma: "recluir", ...done, effects: held},
    {lemma: "apresar", ...done},
    {lemma: "encerrar", ...done, effects: held, unless: [...moods]},
    {lemma: "internar", ...done, needs: ["penal", "cárcel", "prisión", "centro", "celda"], effects: held},
    {lemma: "retener", ...done, effects: takers, unless: ["sueldo", "pago", "salario", "impuesto"]},
    {lemma: "privar libertad", ...done},
    {lemma: "privar de libertad", ...done, effects: held},
    {lemma: "mantener detenido", ...done, effects: held},
    {lemma: "mantener detenidos", ...done, effects: held},
    {lemma: "mantener preso", ...done, effects: held},
    {lemma: "mantener presos", ...done, effects: held},
    {lemma: ["dejar adentro", "dejar dentro"], ...done, must: ["patient"], unless: ["auto", "carro", "coche", "puerta", "casa", "sala", "edificio", "templo", "iglesia", "escuela"]}, // prettier-ignore
    {lemma: together(["mantener", "tener", "dejar"], ["detener", "encerrar", "arrestar", "recluir", "encarcelar", "incomunicar", "esposar"]), ...done, effects: held}, // prettier-ignore
    {lemma: together(["mantener", "tener"], ["retener", "capturar", "retenido"]), ...done, effects: takers},
    {lemma: together(["mantener", "tener"], ["secuestrar", "secuestrado", "rehén", "cautivo"]), ...done, effects: kept},
    {lemma: "mantener", ...done, needs: ["cautiverio", "rehén", "rehenes", "cautivo", "cautivos"], effects: kept},
    {
      lemma: "mantener",
      ...done,
      needs: [
        "preso",
        "presa",
        "presos",
        "presas",
        "detenida",
        "detenidas",
        "celda",
        "cárcel",
        "prisión",
        "incomunicado",
        "incomunicados",
        "custodia",
      ],
      effects: held,
    },
    {
      lemma: "tener",
      ...done,
      needs: [
        "comisaría",
        "cuartel",
        "calabozo",
        "sótano",
        "celda",
        "cárcel",
        "prisión",
        "rehén",
        "rehenes",
        "presos",
        "detenidos",
        "secuestrados",
      ],
      weak: true,
      effects: held,
    },
    {
      lemma: ["tener en su poder", "mantener en su poder", "tener en poder"],
      ...done,
      must: ["patient"],
      effects: takers,
    },
    {lemma: "meter preso", ...done},
    {lemma: "enviar a prisión", ...done},
    {lemma: "mandar a prisión", ...done},
    {
      lemma: "dictar prisión",
      part: "verb",
      subject: "agent",
      oblique: {contra: "patient", a: "patient", para: "patient"},
    },
    {lemma: ["dar", "imponer", "fijar", "dictar", "ordenar"], part: "verb", subject: "agent", object: "topic", oblique: {a: "patient", contra: "patient", para: "patient"}, people: ["patient"], must: ["patient"], needs: ["preventiva"], unless: ["años"]}, // prettier-ignore
    {lemma: "devolver", ...done, needs: ["celda", "cárcel", "prisión", "penal", "calabozo"], effects: held},
    {lemma: "interrogar", ...done, weak: true, effects: []},
    {
      lemma: "preso",
      ...state,
      effects: held,
      weak: true,
      unless: ["compuerta", "compuertas", "agua", "embalse", "hidroeléctrica", "llena", ...moods, ...stage, "palabras"],
    },
    {
      lemma: "presa",
      ...state,
      effects: held,
      weak: true,
      unless: ["compuerta", "compuertas", "agua", "embalse", "hidroeléctrica", "río", ...moods, ...stage, "palabras"],
    },
    {lemma: "presos", ...state, effects: held, weak: true, unless: [...moods, ...stage, "palabras"]},
    {lemma: "presas", ...state, effects: held, weak: true, unless: [...moods, ...stage, "palabras"]},
    {lemma: "en prisión", ...state, effects: held},
    {lemma: "en la cárcel", ...state, effects: held},
    {lemma: "en cárcel", ...state, effects: held},
    {lemma: "en el penal", ...state, effects: held},
    // "Permanece en un centro de internamiento": by itself such a centre says what for.
    {lemma: ["permanecer", "seguir", "continuar", "encontrarse", "estar"], part: "verb", subject: "patient", people: ["patient"], must: ["patient", "place"], needs: ["internamiento", "reclusión"], unless: [...visitors, "orden", "contra", "su", "tras"], effects: held}, // prettier-ignore
    {lemma: "tras las rejas", ...state, effects: held},
    {lemma: ["llevar", "presentar", "conducir"], ...done, oblique: {ante: "recipient"}, must: ["recipient"], affirmed: true, needs: ["juez", "jueza", "tribunal", "fiscal", "fiscalía"], unless: ["denuncia", "queja", "recurso", "prueba", "pruebas"], effects: held}, // prettier-ignore
    {lemma: "bajo custodia", ...state, effects: held},
    {lemma: ["cumplir arresto", "cumplir detención", "cumplir prisión", "guardar arresto", "guardar prisión"], part: "verb", subject: "patient", people: ["patient"], effects: held}, // prettier-ignore
    {lemma: ["en una celda", "en la celda", "en un calabozo", "en el calabozo", "en los calabozos", "en una mazmorra"], ...state, effects: held}, // prettier-ignore
    {lemma: ["pasar encerrado", "pasar encerrada", "pasar encerrados", "pasar encerradas", "pasar detenido", "pasar detenida", "pasar detenidos", "pasar preso", "pasar presa", "pasar presos", "pasar recluido", "pasar encarcelado", "pasar encarcelada", "pasar privado de libertad", "pasar incomunicado", "pasar incomunicada"], part: "verb", subject: "patient", people: ["patient"], effects: held}, // prettier-ignore
    {lemma: "bajo arresto", ...state, effects: held},
    {lemma: "en arresto domiciliario", ...state, effects: held},
    {lemma: "en calidad de detenido", ...state, effects: held},
    {lemma: "en cautiverio", ...state, effects: kept},
    {lemma: "en poder de", ...state, object: "agent", effects: kept, unless: ["documento", "informe", "prueba"]},
    {
      lemma: "en manos de",
      ...state,
      object: "agent",
      effects: kept,
      unless: [
        ...stage,
        "médicos",
        "médico",
        "cirujano",
        "expertos",
        "lector",
        "peluquero",
        "dios",
        "justicia",
        "futuro",
        "destino",
      ],
    },
    {lemma: "detención", ...deed, oblique: {por: "agent"}, unless: ["centro"]},
    {lemma: ["en su celda", "en mi celda", "en sus celdas", "en nuestra celda", "en la celda", "en el calabozo"], ...state, effects: held, unless: visitors}, // prettier-ignore
    {lemma: "encarcelamiento", ...deed},
    {lemma: ["ingreso en prisión", "ingreso a prisión", "ingreso en la cárcel"], ...deed, must: ["patient"]},
    {lemma: ["ingresar en prisión", "ingresar a prisión", "ingresar en la cárcel", "ingresar en el penal"], part: "verb", subject: "patient", people: ["patient"]}, // prettier-ignore
    {lemma: "reclusión", ...deed, unless: ["centro", "establecimiento"]},
    {lemma: "encierro", ...deed, must: ["patient"]},
    {lemma: "prisión", ...deed, needs: ["preventiva", "provisional", "domiciliaria"], must: ["patient"]},
    {lemma: ["bajo resguardo", "bajo protección", "en resguardo", "en la base naval", "en la base militar", "en la comandancia", "en los calabozos policiales"], ...state, unless: ["sino", "testigo", "testigos", "menor", "documentos", "prueba", "pruebas", "llave"], needs: ["seguir", "siguen", "sigue", "seguían", "seguía", "continúa", "continúan", "permanece", "permanecen", "permanecían", "quedaron", "mantiene", "mantienen", "detenido", "detenidos", "retenido", "retenidos", "resguardo"], effects: takers}, // prettier-ignore
    {lemma: "retenido", ...called, effects: takers},
    {lemma: together(["tener", "mantener", "dejar"], ["internado", "internada", "internados", "internadas"]), ...done, must: ["patient"], needs: ["amarrado", "amarrada", "amarrados", "contra", "fuerza", "esposado", "esposada", "vigilado", "vigilada", "custodia"], effects: takers}, // prettier-ignore
    {lemma: "cautiverio", ...deed, must: ["patient"]},
    {
      lemma: "preso",
      ...called,
      effects: held,
      unless: [
        "compuerta",
        "compuertas",
        "agua",
        "embalse",
        "hidroeléctrica",
        "llena",
        ...moods,
        ...stage,
        "palabras",
        "ex",
        "intercambio",
        "canje",
      ],
    },
    {lemma: "detenido", ...called, effects: held, unless: ["ex"]},
    {lemma: "recluso", ...called, effects: held},
    {lemma: "prisionero", ...called, effects: held, unless: ["ex", "intercambio", "canje"]},
    {lemma: "rehén", ...called, effects: kept, unless: ["ex"]},
    {lemma: ["rehén", "rehenes", "cautivo", "cautiva", "cautivos", "cautivas"], ...state, effects: kept, weak: true, unless: [...moods, ...stage]}, // prettier-ignore
    {lemma: ["prisionero", "prisionera", "prisioneros", "prisioneras", "recluso", "reclusa"], ...state, effects: held, weak: true, unless: [...moods, ...stage, "ex"]}, // prettier-ignore
    {lemma: "cautivo", ...called, effects: kept},
    {lemma: ["guardado", "guardada", "guardados", "guardadas"], ...state, effects: held, weak: true, needs: ["seguir", "sigue", "siguen", "preso", "presos", "cárcel", "cana", "rejas"]}, // prettier-ignore
    {lemma: ["detenido", "detenida", "detenidos", "detenidas", "arrestado", "arrestada", "arrestados", "arrestadas", "incomunicado", "incomunicada", "incomunicados", "incomunicadas"], ...state, effects: held, weak: true}, // prettier-ignore
    {lemma: ["bajo arresto domiciliario", "en detención domiciliaria", "en detención preventiva", "en prisión preventiva", "bajo detención", "en custodia"], ...state, effects: held}, // prettier-ignore
    {lemma: ["dictar medida de aseguramiento", "imponer medida de aseguramiento", "decretar medida de aseguramiento", "dictar auto de prisión", "dictar auto de formal prisión"], part: "verb", subject: "agent", oblique: {a: "patient", contra: "patient", para: "patient"}, people: ["patient"], must: ["patient"]}, // prettier-ignore
    {lemma: ["mandar a la cárcel", "enviar a la cárcel", "mandar al penal"], ...done},
    {lemma: "tomar prisionero", ...done, effects: takers},
    {lemma: ["caer prisionero", "caer prisioneros", "caer preso", "caer presos", "caer detenido", "caer detenidos"], part: "verb", subject: "patient", people: ["patient"], effects: takers, unless: [...moods]}, // prettier-ignore
    {lemma: "pasar", part: "verb", subject: "patient", people: ["patient"], needs: ["prisión", "cárcel", "penal", "cautiverio", "celda"], unless: ["visita", "frente"], effects: held, weak: true}, // prettier-ignore
    {lemma: ["bajo custodia policial", "bajo vigilancia policial", "bajo custodia militar"], ...state, effects: held},
    {lemma: ["en celdas", "en las celdas", "en calabozos", "en los separos", "en dependencias policiales", "en dependencia policial", "en la prisión", "en el presidio", "en el reclusorio", "entre rejas"], ...state, effects: held}, // prettier-ignore
    {lemma: together(["seguir", "continuar", "permanecer"], ["adentro", "dentro"]), part: "verb", subject: "patient", people: ["patient"], unless: shelters, effects: held}, // prettier-ignore
    {lemma: "tener", ...done, pointed: ["patient"], must: ["patient"], needs: rooms.filter((room) => room !== "base" && room !== "cuarto"), unless: ["cita", "reunión", "hospital"], effects: takers}, // prettier-ignore
    {lemma: "tener", ...done, pointed: ["patient"], must: ["patient"], needs: [...long, ...rooms], unless: ["cita", "reunión", "hospital"], weak: true, effects: takers}, // prettier-ignore
    {lemma: together(["tener", "mantener"], ["encapuchado", "encapuchada", "encapuchados", "encapuchadas", "amarrado", "amarrada", "amarrados", "amarradas", "atado", "atada", "atados", "atadas", "encadenado", "encadenada", "encadenados", "encadenadas", "vendado", "vendada", "vendados"]), ...done, must: ["patient"], effects: takers}, // prettier-ignore
    {lemma: ["demorar por", "demorar en"], ...done, must: ["patient"], needs: ["averiguación", "antecedentes", "comisaría", "identificación", "identidad", "contravención"]}, // prettier-ignore
    {lemma: ["subir", "meter", "introducir", "montar", "cargar"], ...done, must: ["patient"], needs: ["patrullero", "patrulla", "patrullas", "móvil", "celular", "perrera"], effects: held}, // prettier-ignore
    {lemma: ["mantener contra su voluntad", "retener contra su voluntad"], ...done, effects: takers},
    {lemma: ["entrar en prisión", "entrar en la cárcel", "entrar en la prisión", "entrar en el penal", "entrar en el calabozo", "entrar a prisión", "entrar a la cárcel", "ir a prisión", "ir a la cárcel", "volver a prisión", "volver a la cárcel", "volver al penal", "regresar a prisión", "regresar a la cárcel", "volver a la prisión"], part: "verb", subject: "patient", people: ["patient"], unless: [...visitors, "inaugurar", "concierto", "taller", "función", "cantar"]}, // prettier-ignore
    {lemma: ["ir a parar a la cárcel", "ir a parar a prisión", "ir a parar al calabozo", "ir a parar a una celda", "parar a la cárcel", "parar a prisión", "parar al calabozo", "parar a una celda", "ir a dar a la cárcel", "ir a dar a una celda", "dar a la cárcel", "dar a una celda", "dar con sus huesos en la cárcel", "acabar en prisión", "terminar en prisión"], part: "verb", subject: "patient", people: ["patient"]}, // prettier-ignore
    {lemma: ["poner bajo arresto", "poner bajo custodia", "colocar bajo arresto", "poner en prisión preventiva", "poner en prisión"], ...done, effects: held}, // prettier-ignore
    {lemma: ["con arresto domiciliario", "con prisión domiciliaria", "con prisión preventiva", "con detención domiciliaria", "con grillete electrónico", "en arresto", "en régimen de aislamiento", "en régimen cerrado"], ...state, effects: held}, // prettier-ignore
    {lemma: ["tener casa por cárcel", "tener ciudad por cárcel", "tener la ciudad por cárcel", "tener el país por cárcel", "tener domicilio por cárcel", "recibir casa por cárcel", "recibir ciudad por cárcel", "recibir la ciudad por cárcel", "recibir el país por cárcel", "recibir domicilio por cárcel", "recibir arresto domiciliario", "recibir prisión preventiva"], part: "verb", subject: "patient", people: ["patient"], effects: held}, // prettier-ignore
    {lemma: ["dar casa por cárcel", "dar arresto domiciliario", "dar prisión domiciliaria", "dar prisión provisional", "dar la prisión provisional", "dar la prisión preventiva", "dar detención preventiva", "dar prisión sin fianza", "imponer casa por cárcel", "imponer arresto domiciliario", "imponer prisión domiciliaria", "imponer prisión provisional", "imponer la prisión provisional", "imponer la prisión preventiva", "imponer detención preventiva", "imponer prisión sin fianza", "dictar casa por cárcel", "dictar arresto domiciliario", "dictar prisión domiciliaria", "dictar prisión provisional", "dictar la prisión provisional", "dictar la prisión preventiva", "dictar detención preventiva", "dictar prisión sin fianza", "decretar casa por cárcel", "decretar arresto domiciliario", "decretar prisión domiciliaria", "decretar prisión provisional", "decretar la prisión provisional", "decretar la prisión preventiva", "decretar detención preventiva", "decretar prisión sin fianza", "ordenar casa por cárcel", "ordenar arresto domiciliario", "ordenar prisión domiciliaria", "ordenar prisión provisional", "ordenar la prisión provisional", "ordenar la prisión preventiva", "ordenar detención preventiva", "ordenar prisión sin fianza", "fijar casa por cárcel", "fijar arresto domiciliario", "fijar prisión domiciliaria", "fijar prisión provisional", "fijar la prisión provisional", "fijar la prisión preventiva", "fijar detención preventiva", "fijar prisión sin fianza", "conceder casa por cárcel", "conceder arresto domiciliario", "conceder prisión domiciliaria", "conceder prisión provisional", "conceder la prisión provisional", "conceder la prisión preventiva", "conceder detención preventiva", "conceder prisión sin fianza", "ratificar casa por cárcel", "ratificar arresto domiciliario", "ratificar prisión domiciliaria", "ratificar prisión provisional", "ratificar la prisión provisional", "ratificar la prisión preventiva", "ratificar detención preventiva", "ratificar prisión sin fianza", "confirmar casa por cárcel", "confirmar arresto domiciliario", "confirmar prisión domiciliaria", "confirmar prisión provisional", "confirmar la prisión provisional", "confirmar la prisión preventiva", "confirmar detención preventiva", "confirmar prisión sin fianza", "prorrogar casa por cárcel", "prorrogar arresto domiciliario", "prorrogar prisión domiciliaria", "prorrogar prisión provisional", "prorrogar la prisión provisional", "prorrogar la prisión preventiva", "prorrogar detención preventiva", "prorrogar prisión sin fianza", "mantener casa por cárcel", "mantener arresto domiciliario", "mantener prisión domiciliaria", "mantener prisión provisional", "mantener la prisión provisional", "mantener la prisión preventiva", "mantener detención preventiva", "mantener prisión sin fianza"], part: "verb", subject: "agent", oblique: {a: "patient", contra: "patient", para: "patient"}, people: ["patient"], must: ["patient"]}, // prettier-ignore
    {lemma: ["pasar la noche", "pasar una noche", "dormir", "amanecer", "pasar el día", "pasar horas"], part: "verb", subject: "patient", people: ["patient"], needs: ["calabozo", "calabozos", "celda", "celdas", "cárcel", "prisión", "comisaría", "separos", "comandancia", "cuartel"], must: ["patient"], unless: [...visitors, "soldados", "agentes", "policías", "guardias", "tropa"], effects: held}, // prettier-ignore
    {lemma: ["meter en la cárcel", "meter en prisión", "meter en un calabozo", "meter en una celda", "meter en el calabozo", "mandar a la cárcel", "mandar a prisión", "arrojar a una celda", "arrojar a un calabozo", "devolver a la cárcel", "devolver a prisión"], ...done, must: ["patient"], effects: held}, // prettier-ignore
    {lemma: "adentro", ...state, weak: true, unless: [...shelters, "fuego", "agua"], needs: ["todavía", "aún", "sigue", "siguen", "continúa", "continúan"], effects: held}, // prettier-ignore
    {lemma: ["cautivo", "cautiva", "cautivos", "cautivas"], ...state, weak: true, effects: kept},
    {lemma: ["en calidad de retenido", "en calidad de retenida", "en calidad de retenidos", "en calidad de detenida", "en calidad de detenidos", "en calidad de detenidas", "en situación de detención", "en régimen de incomunicación", "en aislamiento", "en celda de aislamiento", "en celda de castigo", "en confinamiento solitario", "en arresto militar", "en la sombra", "a la sombra", "en el cuartel", "entre barrotes", "tras los barrotes", "sin libertad"], ...state, effects: held}, // prettier-ignore
    {lemma: ["cumplir condena en el penal", "cumplir condena en la cárcel", "cumplir condena en prisión", "cumplir condena en la prisión", "cumplir pena en el penal", "cumplir pena en la cárcel", "cumplir pena en prisión", "cumplir pena en la prisión", "cumplir su condena en el penal", "cumplir su condena en la cárcel", "cumplir su condena en prisión", "cumplir su condena en la prisión", "cumplir sentencia en el penal", "cumplir sentencia en la cárcel", "cumplir sentencia en prisión", "cumplir sentencia en la prisión", "esperar juicio en el penal", "esperar juicio en la cárcel", "esperar juicio en prisión", "esperar juicio en la prisión", "esperar sentencia en el penal", "esperar sentencia en la cárcel", "esperar sentencia en prisión", "esperar sentencia en la prisión", "aguardar juicio en el penal", "aguardar juicio en la cárcel", "aguardar juicio en prisión", "aguardar juicio en la prisión", "esperar su juicio en el penal", "esperar su juicio en la cárcel", "esperar su juicio en prisión", "esperar su juicio en la prisión", "esperar en una celda", "esperar en la cárcel", "esperar en prisión", "aguardar en prisión", "aguardar en la cárcel"], part: "verb", subject: "patient", people: ["patient"], unless: ["comunitaria", "suspendida"], effects: held}, // prettier-ignore
    {lemma: ["cumplir días de encierro", "cumplir meses de encierro", "cumplir años de encierro", "llevar días de encierro", "cumplir años de prisión", "cumplir meses de prisión", "cumplir días de prisión", "cumplir días preso", "cumplir días detenido", "cumplir meses detenido", "cumplir años preso"], part: "verb", subject: "patient", people: ["patient"], unless: ["cuarentena", "pandemia", "voluntario"], effects: held}, // prettier-ignore
    {lemma: ["salir de la cárcel aún", "salir aún de la cárcel"], part: "verb", subject: "patient", people: ["patient"], denied: true, polarity: "-", effects: held}, // prettier-ignore
    {lemma: ["retenido", "retenida", "retenidos", "retenidas"], ...state, weak: true, unless: ["impuesto", "impuestos", "mercancía", "carga", "barco"], effects: takers}, // prettier-ignore
    {lemma: ["tener arresto domiciliario", "tener prisión domiciliaria", "tener detención domiciliaria", "tener prisión preventiva", "ir a prisión preventiva", "pasar a prisión preventiva", "pasar a prisión"], part: "verb", subject: "patient", people: ["patient"], effects: held}, // prettier-ignore
    // "Lo tienen en la fábrica", "me lo tienen ellos": quién, nadie lo dice.
    {lemma: ["tener", "mantener"], ...done, pointed: ["patient"], must: ["patient", "place"], unless: ["cuenta", "mente", "brazos", "vilo", "ascuas", "jaque", "hospital", "clínica", "casa", "mira", "alta", "estima", "cartera", "agenda", "equipo", "plantilla"], backed: ["arrest", "abduction", "detention", "disappearance"], weak: true, effects: takers}, // prettier-ignore
    {lemma: ["seguir", "continuar"], ...befalls, people: ["patient"], must: ["place"], unless: ["hospital", "clínica", "casa", "pie", "marcha", "curso", "huelga", "paradero", "libertad", "contacto", "cargo", "exilio", "shock", "carrera", "liga", "embajada", "coma", "cuarentena", "duda", "vilo"], backed: ["arrest", "abduction", "detention", "disappearance"], weak: true, effects: takers}, // prettier-ignore
    {lemma: ["seguir ahí", "seguir allí", "seguir allá", "seguir dentro", "seguir adentro", "continuar ahí", "continuar allí", "continuar dentro"], ...befalls, people: ["patient"], unless: ["hospital", "casa", "pie", "marcha", "curso", "huelga", "paradero", "libertad", "contacto", "cargo", "exilio", "shock", "carrera", "liga", "embajada", "coma"], backed: ["arrest", "abduction", "detention", "disappearance"], weak: true, effects: takers}, // prettier-ignore
    {lemma: ["tener bajo custodia", "tener bajo su custodia", "tener en custodia", "mantener bajo custodia", "tener bajo arresto", "mantener bajo arresto", "tener en su custodia"], ...done, people: ["patient"], effects: held}, // prettier-ignore
    ...toldByKin.detention,
  ],
  examples: [
    {
      text: "La policía detuvo a Pavel Stirn en el muelle el lunes.",
      trigger: "detuvo",
      roles: {agent: "policía", patient: "Stirn"},
    },
    {text: "Tres cooperantes siguen retenidos por la milicia.", trigger: "retenidos", roles: {patient: "cooperantes"}},
    {
      text: "El maestro Luis Arenal está en prisión desde diciembre.",
      trigger: "en prisión",
      roles: {patient: "Arenal"},
    },
    {text: "La detención de la escritora Marta Solís duró dos horas.", trigger: "detención", roles: {patient: "Solís"}},
    {text: "El alcalde Luis Arenal cumple arresto domiciliario en Ostrava.", trigger: "cumple", roles: {patient: "Arenal"}}, // prettier-ignore
    {text: "Se detuvo a nueve estibadores.", trigger: "detuvo", roles: {patient: "estibadores"}, count: 9},
    {text: "Los guardias no detuvieron a Pavel Stirn.", trigger: "detuvieron", polarity: "-"},
    {text: "La maestra Delia Quint sigue detenida en el cuartel.", trigger: "detenida", roles: {patient: "Quint"}},
    {text: "Cuatro soldados cayeron prisioneros.", trigger: "cayeron", roles: {patient: "soldados"}, count: 4},
    {text: "La maestra Delia Quint sigue adentro.", trigger: "sigue", roles: {patient: "Quint"}},
    {text: "Las dos mujeres continúan en celdas policiales.", trigger: "en celdas", roles: {patient: "mujeres"}, count: 2}, // prettier-ignore
    {text: "A la maestra Delia Quint la tuvieron tres días en un galpón.", trigger: "tuvieron", roles: {patient: "Quint"}}, // prettier-ignore
    {text: "Al capitán Pavel Stirn lo subieron a un patrullero.", trigger: "subieron", roles: {patient: "Stirn"}},
    {text: "A Pavel Stirn le dieron seis meses de prisión preventiva.", trigger: "dieron", roles: {patient: "Stirn"}},
    {text: "La maestra Delia Quint pasó tres años en prisión.", trigger: "pasó", roles: {patient: "Quint"}},
    {text: "La maestra Delia Quint tiene casa por cárcel.", trigger: "tiene", roles: {patient: "Quint"}}, // prettier-ignore
    {text: "La maestra Delia Quint durmió en una celda.", trigger: "durmió", roles: {patient: "Quint"}}, // prettier-ignore
    {text: "Los dos remeros entraron en prisión.", trigger: "entraron", roles: {patient: "remeros"}}, // prettier-ignore
  ],
  counterExamples: [
    "La abogada entró en la cárcel a ver a un cliente.",
    "El pintor está preso de los nervios.",
    "La obra se detuvo por la lluvia.",
    "El ministro mantuvo una reunión con los alcaldes.",
    "El centro de detención fue pintado en mayo.",
    "El tren se detuvo en la estación.",
    "El alcalde se detuvo en la esquina.",
    "Los ciclistas se detuvieron en Ostrava.",
    "Los estudiantes siguen dentro de la catedral.",
    "Tuvieron tres días para responder.",
    "La directora tuvo un año difícil.",
  ],
}
