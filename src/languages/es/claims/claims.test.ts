// Spanish sentences through the engine: who did what to whom where pronouns lean on verbs and subjects are left out.
//
// A claim is written "type trigger | role: filler=entity | …", a standing "NAME status"; "not " before it must not be found.

import assert from "node:assert/strict"
import {test} from "node:test"
import {readingOf} from "../../../engine.fixture.ts"
import type {Reading} from "../../../claims/reading.ts"

function read(text: string): Reading {
  return readingOf(text, "es", {published: "2025-03-05", outlet: "El Faro"})
}

function shown(text: string): string[] {
  const {claims, standings, entities} = read(text)
  const names = new Map(entities.map(({id, name}) => [id, name]))
  const at = (from: number, to: number): string => text.slice(from, to)
  const told = claims.map(({type, trigger, roles, polarity, certainty, modality, count}) => {
    const filled = Object.entries(roles).flatMap(([role, fillers]) =>
      fillers.map(
        ({text: words, entity}) => `${role}: ${words}${entity === null ? "" : `=${names.get(entity) ?? ""}`}`,
      ),
    )
    const stance = `${polarity} ${certainty}${modality === "fact" ? "" : ` ${modality}`}`
    const many = count === null ? [] : [`${count.low ?? ""}..${count.high ?? ""}`]
    return [`${type} ${at(trigger.from, trigger.to)}`, ...filled, stance, ...many]
  })
  const states = standings.map(({entity, status, polarity}) => `${names.get(entity) ?? ""} ${polarity === "-" ? "not " : ""}${status}`) // prettier-ignore
  return [...told.map((parts) => parts.join(" | ")), ...states]
}

type Row = readonly [text: string, ...wanted: string[]]

// What is wanted is found where one line begins with its first part and holds its others; a role named without a filler
// ("agent:") is filled by anybody.
function check(rows: readonly Row[]): void {
  const failures: string[] = []
  for (const [text, ...wanted] of rows) {
    const found = shown(text)
    for (const one of wanted) {
      const denied = one.startsWith("not ")
      const parts = (denied ? one.slice(4) : one).split(" | ")
      const holds = found.some((line) => {
        const have = line.split(" | ")
        return parts.every((part, i) => (i === 0 ? have[0] === part : have.some((other) => other === part || (part.endsWith(":") && other.startsWith(part))))) // prettier-ignore
      })
      if (holds === denied) failures.push(`${text}\n  wanted ${one}\n  found  ${found.join("\n         ")}`)
    }
  }
  assert.equal(failures.length, 0, failures.join("\n"))
}

test("pronouns before a verb are whom it befell", () => {
  check([
    ["Elías Roto salió del taller. Dos soldados lo golpearon.", "mistreatment golpearon | patient: lo=Elías Roto | agent: Dos soldados=Dos soldados"],
    ["A Delia Quint la detuvieron en su casa.", "detention detuvieron | patient: Delia Quint=Delia Quint", "Delia Quint detained"],
    ["Tres maestras esperaban en la plaza. Las liberaron anoche.", "release liberaron | patient: Las=Tres maestras", "Tres maestras released"],
    ["Lejos de soltar a las maestras, los soldados las mataron.", "release soltar | patient: las maestras=las maestras | - certain", "death mataron | patient: las=las maestras | agent: los soldados=los soldados"],
    ["A una de ellas, Delia Quint, todavía la tienen en el cuartel.", "detention tienen | patient: Delia Quint=Delia Quint"],
    ["El alcalde dijo que la puerta estaba rota. Lo confirmó el juez.", "not detention confirmó"],
    ["Las maestras la vieron en la plaza.", "not detention vieron"],
  ]) // prettier-ignore
})

test("pronouns grown together with an infinitive or a gerund", () => {
  check([
    ["Elías Roto sigue ausente. El ejército niega haberlo detenido.", "detention detenido | patient: lo=Elías Roto | agent: El ejército=El ejército | - certain"],
    ["Delia Quint se esconde. La policía quiere detenerla.", "detention detenerla | patient: la=Delia Quint"],
    ["Elías Roto quiere detenerlo.", "not detention detenerlo | patient: lo=Elías Roto"],
  ]) // prettier-ignore
})

