// Spanish words before a noun of a happening by which it is no fact: "a la espera de su liberación", "por miedo a su detención".

import type {Stance} from "../../../claims/pack.ts"

const runs = (list: string): readonly string[] => list.trim().split(/\s*\|\s*/)
const of = (list: string): readonly string[] => runs(list).flatMap((run) => [run, run.replace(/ de$/, " del").replace(/ a$/, " al")]) // prettier-ignore

export const leadIns: ReadonlyMap<string, Stance> = new Map<string, Stance>([
  ...of(`a la espera de | en espera de | pendiente de | pendientes de | con vistas a | con miras a | de cara a | en previsión de | con la esperanza de`).map(
    (run) => [run, {polarity: "+", certainty: "unknown", modality: "planned"}] as const,
  ),
  ...of(`en caso de | so pena de | bajo pena de | en la eventualidad de`).map(
    (run) => [run, {polarity: "+", certainty: "unknown", modality: "conditional"}] as const,
  ),
  ...of(`por miedo a | por temor a | con miedo a | con temor a | ante el temor a | ante el temor de | ante el miedo a | bajo amenaza de | bajo la amenaza de | a riesgo de | en riesgo de | en peligro de`).map(
    (run) => [run, {polarity: "+", certainty: "possible", modality: "planned"}] as const,
  ),
  ...of(`a favor de | en favor de`).map((run) => [run, {polarity: "+", certainty: "unknown", modality: "demanded"}] as const),
  ...of(`en lugar de | en vez de`).map((run) => [run, {polarity: "-", certainty: "certain", modality: "fact"}] as const),
]) // prettier-ignore
