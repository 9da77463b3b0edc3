// How Spanish tells what `events/departure.ts` is about.

import type {Told} from "../told.ts"
import {befalls, state} from "../shapes.ts"

const abroad = [{role: "patient", status: "in-exile", when: "after"}] as const
const country = ["país", "territorio", "embajada", "frontera", "ciudad", "suelo", "isla"]

/** "salida". */
export const departure: Told = {
  frames: [
    {
      lemma: "salir",
      ...befalls,
      needs: ["país", "territorio", "extranjero", "exterior"],
      oblique: {de: "origin"},
      effects: abroad,
    },
    {
      lemma: "salir",
      ...befalls,
      must: ["origin"],
      needs: ["embajada", "ciudad", "residencia", "aeropuerto", "frontera", "avión", "vuelo"],
      oblique: {de: "origin"},
    },
    {
      lemma: "abandonar",
      part: "verb",
      subject: "patient",
      object: "origin",
      people: ["patient"],
      needs: ["país", "territorio"],
      effects: abroad,
    },
    {lemma: "abandonar", part: "verb", subject: "patient", object: "origin", people: ["patient"], needs: country},
    {
      lemma: "dejar",
      part: "verb",
      subject: "patient",
      object: "origin",
      people: ["patient"],
      needs: ["país"],
      effects: abroad,
    },
    {lemma: "salir", ...befalls, oblique: {de: "origin"}, must: ["origin"], named: ["origin"], weak: true},
    {lemma: "partir", ...befalls, oblique: {de: "origin"}, unless: ["a partir"]},
    {lemma: "viajar", ...befalls, weak: true, unless: ["turista", "turistas", "vacaciones", "bus"]},
    {lemma: "volar", ...befalls, weak: true},
    {lemma: ["despegar", "partir", "salir", "zarpar"], part: "verb", subject: "instrument", things: ["instrument"], oblique: {con: "patient", de: "origin"}, people: ["patient"], must: ["patient", "instrument"], effects: [{role: "patient", status: "deported", when: "after", of: "expelled", onlySo: true}]}, // prettier-ignore
    {lemma: "marcharse", ...befalls},
    {lemma: "cruzar la frontera", ...befalls},
    {lemma: "cruzar", ...befalls, must: ["destination"], named: ["destination"], oblique: {a: "destination", hacia: "destination"}}, // prettier-ignore
    {lemma: ["abordar", "subir al", "embarcar en"], part: "verb", subject: "patient", people: ["patient"], needs: ["avión", "vuelo", "barco", "bote", "lancha", "buque", "tren", "autobús", "bus", "aeronave"], weak: true}, // prettier-ignore
    {lemma: ["zarpar", "hacerse a la mar", "salir a pescar"], ...befalls, must: ["patient"], weak: true},
    {
      lemma: "irse",
      ...befalls,
      needs: ["país", "extranjero", "exilio", "frontera", "voluntad", "exterior"],
      weak: true,
    },
    {lemma: "embarcar", ...befalls, weak: true},
    {
      lemma: "salida",
      part: "noun",
      subject: "patient",
      object: "patient",
      people: ["patient"],
      unless: ["negociada", "política", "sol"],
      oblique: {de: "origin"},
    },
    {lemma: "partida", part: "noun", subject: "patient", object: "patient", people: ["patient"], must: ["patient"]},
    {lemma: ["vivir en el exilio", "vivir exiliado", "vivir exiliada", "permanecer en el exilio", "residir en el exilio"], ...befalls, effects: [{role: "patient", status: "in-exile", when: "during"}], unless: ["gusto"]}, // prettier-ignore
    {lemma: ["salir rumbo a", "partir rumbo a", "viajar rumbo a", "salir con destino a", "partir con destino a", "salir camino de", "irse rumbo a", "zarpar rumbo a"], ...befalls, must: ["patient"]}, // prettier-ignore
    {lemma: ["salir", "partir", "irse"], ...befalls, must: ["destination"], named: ["destination"], oblique: {hacia: "destination", para: "destination", a: "destination"}}, // prettier-ignore
    {lemma: ["irse del país", "marcharse del país", "largarse del país", "irse al extranjero", "marcharse al extranjero", "irse al exilio", "marcharse al exilio", "partir al exilio", "salir al exilio"], ...befalls, effects: abroad}, // prettier-ignore
    {lemma: ["tomar un vuelo", "tomar un avión", "coger un avión", "coger un vuelo", "emigrar", "tomar el avión"], ...befalls, must: ["patient"], oblique: {a: "destination"}, unless: ["ave", "aves"]}, // prettier-ignore
    {lemma: ["exiliado", "exiliada", "exiliados", "exiliadas"], ...state, weak: true, unless: ["gusto"], effects: [{role: "patient", status: "in-exile", when: "during"}]}, // prettier-ignore
    {lemma: ["abandonar", "dejar"], part: "verb", subject: "patient", object: "origin", people: ["patient"], must: ["origin"], named: ["origin"], weak: true}, // prettier-ignore
    {lemma: ["poner rumbo a", "poner rumbo hacia", "pasar la frontera", "pasar al otro lado", "salir por la frontera", "salir clandestinamente", "coger un vuelo", "abordar un vuelo"], ...befalls, must: ["patient"]}, // prettier-ignore
    {lemma: ["fuera del país", "en el extranjero", "en el exterior"], ...state, weak: true, unless: ["estudia", "vender", "ventas", "comercio"], effects: [{role: "patient", status: "in-exile", when: "during"}]}, // prettier-ignore
    {lemma: ["residir en el extranjero", "vivir en el extranjero", "residir fuera del país", "vivir fuera del país"], ...befalls, effects: [{role: "patient", status: "in-exile", when: "during"}]}, // prettier-ignore
  ],
  examples: [
    {text: "Los dos fotógrafos abandonaron el país el lunes.", trigger: "abandonaron", roles: {patient: "fotógrafos"}},
    {
      text: "El avión despegó con 43 migrantes a bordo.",
      trigger: "despegó",
      roles: {patient: "43 migrantes"},
      count: 43,
    },
    {text: "La poeta Delia Quint no podrá salir de Ostrava.", trigger: "salir", roles: {patient: "Quint", origin: "Ostrava"}, polarity: "-"}, // prettier-ignore
    {text: "El minero Abel Torno cruzó a Galmar en marzo.", trigger: "cruzó", roles: {patient: "Torno", destination: "Galmar"}}, // prettier-ignore
    {text: "El poeta Abel Torno no abordó el avión.", trigger: "abordó", roles: {patient: "Torno"}, polarity: "-"},
    {text: "El martes zarparon veinte remeros.", trigger: "zarparon", roles: {patient: "remeros"}, count: 20},
    {text: "La familia salió del país en marzo.", trigger: "salió", roles: {patient: "familia"}},
    {text: "La poeta Delia Quint vive en el exilio desde 2011.", trigger: "vive", roles: {patient: "Quint"}},
    {text: "Los dos remeros salieron rumbo a Galmar.", trigger: "salieron", roles: {patient: "remeros"}}, // prettier-ignore
  ],
  counterExamples: [
    "El alcalde salió de la reunión.",
    "El equipo abandonó la idea.",
    "El ministro abordó el tema.",
    "La calle cruza el barrio.",
    "El barco zarpó con viento del norte.",
  ],
}
