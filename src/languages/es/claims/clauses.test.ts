// Spanish sentences through the engine: what is so, of whom and of how many, where order and endings tell.

import assert from "node:assert/strict"
import {test} from "node:test"
import {readingOf} from "../../../engine.fixture.ts"

// "+ type certainty modality agent > patients (count)"
function claims(text: string, language = "es"): string[] {
  const found = readingOf(text, language, {outlet: "La Quilla"})
  const names = new Map(found.entities.map(({id, name}) => [id, name]))
  return found.claims.map(({type, polarity, certainty, modality, roles, count}) => {
    const who = (role: "agent" | "patient"): string => (roles[role] ?? []).map(({entity, text: words}) => (entity === null ? words : (names.get(entity) ?? ""))).join(" + ") || "–" // prettier-ignore
    return `${polarity} ${type} ${certainty} ${modality} ${who("agent")} > ${who("patient")}${count === null ? "" : ` (${count.low ?? ""})`}` // prettier-ignore
  })
}

const has = (text: string, wanted: string, language?: string): void => {
  const found = claims(text, language)
  assert.ok(found.includes(wanted), `${text}\n${found.join("\n")}`)
}
const none = (text: string, type: string): void => {
  const found = claims(text).filter((one) => one.includes(` ${type} `))
  assert.deepEqual(found, [], text)
}

test("what is not true did not happen, what is true did", () => {
  has("No es cierto que los dos remeros hayan sido golpeados.", "- mistreatment certain fact – > los dos remeros (2)")
  has("Es cierto que los dos remeros fueron golpeados.", "+ mistreatment certain fact – > los dos remeros (2)")
  has("It is not true that the two rowers were beaten.", "- mistreatment certain fact – > the two rowers (2)", "en")
})

test("beside its condition a present is no fact; a past is, and what is granted too", () => {
  has("«Si me devuelven, me matan», dice Ema Voss.", "+ death unknown conditional – > Ema Voss")
  has("Si vuelve a Galmar, la maestra Ema Voss será detenida.", "+ detention unknown conditional – > Ema Voss")
  has("Si bien fue liberada el lunes, la maestra Ema Voss sigue vigilada.", "+ release certain fact – > Ema Voss")
})

test("whom a comma parts from the verb is called, not done to", () => {
  has("Compañeros, se llevaron a Ema Voss.", "+ abduction certain fact – > Ema Voss")
  has("Los soldados se llevaron a Ema Voss.", "+ abduction certain fact Los soldados > Ema Voss")
})

test("all that the preposition marks is done to; none of the two is neither", () => {
  has("La milicia secuestró a dos médicos y a una enfermera.", "+ abduction certain fact La milicia > dos médicos + una enfermera (3)") // prettier-ignore
  has("Ni los tres buzos ni el capitán han sido liberados.", "- release certain fact – > los tres buzos + el capitán (4)") // prettier-ignore
})

test("with 'se' some verbs are done to those alone who are marked", () => {
  has("No se detuvo a nadie.", "- detention certain fact – > nadie (0)")
  none("Los ciclistas se detuvieron en la plaza.", "detention")
})

test("pronouns of the object are whom it befell, whatever stands behind", () => {
  has("La milicia retuvo a los dos médicos. El ejército los rescató sanos y salvos.", "+ rescue certain fact El ejército > los dos médicos (2)") // prettier-ignore
  has("A mi hermano lo entregaron los militares.", "+ transfer certain fact los militares > mi hermano")
})

test("who is let go is who was taken", () => {
  has("Unos hombres secuestraron a dos médicos y a una enfermera. El ejército los rescató.", "+ rescue certain fact El ejército > dos médicos + una enfermera (3)") // prettier-ignore
  has("La policía detuvo a dos hombres. Los liberó el jueves.", "+ release certain fact – > dos hombres (2)")
})

test("a clause in the singular is not of the many above it", () => {
  const found = claims("Los agentes dispararon contra Ema Voss cuando ya estaba esposada.")
  assert.ok(!found.some((one) => one.startsWith("+ mistreatment") && one.endsWith("> Los agentes")), found.join("\n"))
})

test("what belongs to a thing is nobody's origin", () => {
  none("Salió a la luz el parte de la policía.", "release")
  has(
    "Fueron liberados tras el pago de un rescate los cuatro buzos.",
    "+ release certain fact – > los cuatro buzos (4)",
  )
})

test("who was not seen again is missing; who may not be visited is not", () => {
  has("«Nunca volvimos a ver a Ema Voss», dijo su hermana.", "+ disappearance certain fact – > Ema Voss")
  none("Le impidieron ver a su abogada por tercera vez.", "disappearance")
  none("No le permiten ver a su hijo desde marzo.", "disappearance")
})

test("to leave a town is no release", () => {
  none("La maestra Ema Voss no podrá salir de Ostrava.", "release")
  has("La maestra Ema Voss salió de la cárcel.", "+ release certain fact – > Ema Voss")
})

