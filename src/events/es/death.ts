// How Spanish tells what `events/death.ts` is about.

import type {Told} from "../told.ts"
import {befalls, deadIfSo, deed, done, state} from "../shapes.ts"
import {beasts, moods, sport, stage} from "./figures.ts"

const found = ["hallar", "hallado", "hallada", "encontrar", "encontrado", "encontrada", "aparecer", "apareció", "recuperar", "recuperado", "rescatar", "identificar", "identificado", "entregar", "enterrar", "sepultar", "exhumar", "localizar", "localizado", "morgue", "autopsia", "fosa", "sepultura", "sacar", "sacado", "extraer", "extraído"] // prettier-ignore

// Whom others take for dead: "el agente al que se daba por muerto está grave".
const givenUp = ["dar por", "creer", "considerar", "presumir", "suponer"].flatMap((verb) => ["muerto", "muerta", "muertos", "muertas", "fallecido", "fallecida", "fallecidos", "fallecidas"].map((word) => `${verb} ${word}`)) // prettier-ignore

/** "muerte". */
export const death: Told = {
  frames: [
    {
      lemma: "morir",
      ...befalls,
      oblique: {de: "cause", por: "cause"},
      unless: [...beasts, ...stage, ...moods, "plan", "motor", "batería", "proyecto", "idea"],
    },
    {lemma: "fallecer", ...befalls, oblique: {de: "cause", por: "cause"}, unless: [...beasts, ...stage]},
    {lemma: "perecer", ...befalls},
    {lemma: "perder la vida", ...befalls},
    {lemma: "ahogarse", ...befalls, effects: deadIfSo, unless: ["vaso"]},
    {
      lemma: "sucumbir",
      ...befalls,
      people: ["patient"],
      needs: ["herida", "lesión", "quemadura", "enfermedad", "fiebre"],
    },
    {
      lemma: "matar",
      ...done,
      unless: ["gol", "goles", "susto", "disgusto", "tos", ...beasts, ...moods, "tiempo", "hambre"],
    },
    {lemma: "asesinar", ...done, effects: deadIfSo},
    {
      lemma: "ejecutar",
      ...done,
      apart: ["orden", "plan", "presupuesto", "obra", "sentencia", "decisión", "acuerdo", "pena"],
      unless: ["presupuesto", "obra", "obras"],
      effects: deadIfSo,
    },
    {lemma: "fusilar", ...done, effects: deadIfSo, unless: [...sport]},
    {lemma: ["masacrar", "acribillar", "degollar", "decapitar", "ahorcar", "linchar"], ...done, effects: deadIfSo},
    {lemma: "abatir", ...done, needs: ["policía", "ejército", "agente", "soldado", "disparo", "tiro"]},
    {lemma: "abatir", ...done, must: ["patient"], unless: ["gol", "goles", "moral", "ánimo", "asientos", "asiento", "tristeza", "desgracia", "derrota", "precios", "avión", "dron", ...beasts, ...moods, ...sport]}, // prettier-ignore
    {lemma: ["dar de baja", "causar baja a"], ...done, oblique: {a: "patient"}, must: ["patient"], needs: "combate combates guerrillero guerrilleros guerrillera insurgente insurgentes rebelde rebeldes terrorista terroristas subversivo subversivos ejército militares soldados tropas patrulla cabecilla cabecillas disidencias disidentes enfrentamiento operativo presuntos".split(" "), unless: "servicio médico médica club equipo nómina seguro lesión línea contrato funcionario expediente padrón".split(" ")}, // prettier-ignore
    {lemma: "dar muerte", part: "verb", subject: "agent", oblique: {a: "patient"}},
    {lemma: "muerte", ...deed, must: ["patient"], unless: ["pena"]},
    {lemma: "fallecimiento", ...deed},
    {lemma: "asesinato", ...deed, effects: deadIfSo},
    {lemma: "homicidio", ...deed, must: ["patient"]},
    {
      lemma: [
        "ejecución extrajudicial",
        "ejecución sumaria",
        "ejecución sumario",
        "ejecución arbitraria",
        "ejecución arbitrario",
      ],
      ...deed,
      effects: deadIfSo,
    },
    {lemma: "ejecución", ...deed, must: ["patient"], unless: ["obra", "plan", "presupuesto"], effects: deadIfSo},
    {
      lemma: "muerto",
      part: "noun",
      self: "patient",
      weak: true,
      effects: [{role: "patient", status: "dead", when: "during"}],
      unless: ["cansancio", "sueño", "mar", "lengua", "naturaleza", "punto", "ángulo", "peso", "tiempo", ...beasts],
    },
    {
      lemma: "fallecido",
      part: "noun",
      self: "patient",
      weak: true,
      effects: [{role: "patient", status: "dead", when: "during"}],
    },
    {lemma: ["cuerpo", "cadáver", "restos"], part: "noun", object: "patient", subject: "patient", people: ["patient"], must: ["patient"], needs: found, unless: ["bomberos", "diplomático", "seguridad", "no", "aún", "todavía"]}, // prettier-ignore
    {lemma: ["cuerpo", "cadáver"], part: "noun", self: "patient", needs: found, unless: ["bomberos", "diplomático", "seguridad", "no", "aún", "todavía"], weak: true}, // prettier-ignore
    {
      lemma: [
        "balance de muertos",
        "cifra de muertos",
        "número de muertos",
        "balance de víctimas",
        "cifra de fallecidos",
        "número de fallecidos",
        "cifra de víctimas",
        "número de víctimas",
        "cifra de víctimas mortales",
      ],
      part: "noun",
      weighs: true,
    },
    {lemma: ["hallar muerto", "hallar muerta", "encontrar muerto", "encontrar muerta", "hallar sin vida", "hallar ahorcado", "hallar ahorcada", "encontrar ahorcado", "encontrar sin vida"], part: "verb", subject: null, object: "patient", people: ["patient"], unless: [...beasts]}, // prettier-ignore
    {
      lemma: givenUp,
      part: "verb",
      subject: null,
      object: "patient",
      people: ["patient"],
      certainty: "probable",
      unless: [...beasts, "acuerdo", "plan", "proyecto", "negociación"],
    },
    {lemma: "ultimar", ...done, effects: deadIfSo},
    {lemma: ["muerto", "muerta", "muertos", "muertas"], ...state, weak: true, effects: [{role: "patient", status: "dead", when: "during"}], unless: ["cansancio", "sueño", "mar", "lengua", "naturaleza", "punto", "ángulo", "peso", "tiempo", ...beasts]}, // prettier-ignore
    {lemma: ["occiso", "occisa", "interfecto", "finado", "finada"], part: "noun", self: "patient", weak: true, needs: ["ahora", "hoy"], effects: [{role: "patient", status: "dead", when: "during"}]}, // prettier-ignore
    {lemma: ["víctima mortal", "víctima mortales"], part: "noun", self: "patient", weak: true, effects: [{role: "patient", status: "dead", when: "during"}]}, // prettier-ignore
    {lemma: ["vivo", "viva", "vivos", "vivas", "con vida"], ...state, polarity: "-", weak: true, unless: ["voz", "cultura", "lengua", "recuerdo", "directo"], effects: [{role: "patient", status: "dead", when: "during"}]}, // prettier-ignore
    {lemma: ["suicidarse", "ahorcarse", "quitarse la vida"], ...befalls, effects: deadIfSo},
    {lemma: "sobrevivir", ...befalls, polarity: "-"},
    {lemma: ["caer abatido", "caer abatida", "caer abatidos", "resultar muerto", "resultar muerta", "resultar muertos", "resultar muertas"], part: "verb", subject: "patient", people: ["patient"]}, // prettier-ignore
    {lemma: ["aparecer muerto", "aparecer muerta", "aparecer muertos", "aparecer ahorcado", "aparecer ahorcada", "aparecer ahorcar", "aparecer sin vida", "aparecer asesinado", "aparecer asesinada", "aparecer asesinar"], ...befalls, unless: [...beasts]}, // prettier-ignore
    {lemma: ["estrangular", "victimar", "apuñalar hasta la muerte", "golpear hasta la muerte", "torturar hasta la muerte", "matar a golpes", "rematar", "quemar vivo", "envenenar"], ...done, must: ["patient"], unless: ["economía", "faena", "partido", "delantero", "córner"], effects: deadIfSo}, // prettier-ignore
    {lemma: ["caer en combate", "dejar de existir", "encontrar la muerte", "hallar la muerte", "expirar", "caer fusilado", "caer acribillado", "dejar la vida en"], ...befalls, must: ["patient"], unless: ["plazo", "mandato", "contrato", "licencia", "empresa", "club"]}, // prettier-ignore
    {lemma: ["quitar la vida", "arrebatar la vida", "arrancar la vida"], part: "verb", subject: "agent", oblique: {a: "patient"}, people: ["patient"], must: ["patient"]}, // prettier-ignore
    {lemma: ["deceso", "óbito"], ...deed},
    {lemma: ["hallar ahorcado", "encontrar ahorcado", "encontrar asesinado", "hallar asesinado", "hallar ejecutado", "encontrar ejecutado", "hallar muerto", "encontrar muerto", "hallar calcinado"], part: "verb", subject: null, object: "patient", people: ["patient"], unless: [...beasts]}, // prettier-ignore
    {lemma: ["ahogamiento", "asfixia"], part: "noun", object: "patient", needs: ["acta", "autopsia", "certificado", "forense", "dictamen", "murió", "falleció", "sumersión"], unless: ["riesgo", "peligro"], weak: true}, // prettier-ignore
    {lemma: ["ajusticiar", "ultimar", "descuartizar", "rociar de balas", "pasar por las armas", "liquidar a tiros", "matar a palos", "matar a tiros"], ...done, must: ["patient"], effects: deadIfSo}, // prettier-ignore
    {lemma: ["localizar sin vida", "localizar muerto", "localizar sin signo vital", "localizar sin signos vitales", "localizar asesinado", "localizar ahogado", "localizar calcinado", "localizar degollado", "hallar sin vida", "hallar muerto", "hallar sin signo vital", "hallar sin signos vitales", "hallar asesinado", "hallar ahogado", "hallar calcinado", "hallar degollado", "encontrar sin vida", "encontrar muerto", "encontrar sin signo vital", "encontrar sin signos vitales", "encontrar asesinado", "encontrar ahogado", "encontrar calcinado", "encontrar degollado"], part: "verb", subject: null, object: "patient", people: ["patient"]}, // prettier-ignore
    {lemma: ["caer bajo las balas", "amanecer muerto", "amanecer ahorcado", "ser víctima de homicidio", "ser víctima de asesinato", "morir en el acto", "caer muerto", "estar entre los muertos", "estar entre los fallecidos", "figurar entre los muertos", "figurar entre los fallecidos"], ...befalls}, // prettier-ignore
    {lemma: ["enterrar", "sepultar", "velar"], part: "verb", subject: null, object: "patient", must: ["patient"], people: ["patient"], unless: ["hacha", "vivo", "viva", "vivos", "derechos", "escombros", "derrumbe", "alud", "proyecto", "tesoro", "armas", "cumplimiento"], weak: true, effects: [{role: "patient", status: "dead", when: "during"}]}, // prettier-ignore
    {lemma: ["cuerpo sin vida", "cadáver", "cuerpo calcinado", "cuerpo mutilado"], part: "noun", object: "patient", subject: "patient", people: ["patient"], must: ["patient"], needs: found, unless: ["no", "aún", "todavía"]}, // prettier-ignore
    {lemma: ["aparecer colgado", "hallar colgado", "encontrar colgado", "aparecer baleado", "aparecer degollado", "aparecer calcinado", "aparecer flotando"], ...befalls}, // prettier-ignore
    {lemma: ["cobrarse la vida", "costar la vida", "segar la vida", "acabar con la vida", "poner fin a la vida", "cegar la vida"], part: "verb", subject: "cause", oblique: {de: "patient", a: "patient"}, people: ["patient"], must: ["patient"]}, // prettier-ignore
  ],
  examples: [
    {text: "Nueve hombres fueron ejecutados por orden del gobernador.", trigger: "ejecutados", roles: {patient: "hombres"}, count: 9}, // prettier-ignore
    {text: "El minero Abel Torno murió el domingo en el hospital.", trigger: "murió", roles: {patient: "Torno"}},
    {
      text: "Hombres armados mataron a dos pastores.",
      trigger: "mataron",
      roles: {agent: "Hombres", patient: "pastores"},
      count: 2,
    },
    {text: "La muerte de Abel Torno no fue anunciada.", trigger: "muerte", roles: {patient: "Torno"}},
    {text: "El cuerpo de la maestra Delia Quint fue hallado en un pozo.", trigger: "cuerpo", roles: {patient: "Quint"}},
    {text: "Los buzos recuperaron nueve cuerpos.", trigger: "cuerpos", roles: {patient: "cuerpos"}, count: 9},
    {text: "La marcha dejó tres muertos.", trigger: "muertos", roles: {patient: "tres"}, count: 3},
    {text: "Un portavoz elevó a 31 el número de muertos.", trigger: "número de muertos", count: 31},
    {text: "Los buzos sacaron los dos últimos cuerpos.", trigger: "cuerpos"},
    {text: "El minero Abel Torno se ahorcó en la celda.", trigger: "ahorcó", roles: {patient: "Torno"}},
    {text: "El minero Abel Torno apareció ahorcado en la celda.", trigger: "apareció", roles: {patient: "Torno"}},
    {text: "A Abel Torno casi lo matan.", trigger: "matan", polarity: "-"},
    {text: "La maestra Delia Quint está viva.", trigger: "viva", roles: {patient: "Quint"}, polarity: "-"},
    {text: "A Abel Torno lo daban por muerto.", trigger: "daban", roles: {patient: "Torno"}, certainty: "probable"},
    {text: "El minero Abel Torno dejó de existir.", trigger: "dejó", roles: {patient: "Torno"}}, // prettier-ignore
    {text: "El minero Abel Torno fue localizado sin vida.", trigger: "localizado", roles: {patient: "Torno"}}, // prettier-ignore
  ],
  counterExamples: [
    "La orden de arresto contra el general fue ejecutada el lunes.",
    "El perro murió atropellado.",
    "Los vecinos se morían de risa.",
    "En la novela, el capitán muere al final.",
    "El plan murió en el congreso.",
    "La pena de muerte fue abolida.",
    "Daban por muerto el proyecto de ley.",
    "El cuerpo de bomberos fue hallado culpable.",
  ],
}