test("a plural verb without a subject is nobody's deed, unless the sentence before tells whose", () => {
  check([
    ["Los cinco pescadores fueron liberados. A Elías Roto lo mataron.", "death mataron | patient: Elías Roto=Elías Roto", "not death mataron | agent:"],
    ["Los vecinos dicen que llovía. Mataron a Elías Roto.", "not death Mataron | agent:"],
    ["Los soldados llegaron a la aldea. Mataron a Elías Roto.", "death Mataron | agent: Mataron=Los soldados | patient: Elías Roto=Elías Roto"],
    ["El ministro explicó que se investiga el caso.", "not other investiga | agent:"],
  ]) // prettier-ignore
})

test("who is taken away past pronouns, and by whom behind the verb", () => {
  check([
    ["El lunes volvió Elías Roto. Se lo llevaron tres hombres.", "abduction llevaron | patient: lo=Elías Roto | agent: tres hombres=tres hombres"],
    ["Elías Roto cantó. Lo obligaron a subir a un camión.", "abduction obligaron a subir | patient: Lo=Elías Roto"],
    ["Al minero Elías Roto se le acusa de robo.", "not charge acusa | agent:", "not accusation acusa | agent:"],
    ["A don Elías Roto todavía lo tienen en el cuartel.", "detention tienen | patient: don Elías Roto=Elías Roto", "not detention tienen | agent:"],
    ["Elías Roto se llevó el premio.", "not abduction llevó"],
  ]) // prettier-ignore
})

test("verbs that keep somebody in a state, and how long it has lasted", () => {
  check([
    ["Los presos mantenían retenidos a nueve guardias.", "detention mantenían retenidos | patient: nueve guardias=nueve guardias | 9..9"],
    ["La maestra Delia Quint llevaba once meses presa.", "detention presa | patient: La maestra Delia Quint=Delia Quint", "not arrest llevaba"],
    ["La maestra Delia Quint lleva tres meses incomunicada.", "detention incomunicada | patient: La maestra Delia Quint=Delia Quint", "Delia Quint detained"],
    ["Mantienen sus precios desde mayo.", "not detention Mantienen"],
  ]) // prettier-ignore
})

test("how many they are: others, scores, and those who are counted anew", () => {
  check([
    ["Murieron tres mineros y otros once resultaron heridos.", "death Murieron | 3..3", "injury resultaron heridos | 11..11"],
    ["Nueve murieron y una treintena fueron rescatadas.", "rescue rescatadas | 30..30"],
    ["Según el sindicato, los detenidos son más de 50.", "detention detenidos | 50.."],
    ["El juez dice que los detenidos son solo dos.", "detention detenidos | 2..2"],
    ["Los detenidos son campesinos.", "not detention detenidos | 1..1"],
    ["Doce de los rescatados fueron deportados.", "deportation deportados | 12..12"],
    ["Fueron puestos en libertad once estudiantes.", "release puestos en libertad | 11..11"],
  ]) // prettier-ignore
})

test("a main verb in the subjunctive asks", () => {
  check([
    ["Liberen a la maestra Delia Quint.", "release Liberen | + unknown demanded"],
    ["Señores, no golpeen a Elías Roto.", "mistreatment golpeen | - unknown demanded"],
    ["Que liberen a Delia Quint.", "release liberen | + unknown demanded"],
    ["Quizá liberen a Delia Quint.", "release liberen | + possible"],
    ["Los guardias golpean a Elías Roto.", "mistreatment golpean | + certain"],
    ["Los guardias detenían a los mineros.", "detention detenían | + certain"],
  ]) // prettier-ignore
})

