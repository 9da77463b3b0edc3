// Words in which those whom it befell, and their kin, tell it in Spanish: "lo largaron a la semana", "me lo tienen en Ocros".
//
// Each has other uses, so it counts only on a page that tells of captivity by words of its own.

import type {Frame} from "../../claims/happening.ts"
import {done} from "../shapes.ts"

const backed = ["arrest", "abduction", "detention", "release", "transfer", "sentence", "disappearance", "mistreatment", "exchange"] // prettier-ignore
const spans = ["año", "años", "mes", "meses", "semana", "semanas", "día", "días"]
const held = [{role: "patient", status: "detained", when: "during", byTaker: true}] as const
const play = ["minuto", "partido", "técnico", "gol", "portero", "arquero", "delantero", "equipo", "escuela", "turno"]
const within = ["casa", "auto", "carro", "agua", "pozo", "mina", "edificio", "embajada", "iglesia"]

/** Frames by the kind of happening that they tell. */
export const toldByKin: Readonly<Record<"release" | "exchange" | "detention" | "sentence", readonly Frame[]>> = {
  release: [
    {lemma: "largar", ...done, backed, must: ["patient"], unless: ["vela", "velas", "amarras", "discurso", "rollo", "carcajada", "perros", "marido", "novia", "novio"]}, // prettier-ignore
    {lemma: "devolver", ...done, backed, must: ["patient"], needs: [...spans, "horas", "vivo", "viva", "golpeado", "golpeada", "golpeados", "madre", "familia", "nosotros"], unless: ["celda", "cárcel", "penal", "prisión", "frontera", "país", "cuerpo", "restos", "cadáver"]}, // prettier-ignore
    {lemma: ["mandar a casa", "mandar a su casa", "mandar a mi casa", "mandar a sus casas", "mandar para la casa", "botar a la calle", "tirar a la calle"], ...done, backed, must: ["patient"]}, // prettier-ignore
  ],
  exchange: [{lemma: "cambiar", ...done, backed, oblique: {por: "counterpart"}, people: ["patient", "counterpart"], must: ["patient", "counterpart"], unless: play}], // prettier-ignore
  detention: [
    // "La policía niega tener a la joven", "dijo que no tenían a nadie con ese nombre".
    {lemma: "tener", ...done, must: ["patient"], needs: ["negar", "niega", "niegan", "negó", "negaron", "negando", "desmiente", "desmintió"], unless: ["nómina", "cuenta", "cuentas", "lista", "relación", "vínculo", "vínculos", "hijos", "hijas", "hijo", "hija", "pareja", "amante", "amantes", "socios", "enemigos"], weak: true, effects: held}, // prettier-ignore
    {lemma: ["tener en su poder", "mantener en su poder", "tener bajo su custodia", "tener en sus manos", "tener bajo custodia"], ...done, unless: ["documento", "documentos", "carta", "cartas", "información", "informe", "pruebas", "prueba", "arma", "armas", "expediente"], effects: held}, // prettier-ignore
    {lemma: ["adentro", "dentro"], part: "adjective", subject: "patient", people: ["patient"], backed, must: ["patient"], needs: spans, unless: within, weak: true, effects: held}, // prettier-ignore
    {lemma: "tener", ...done, backed, pointed: ["patient"], must: ["patient"], needs: ["todavía", "aún", "desde", "allá", "ahí", "allí"], unless: ["claro", "miedo", "cuenta", "listo", "lista", "pendiente", "dicho", "visto", "hospital", "internado"], weak: true, effects: held}, // prettier-ignore
  ],
  sentence: [
    {lemma: ["dar", "echar", "meter", "clavar"], part: "verb", subject: "agent", object: "topic", oblique: {a: "patient"}, backed, people: ["patient"], must: ["patient"], needs: ["año", "años"], unless: ["hace", "plazo", "garantía", "contrato", "edad", "vida", "preventiva", "trabajo"], weak: true}, // prettier-ignore
    {lemma: "caer", part: "verb", subject: "topic", oblique: {a: "patient"}, backed, people: ["patient"], must: ["patient"], needs: ["año", "años"], unless: ["edad", "encima"], weak: true}, // prettier-ignore
  ],
}
