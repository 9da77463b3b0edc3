// Of whom a word is said that stands behind two, and what a denial does not reach: Spanish sentences through the engine.

import assert from "node:assert/strict"
import {test} from "node:test"
import {checksOf, readingOf} from "../../../engine.fixture.ts"

// "+ type > patients"
function claims(text: string, language = "es"): string[] {
  const found = readingOf(text, language, {outlet: "La Quilla"})
  return found.claims.map(({type, polarity, roles, count}) => `${polarity} ${type} > ${(roles.patient ?? []).map((one) => one.text).join(" + ") || "–"}${count === null ? "" : ` (${count.low ?? ""})`}`) // prettier-ignore
}

const {has, lacks} = checksOf(claims)

test("a word behind two is said of the nearer, where its ending allows it", () => {
  has("La abuela de la enfermera secuestrada en mayo habló.", "+ abduction > la enfermera")
  has("Las viudas de los obreros muertos piden pan.", "+ death > los obreros")
  has("La abogada de los presos trasladados a Osta escribe.", "+ transfer > los presos")
  has("El tío de la poeta que murió en la fábrica canta.", "+ death > la poeta")
  has("Los tíos de la poeta que murieron en la fábrica cantaban.", "+ death > Los tíos de la poeta")
  has("El líder de la oposición detenido en mayo escribe.", "+ detention > El líder de la oposición")
  lacks("El jefe de la banda detenida huyó.", "escape > la banda")
})

test("kin are not what befell whose kin they are", () => {
  has("La viuda del concejal asesinado el lunes pidió ayuda.", "+ death > concejal")
  has("El hermano de la maestra desaparecida convocó una marcha.", "+ disappearance > la maestra")
  has("Los hijos de Rosa Pardo, asesinada en mayo, piden justicia.", "+ death > Rosa Pardo")
  has("Hugo y Vera, hijos del concejal asesinado el lunes en Sola, fueron evacuados.", "+ death > concejal")
  has("El hijo de la jueza secuestrado ayer tiene nueve años.", "+ abduction > El hijo de la jueza")
  has("El chofer de la jueza, herido en el ataque, murió ayer.", "+ injury > El chofer de la jueza")
  lacks("La viuda del concejal asesinado el lunes pidió ayuda.", "+ death > La viuda del concejal asesinado")
})

test("what is joined to a state is said of whose state it is", () => {
  has("La fiscal aseguró que los cinco marineros están a salvo y serán repatriados.", "+ deportation > los cinco marineros (5)") // prettier-ignore
  has("La ministra dijo que el poeta está enfermo y fue trasladado a Sola.", "+ transfer > el poeta")
  has("La jueza está enferma y los presos serán liberados mañana.", "+ release > los presos")
})

test("what nobody is to say is told by nobody, and what somebody is asked to say is left open", () => {
  const sure = (text: string): string[] => readingOf(text, "es", {outlet: "La Quilla"}).claims.map(({type, polarity, certainty}) => `${polarity} ${type} ${certainty}`) // prettier-ignore
  assert.deepEqual(sure("No quiero que me digan que está muerto."), ["- demand certain"])
  assert.ok(sure("Piden que el ejército admita que mató al poeta.").includes("+ death unknown"))
  assert.ok(sure("Piden que el juez escuche al testigo que dijo que mataron a tres presos.").includes("+ death certain")) // prettier-ignore
  assert.ok(sure("No quiere que sus hijos sepan que está preso.").includes("+ detention certain"))
})

test("whoever it is by did it, whatever tells it", () => {
  const doers = (text: string): string[] => readingOf(text, "es", {outlet: "La Quilla"}).claims.map(({type, roles}) => `${type} ${(roles.patient ?? []).map((one) => one.text).join(" + ")} < ${(roles.agent ?? []).map((one) => one.text).join(" + ")}`) // prettier-ignore
  assert.ok(doers("Los obreros fueron objeto de malos tratos por parte de la policía.").includes("mistreatment Los obreros < la policía")) // prettier-ignore
  assert.ok(doers("El poeta sufrió una golpiza por parte de los guardias.").includes("mistreatment El poeta < los guardias")) // prettier-ignore
  assert.ok(doers("La detención de Ana Lira por parte de agentes de civil alarmó al gremio.").includes("detention Ana Lira < agentes de civil")) // prettier-ignore
  assert.ok(doers("La maestra fue víctima de torturas por parte de la policía.").every((one) => one === "mistreatment La maestra < la policía")) // prettier-ignore
  assert.ok(doers("Buena parte de los presos murió.").includes("death Buena parte de los presos < "))
})

