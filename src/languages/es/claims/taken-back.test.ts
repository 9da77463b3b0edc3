// What is taken back, called untrue, or done to whom a clause is about: Spanish (and English) sentences through the engine.

import {test} from "node:test"
import {checksOf, readingOf} from "../../../engine.fixture.ts"

// "+ type agent > patients | voice"
function claims(text: string, language = "es"): string[] {
  const found = readingOf(text, language, {outlet: "La Quilla"})
  const names = new Map(found.entities.map(({id, name}) => [id, name]))
  const voices = new Map(found.attributions.map(({id, voice}) => [id, voice.name]))
  return found.claims.map(({type, polarity, roles, attribution}) => {
    const who = (role: "agent" | "patient"): string => (roles[role] ?? []).map(({entity, text: words}) => (entity === null ? words : (names.get(entity) ?? ""))).join(" + ") || "–" // prettier-ignore
    return `${polarity} ${type} ${who("agent")} > ${who("patient")} | ${voices.get(attribution) ?? ""}`
  })
}

const {has, lacks} = checksOf(claims)

test("what somebody takes back did not happen", () => {
  has("El lunes dijimos que a la poeta Ema Voss la habían soltado. No es así.", "- release – > Ema Voss | La Quilla")
  has("Ayer publicamos que el remero Abel Torno había muerto. Era falso.", "- death – > Abel Torno | La Quilla")
  has("Informamos que la poeta Ema Voss fue golpeada. Nos equivocamos.", "- mistreatment – > Ema Voss | La Quilla")
  has("We reported that Ema Voss had been freed. That was wrong.", "- release – > Ema Voss | La Quilla", "en")
  has("Ayer dijimos que la poeta Ema Voss fue golpeada. Es cierto.", "+ mistreatment – > Ema Voss | La Quilla")
  has("Dijimos que la poeta Ema Voss fue golpeada. Es falso que haya huido.", "+ mistreatment – > Ema Voss | La Quilla") // prettier-ignore
})

test("what another told and is called untrue is denied by whoever calls it so", () => {
  const text = "El general Luis Mora afirma que la poeta Ema Voss fue liberada. Eso es mentira."
  has(text, "+ release – > Ema Voss | Luis Mora")
  has(text, "- release – > Ema Voss | La Quilla")
  lacks("El general Luis Mora afirma que la poeta Ema Voss fue liberada. Eso es bueno.", "- release")
})

test("'ningún' behind a denied verb only goes along", () => {
  has("A la clínica no ha llegado ningún fallecido.", "- death – > ningún fallecido | La Quilla")
  has("No se registró ningún herido en el puerto.", "- injury – > ningún herido | La Quilla")
})

test("whom a clause is about, and who does it", () => {
  has("Los remeros que la milicia secuestró fueron hallados.", "+ abduction la milicia > Los remeros | La Quilla")
  has("Los remeros que detuvo la policía cantan.", "+ detention la policía > Los remeros | La Quilla")
  has("La poeta Ema Voss, que la milicia secuestró en mayo, volvió.", "+ abduction la milicia > Ema Voss | La Quilla")
  has("La milicia que secuestró a los remeros se rindió.", "+ abduction La milicia > los remeros | La Quilla")
  lacks("Los remeros que atacaron la comisaría huyeron.", "> Los remeros | La Quilla".replace(">", "attack la comisaría >")) // prettier-ignore
})

test("how and why are no doers, and whom the dative means undergoes it", () => {
  has("La poeta Ema Voss fue detenida por la presunta comisión de un delito.", "+ detention – > Ema Voss | La Quilla")
  has("La poeta Ema Voss fue metida por la fuerza en un camión.", "+ abduction – > Ema Voss | La Quilla")
  has("A la poeta Ema Voss le quebraron dos dedos.", "+ mistreatment – > Ema Voss | La Quilla")
})

test("a denied release is none, and who was let go was held before", () => {
  has("La excarcelación del remero fue denegada por el juez.", "- release – > remero | La Quilla")
  has("Abel Torno fue detenido el lunes y puesto en libertad horas después.", "+ release – > Abel Torno | La Quilla")
})

test("one surname of two goes to whom its predicate fits, and women are no men", () => {
  const both = "La maestra Ana Ríos busca a su hermano Abel Ríos."
  has(`${both} Ríos fue detenido el lunes.`, "+ detention – > Abel Ríos | La Quilla")
  has(`${both} Ríos fue detenida el lunes.`, "+ detention – > Ana Ríos | La Quilla")
  has("Cayeron presas dos mujeres y tres hombres. Las detenidas fueron golpeadas.", "+ mistreatment – > dos mujeres | La Quilla") // prettier-ignore
})