test("what happened, when and where, behind a comma; a noun that no verb makes a state of", () => {
  check([
    ["Denuncian la desaparición forzada de Elías Roto, ocurrida el 2 de febrero en Ostrava.", "disappearance desaparición | patient: Elías Roto=Elías Roto | place: Ostrava=Ostrava"],
    ["La desaparición del dirigente campesino Elías Roto preocupa.", "disappearance desaparición | patient: dirigente campesino Elías Roto=Elías Roto"],
    ["El fiscal Elías Roto dijo que no hay presos políticos, sino políticos presos.", "not Elías Roto detained"],
    ["Retiraron los cargos contra Delia Quint.", "charge Retiraron | patient: Delia Quint=Delia Quint", "not charge Retiraron | agent:"],
  ]) // prettier-ignore
  const [found] = read("Denuncian la desaparición de Elías Roto, ocurrida el 2 de febrero.").claims.filter(({type}) => type === "disappearance") // prettier-ignore
  assert.equal(found?.time?.from, "2025-02-02")
})

test("who does it: past two words that describe them, behind por, in the source of a clause before its verb", () => {
  check([
    ["Hombres armados y vestidos de negro golpearon a Elías Roto.", "mistreatment golpearon | agent: Hombres=Hombres | patient: Elías Roto=Elías Roto"],
    ["Un canje mediado por la Cruz Roja empezó ayer.", "negotiation mediado | agent: la Cruz Roja=Cruz Roja"],
    ["Los nueve mineros fueron golpeados, denunció la Liga del Faro.", "accusation denunció | agent: la Liga del Faro=Liga del Faro"],
    ["Los tres mineros salieron libres en un canje.", "not release libres | place: un canje"],
    ["El juez se negó a recibir la carta.", "not denial negó"],
  ]) // prettier-ignore
})

test("the part and not the whole is meant, and a name set beside whom the pronoun repeats", () => {
  check([
    ["El juez vio a doce de los arrestados. Los liberaron anoche.", "release liberaron | 12..12"],
    ["A uno de ellos, don Elías Roto, aún lo tienen en el cuartel.", "detention tienen | patient: don Elías Roto=Elías Roto"],
  ]) // prettier-ignore
})

test("what has come about is never dated ahead, and how long it had been is no day", () => {
  const dated = (text: string, type: string): (string | null)[] => read(text).claims.filter((one) => one.type === type).map(({time}) => time?.from ?? null) // prettier-ignore
  assert.deepEqual(dated("El juez vendrá este viernes. Liberaron a Delia Quint dos horas después.", "release"), [null])
  assert.deepEqual(dated("El 2 de marzo fue liberada Delia Quint, quien llevaba once meses presa.", "detention"), [
    null,
  ])
})

test("one does not do what many did", () => {
  check([
    ["El día de la mina detuvieron a Elías Roto.", "detention detuvieron | patient: Elías Roto=Elías Roto", "not detention detuvieron | agent:"],
    ["El día de la jueza detuvieron a Elías Roto.", "not detention detuvieron | agent:"],
    ["Un grupo de soldados detuvieron a Elías Roto.", "detention detuvieron | agent: Un grupo de soldados=Un grupo"],
    ["Medio centenar de soldados detuvo a Elías Roto.", "detention detuvo | agent: Medio centenar de soldados=Medio centenar de soldados"],
    ["El juez y la jueza liberaron a Elías Roto.", "release liberaron | agent: El juez=El juez | agent: la jueza=la jueza"],
  ]) // prettier-ignore
})

test("what bounds a number stays with those it counts, wherever they stand", () => {
  check([
    ["Más de 50 mineros fueron detenidos.", "detention detenidos | patient: 50 mineros=50 mineros | 50.."],
    ["Cerca de 900 mineros fueron detenidos.", "detention detenidos | 900..900"],
    ["Por lo menos 40 mineros fueron detenidos.", "detention detenidos | patient: 40 mineros=40 mineros | 40.."],
    ["Entre 30 y 40 mineros fueron detenidos.", "detention detenidos | 30..40"],
    ["Suman 86 los detenidos.", "detention detenidos | 86..86"],
    ["Los heridos ascienden a 30.", "injury heridos | 30..30"],
    ["Van 14 muertos.", "death muertos | + certain | 14..14"],
    ["Los muertos llegaron a tres aldeas.", "not death muertos | 3..3"],
    ["El juez liberó a 26 y la Liga del Faro solo contó 19.", "release liberó | 26..26", "not release liberó | patient: la Liga del Faro=Liga del Faro"],
  ]) // prettier-ignore
})