test("who tells of another means that one, where the ending allows it", () => {
  has("Elías Roto murió el sábado. Su padre sostiene que lo mataron a golpes.", "+ death certain fact – > Elías Roto")
  has("El preso Elías Roto fue hospitalizado. Su médico advierte de que podría morir.", "+ death possible fact – > Elías Roto") // prettier-ignore
  has("Mataron a los tres muchachos. Los padres dicen que están vivos.", "- death certain fact – > los tres muchachos")
  has("Elías Roto dijo que fue golpeado.", "+ mistreatment certain fact – > Elías Roto")
  has("Elías Roto sigue preso. Su hermana contó que fue detenida.", "+ detention certain fact – > Su hermana")
})

test("nobody outside the marks is the subject of a verb inside them", () => {
  has("La familia del cantante Elías Roto desmintió los rumores: «Está vivo y en casa», escribió su hijo.", "- death certain fact – > Elías Roto") // prettier-ignore
})

test("whom a clause that has nobody goes on with", () => {
  has("Dejaron de buscar a los dos alpinistas. Para la embajada siguen desaparecidos.", "+ disappearance certain fact – > los dos alpinistas") // prettier-ignore
  has("Un testigo aseguró que los agentes dispararon contra Elías Roto cuando ya estaba esposado.", "+ mistreatment certain fact – > Elías Roto") // prettier-ignore
})

test("a participle behind its noun is of that noun, whoever stands beyond the comma", () => {
  has("Galmar liberó a tres ciudadanos alemanes detenidos desde enero, informó el ministro, Elías Roto.", "+ detention certain fact – > tres ciudadanos (3)") // prettier-ignore
  has("Siguen detenidas, según la lista, 612 personas.", "+ detention certain fact – > 612 personas (612)")
})

test("what nearly happened did not", () => {
  has("«Casi matan a Elías Roto», dijo su hermana.", "- death certain fact – > Elías Roto")
  has("Guards almost killed Mira Holt.", "- death certain fact Guards > Mira Holt", "en")
  has("Casi todos los presos fueron liberados.", "+ release certain fact – > todos los presos")
})

test("an entry of a list is about who opens it", () => {
  has("Elías Roto: excarcelado el 3 de junio.", "+ release certain fact – > Elías Roto")
  none("El parte dice: salió el sol.", "release")
})

test("prisoners who are hurt are the prisoners, and nobody does it to himself", () => {
  has("Ambos países canjearon a 84 prisioneros heridos, incluidos nueve civiles.", "+ exchange certain fact Ambos países > 84 prisioneros (84)") // prettier-ignore
  const found = claims("Galmar pidió a Ostrava que extradite a Elías Roto. Pidió que lo extradite.")
  assert.ok(!found.some((one) => one.includes("Elías Roto > Elías Roto")), found.join("\n"))
})

test("one does not do what many do, nor is what goes round a fact", () => {
  for (const text of [
    "El Sindicato de Estibadores informa: a las cuatro efectivos del grupo entraron y detuvieron a Elías Roto.",
    "Elías Roto no huyó: lo tienen incomunicado en un cuartel.",
  ]) {
    // prettier-ignore
    const found = claims(text).filter((one) => / detention .* (?:Sindicato de Estibadores|Elías Roto) > /.test(one))
    assert.deepEqual(found, [], text)
  }
  has("Ayer circuló que habían matado a Elías Roto.", "+ death possible fact – > Elías Roto")
})

test("of two that a preposition marks, the people are who it is done to", () => {
  has("La guerrilla entregó a la Cruz Roja a los dos policías.", "+ transfer certain fact La guerrilla > los dos policías (2)") // prettier-ignore
  has("La guerrilla entregó a los dos policías a la Cruz Roja.", "+ transfer certain fact La guerrilla > los dos policías (2)") // prettier-ignore
})

test("what would be, had it been otherwise, is not", () => {
  has("Si hubieran atendido a Elías Roto, hoy estaría vivo.", "+ death certain conditional – > Elías Roto")
})

test("who was jailed and comes out of a place is out of jail", () => {
  has("Elías Roto, que llevaba cuatro años preso, salió ayer de Valverde.", "+ release certain fact – > Elías Roto")
  none("Elías Roto salió ayer de Valverde en tren.", "release")
})

test("who did not die of one thing may have died of another", () => {
  for (const text of ["La maestra Ema Voss no se ahogó.", "La maestra Ema Voss no se suicidó."]) {
    const {claims: found, standings} = readingOf(text, "es")
    assert.deepEqual(found.map(({type, polarity}) => `${polarity} ${type}`), ["- death"], text) // prettier-ignore
    assert.deepEqual(standings, [], text)
  }
  assert.equal(readingOf("La maestra Ema Voss se ahogó.", "es").standings[0]?.status, "dead")
  assert.equal(readingOf("La maestra Ema Voss no murió.", "es").standings[0]?.polarity, "-")
})