test("what was done instead befell whom the other did not", () => {
  has("El cabecilla no fue abatido, como anunció el Ejército, sino capturado en Osta.", "+ arrest > El cabecilla")
  has("Las maestras no fueron liberadas, según el sindicato, sino trasladadas a otra cárcel.", "+ transfer > Las maestras") // prettier-ignore
  lacks("El ejército no anunció que fueran liberadas sino trasladadas.", "+ transfer > El ejército")
})

test("what came of a deed was where the deed was", () => {
  const where = (text: string, language = "es"): string[] => readingOf(text, language, {outlet: "La Quilla"}).claims.map(({type, roles}) => `${type} ${(roles.place ?? []).map((one) => one.text).join(" + ")}`) // prettier-ignore
  assert.ok(where("Un coche bomba estalló en el mercado de Osta, dejando tres muertos.").includes("death el mercado de Osta")) // prettier-ignore
  assert.ok(where("Soldiers stormed the hall in Sola, arresting nine.", "en").includes("arrest Sola"))
  assert.ok(where("La ministra habló en Osta, recordando la detención de Ana Lira.").includes("detention "))
})

test("a clause behind a place tells what was there, and one word for many has a verb of one", () => {
  const where = (text: string, language = "es"): string[] => readingOf(text, language, {outlet: "La Quilla"}).claims.map(({type, roles}) => `${type} ${(roles.place ?? []).map((one) => one.text).join(" + ")}`) // prettier-ignore
  assert.ok(where("Ana Lira fue trasladada a Osta, donde sigue detenida.").includes("detention Osta"))
  assert.ok(where("Ana Ruiz was moved to Osta, where she was arrested.", "en").includes("arrest Osta"))
  assert.ok(where("Ana Lira vive en Osta, donde nació, y fue detenida en Sola.").includes("detention Sola"))
  const whom = (text: string): string[] => {
    const {claims, entities} = readingOf(text, "es", {outlet: "La Quilla"})
    return claims.flatMap(({type, roles}) => (roles.patient ?? []).map(({entity}) => `${type} ${entities.find(({id}) => id === entity)?.name ?? "–"}`)) // prettier-ignore
  }
  assert.ok(whom("La tripulación fue llevada a Osta, donde permanece bajo custodia.").includes("detention La tripulación")) // prettier-ignore
  assert.ok(whom("El poeta fue llevado a Osta, donde está bajo custodia.").includes("detention El poeta"))
  assert.ok(whom("La familia de Ana Lira habló. Fue detenida el lunes.").includes("detention Ana Lira"))
  assert.ok(!whom("El poeta habló. Fue detenida el lunes.").includes("detention El poeta"))
})

test("cases are counted one by one", () => {
  const counts = (text: string): string[] => readingOf(text, "es", {outlet: "La Quilla"}).claims.map(({type, count}) => `${type} ${count?.low ?? "–"}`) // prettier-ignore
  assert.deepEqual(counts("Hubo 214 casos de tortura y 31 ejecuciones extrajudiciales en mayo."), ["mistreatment 214", "death 31"]) // prettier-ignore
  assert.deepEqual(counts("Hubo 14 jueces en el caso de tortura."), ["mistreatment –"])
})

test("nobody did it to whom a pronoun means", () => {
  has("Nadie la golpeó.", "- mistreatment > la")
  has("A la poeta Ema Voss nadie la detuvo.", "- detention > la")
  has("Nadie ha visto a la poeta Ema Voss desde el lunes.", "+ disappearance > la poeta Ema Voss")
  has("La poeta Ema Voss viajó. Nadie la ha visto desde el lunes.", "+ disappearance > la")
  has("Nadie fue golpeado.", "- mistreatment > Nadie (0)")
})

