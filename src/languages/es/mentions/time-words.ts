// Spanish words of time: data for the readers of times.

import type {Edge, Feast, Part, Season, Unit} from "../../../mentions/time-meaning.ts"

const numbered = (list: string): ReadonlyMap<string, number> =>
  new Map(list.split("|").flatMap((names, i) => names.split(" ").map((name): [string, number] => [name, i + 1])))

/** Months, 1 to 12. */
export const months = numbered(
  "enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre setiembre|octubre|noviembre|diciembre",
)

/** Weekdays, Monday 1. */
export const weekdays = numbered("lunes|martes|miércoles|jueves|viernes|sábado sabado|domingo")

/** Units by their words, of one or many. */
export const units: ReadonlyMap<string, Unit> = new Map([
  ["segundo", "second"], ["segundos", "second"], ["minuto", "minute"], ["minutos", "minute"], ["hora", "hour"], ["horas", "hour"], ["día", "day"], ["días", "day"], ["jornada", "day"], ["jornadas", "day"],
  ["semana", "week"], ["semanas", "week"], ["quincena", "fortnight"], ["mes", "month"], ["meses", "month"], ["trimestre", "quarter"], ["trimestres", "quarter"], ["semestre", "half"], ["semestres", "half"],
  ["año", "year"], ["años", "year"], ["década", "decade"], ["décadas", "decade"], ["decenio", "decade"], ["siglo", "century"], ["siglos", "century"], ["rato", "period"],
]) // prettier-ignore

/** Parts of the day. */
export const parts: ReadonlyMap<string, Part> = new Map([
  ["mañana", "MO"], ["mediodía", "MI"], ["tarde", "AF"], ["noche", "NI"], ["medianoche", "NI"], ["madrugada", "DW"], ["amanecer", "DW"], ["alba", "DW"], ["anochecer", "EV"], ["atardecer", "EV"],
]) // prettier-ignore

/** Seasons. */
export const seasons: ReadonlyMap<string, Season> = new Map([["primavera", "SP"], ["verano", "SU"], ["otoño", "FA"], ["invierno", "WI"]]) // prettier-ignore

/** Adverbs for a day: how many days from the day of writing, and which part of it. */
export const deictics: ReadonlyMap<string, {readonly days: number; readonly part: Part | null}> = new Map([
  ["hoy", {days: 0, part: null}], ["ayer", {days: -1, part: null}], ["anteayer", {days: -2, part: null}], ["antier", {days: -2, part: null}], ["anoche", {days: -1, part: "NI"}],
  ["anteanoche", {days: -2, part: "NI"}], ["antenoche", {days: -2, part: "NI"}],
]) // prettier-ignore

/** "a principios de mayo": which end of a stretch is meant. */
export const edges: ReadonlyMap<string, Edge> = new Map([
  ["principios", "start"], ["comienzos", "start"], ["inicios", "start"], ["mediados", "middle"], ["finales", "end"], ["fines", "end"],
]) // prettier-ignore

/** Words that lean a time back, on nothing, or ahead. */
export const leans: ReadonlyMap<string, -1 | 0 | 1> = new Map([
  ["pasado", -1], ["pasada", -1], ["pasados", -1], ["pasadas", -1], ["último", -1], ["última", -1], ["últimos", -1], ["últimas", -1], ["anterior", -1], ["anteriores", -1],
  ["próximo", 1], ["próxima", 1], ["próximos", 1], ["próximas", 1], ["entrante", 1], ["venidero", 1], ["siguiente", 1], ["siguientes", 1],
]) // prettier-ignore

/** Those of them that are counted from the last time named. */
export const fromText: ReadonlySet<string> = new Set(["anterior", "anteriores", "siguiente", "siguientes"])

/** Feasts of one word or two. */
export const feasts: ReadonlyMap<string, Feast> = new Map<string, Feast>([
  ["navidad", {by: "date", month: 12, day: 25}], ["nochebuena", {by: "date", month: 12, day: 24}], ["nochevieja", {by: "date", month: 12, day: 31}],
  ["año nuevo", {by: "date", month: 1, day: 1}], ["viernes santo", {by: "easter", days: -2}], ["jueves santo", {by: "easter", days: -3}], ["domingo de resurrección", {by: "easter", days: 0}],
]) // prettier-ignore

/** Words for the past, the present and the future. */
export const references: ReadonlyMap<string, "past" | "present" | "future"> = new Map([
  ["ahora", "present"], ["actualmente", "present"], ["recientemente", "past"], ["antaño", "past"], ["últimamente", "past"], ["próximamente", "future"], ["antiguamente", "past"],
]) // prettier-ignore