test("a denial does not reach what a clause tells of somebody known", () => {
  const voss = "La ministra niega que se haya golpeado a la poeta Ema Voss, que fue detenida el lunes."
  has(voss, "- mistreatment > la poeta Ema Voss")
  has(voss, "+ detention > la poeta Ema Voss")
  has("El ejército negó haber matado a los tres remeros que fueron detenidos en mayo.", "+ detention > los tres remeros (3)") // prettier-ignore
  has("The army denied that it had beaten Ema Voss, who was arrested on Monday.", "+ arrest > Ema Voss", "en")
})

test("whoever does not say why grants that it was so", () => {
  has("El gobierno no explicó las razones del arresto de la poeta Ema Voss.", "+ arrest > la poeta Ema Voss")
  has("La fiscalía no precisó las circunstancias de la muerte de Abel Torno.", "+ death > Abel Torno")
  has("The government did not explain the reasons for the arrest of Ema Voss.", "+ arrest > Ema Voss", "en")
})

test("whom somebody accuses of it did it", () => {
  const doers = (text: string): string[] => readingOf(text, "es", {outlet: "La Quilla"}).claims.map(({type, roles}) => `${type} ${(roles.agent ?? []).map((one) => one.text).join(" + ")}`) // prettier-ignore
  assert.ok(doers("Los vecinos acusaron al ejército de matar a tres remeros.").includes("death ejército"))
  assert.ok(doers("Ema Voss acusó a los guardias de haber golpeado a su hijo.").includes("mistreatment los guardias"))
})

test("what might have been, and what nothing shows", () => {
  const sure = (text: string): string[] => readingOf(text, "es", {outlet: "La Quilla"}).claims.map(({type, polarity, certainty}) => `${polarity} ${type} ${certainty}`) // prettier-ignore
  assert.ok(sure("La poeta Ema Voss pudo haber sido asesinada.").includes("+ death possible"))
  assert.ok(sure("La poeta Ema Voss pudo ahogarse en el canal.").includes("+ death possible"))
  assert.ok(sure("La poeta Ema Voss no pudo morir en el canal.").includes("- death certain"))
  assert.ok(sure("La poeta Ema Voss pudo escapar de la cárcel.").includes("+ escape certain"))
  assert.ok(sure("No hay pruebas de que la poeta Ema Voss haya sido torturada.").includes("- mistreatment probable"))
  assert.ok(sure("Hay pruebas de que la poeta Ema Voss fue torturada.").includes("+ mistreatment certain"))
  assert.ok(sure("De haber sido operada, la poeta Ema Voss no habría muerto.").includes("+ death certain"))
  assert.ok(sure("Nadie duda de que la poeta Ema Voss fue torturada.").includes("+ mistreatment certain"))
})

test("what somebody does not confirm is left open", () => {
  const sure = (text: string): string[] => readingOf(text, "es", {outlet: "La Quilla"}).claims.map(({type, polarity, certainty}) => `${polarity} ${type} ${certainty}`) // prettier-ignore
  assert.ok(sure("La jueza Ema Voss no confirmó que el remero muriera.").includes("+ death unknown"))
  assert.ok(sure("El gremio no pudo verificar que el remero fuera torturado.").includes("+ mistreatment unknown"))
  assert.ok(sure("La jueza Ema Voss se negó a confirmar que el remero murió.").includes("+ death unknown"))
  assert.ok(sure("La jueza Ema Voss se negó a liberar al remero.").includes("- release certain"))
  assert.ok(sure("La jueza Ema Voss confirmó que el remero murió.").includes("+ death certain"))
})

test("the present of a chronicle is of its day", () => {
  const times = (text: string): (string | null)[] => readingOf(text, "es", {outlet: "La Quilla"}).claims.map(({time}) => time?.from ?? null) // prettier-ignore
  assert.equal(times("2 de mayo: muere el remero Abel Torno.")[0]?.slice(5), "05-02")
})

test("a name that is spelt as a verb is somebody before one", () => {
  has("El juez ordenó que Sosa fuera detenido o expulsado.", "+ detention > Sosa")
  has("Dijo que Mata fue detenido el lunes.", "+ detention > Mata")
})
