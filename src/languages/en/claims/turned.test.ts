// Denials that stand elsewhere than right before their verb, and words that look like one and deny nothing.

import assert from "node:assert/strict"
import {test} from "node:test"
import {readingOf} from "../../../engine.fixture.ts"

function claims(text: string, language = "en"): string[] {
  const found = readingOf(text, language)
  return found.claims.map(({type, polarity, certainty, modality, roles}) => `${polarity} ${type} ${modality === "fact" ? certainty : modality} ${roles.agent?.[0]?.text ?? "–"} > ${roles.patient?.[0]?.text ?? "–"}`) // prettier-ignore
}

function told(table: Readonly<Record<string, string>>, language = "en"): void {
  for (const [text, claim] of Object.entries(table)) {
    const found = claims(text, language)
    assert.ok(found.includes(claim), `${text} → ${found.join("; ")}`)
  }
}

test("a helper may stand before whom its verb is said of", () => {
  told({
    "Only then was Dina Holt freed.": "+ release certain – > Dina Holt",
    "Only in May did the army free the miners.": "+ release certain the army > the miners",
    "So badly were the clerks beaten that one lost an eye.": "+ mistreatment certain – > the clerks",
    "At no time were the clerks beaten.": "- mistreatment certain – > the clerks",
    "Nor did the police release the boys.": "- release certain the police > the boys",
    "Never did the guards beat them.": "- mistreatment certain the guards > them",
    "No sooner had Dina Holt been freed than she was fined.": "+ release certain – > Dina Holt",
  })
})

test("free is a verb behind did not and before a name", () => {
  told({
    "The rebels did not free Dina Holt, nor did they let her doctor in.": "- release certain The rebels > Dina Holt",
    "The rebels refused to free Dina Holt.": "- release certain The rebels > Dina Holt",
  })
})

test("not only, not until and not by one but by another deny nothing", () => {
  told({
    "The police not only arrested Dina Holt but also beat her.": "+ arrest certain The police > Dina Holt",
    "Dina Holt was not just threatened but beaten.": "+ mistreatment certain – > Dina Holt",
    "Dina Holt was not arrested until May.": "+ arrest certain – > Dina Holt",
    "Dina Holt will not be freed until the trial.": "- release certain – > Dina Holt",
    "The boys were not freed by the army but by the villagers.": "+ release certain the villagers > The boys",
    "The boys were not freed by the army.": "- release certain the army > The boys",
  })
  told({"Rosa Paz no solo fue detenida, sino también golpeada.": "+ detention certain – > Rosa Paz"}, "es")
})

test("who is set apart and ruled out is not whom or by whom it was done", () => {
  told({
    "It was not Dina Holt whom the army arrested.": "- arrest certain the army > Dina Holt",
    "It was not the bishop that the rebels kidnapped.": "- abduction certain the rebels > the bishop",
    "It was Dina Holt that the army arrested.": "+ arrest certain the army > Dina Holt",
    "It was not only Dina Holt that the army arrested.": "+ arrest certain the army > Dina Holt",
  })
  told(
    {
      "No fue el ejército quien detuvo a las dos pilotos.": "+ detention certain – > las dos pilotos",
      "No fueron los rebeldes los que secuestraron a Rosa Paz.": "+ abduction certain – > Rosa Paz",
      "Fue el ejército quien detuvo a las dos pilotos.": "+ detention certain el ejército > las dos pilotos",
      "No fue solo el ejército quien detuvo a las dos pilotos.": "+ detention certain el ejército > las dos pilotos",
      "No fue Rosa Paz quien fue detenida.": "- detention certain – > Rosa Paz",
    },
    "es",
  )
})

test("what 'but' sets against a denial is so, and a clause of its own is none of it", () => {
  told({
    "The army did not arrest Dina Holt but her sister.": "+ arrest certain The army > her sister",
    "The army did not arrest Dina Holt, but her sister was beaten.": "+ mistreatment certain – > her sister",
  })
  told(
    {
      "Las dos pilotos no fueron detenidas por el ejército sino por la policía.": "+ detention certain la policía > Las dos pilotos", // prettier-ignore
      "Rosa Paz no fue liberada sino trasladada.": "+ transfer certain – > Rosa Paz",
      "El ejército no liberó a Rosa Paz sino a su hermana.": "+ release certain El ejército > su hermana",
      "Las dos pilotos no fueron detenidas por el ejército.": "- detention certain el ejército > Las dos pilotos",
    },
    "es",
  )
})

test("what almost happened did not", () => {
  told({
    "Dina Holt was almost killed.": "- death certain – > Dina Holt",
    "They nearly released him.": "- release certain They > him",
    "Dina Holt came close to being deported.": "- deportation certain – > Dina Holt",
    "Dina Holt avoided being arrested.": "- arrest certain – > Dina Holt",
    "Nearly 40 clerks were arrested.": "+ arrest certain – > 40 clerks",
    "Dina Holt was almost certainly killed.": "+ death probable – > Dina Holt",
    "Dina Holt is at risk of being deported.": "+ deportation planned – > Dina Holt",
  })
  told({"Rosa Paz casi fue asesinada.": "- death certain – > Rosa Paz"}, "es")
})

test("what is done instead leaves the other undone", () => {
  told({
    "Instead of freeing the sailors, the court fined them.": "- release certain the court > the sailors",
    "Rather than free the sailors, the court fined them.": "- release certain the court > the sailors",
    "Dina Holt was deported rather than tried.": "- sentence certain – > Dina Holt",
    "Free all hostages now!": "+ release demanded – > all hostages",
  })
  told({"En vez de liberar a los marinos, el juez los sermoneó.": "- release certain el juez > los marinos"}, "es")
})

test("who is kept alive lives, whose detention is ruled unlawful was held, whose release is ruled out was not freed", () => {
  told({
    "The nuns were kept alive.": "- death certain – > The nuns",
    "The court ruled her detention unlawful.": "+ detention certain – > her",
    "The ministry ruled out her release.": "- release certain – > her",
  })
  assert.deepEqual(claims("None of the hostages was hurt."), ["- injury certain – > None of the hostages"])
  assert.ok(claims("Neither side released any of the sailors.").includes("- release certain Neither side > the sailors")) // prettier-ignore
})

test("modals deny what they can, and infer", () => {
  told({
    "Dina Holt may not have been arrested.": "- arrest possible – > Dina Holt",
    "Dina Holt cannot have been arrested.": "- arrest certain – > Dina Holt",
    "Dina Holt must have been killed in the blast.": "+ death probable – > Dina Holt",
    "The prisoner died before he could be freed.": "- release certain – > he",
  })
})

test("without, but, and having a thing done", () => {
  told({
    "The strike ended without the sailors being freed.": "- release certain – > the sailors",
    "The sailors were not freed but moved to Dell.": "+ transfer certain – > The sailors",
    "The army did not have her arrested.": "- arrest certain – > her",
    "To have her arrested would be a mistake.": "+ arrest planned – > her",
    "Dina Holt denies ever having been arrested.": "- arrest certain – > Dina Holt",
    "The minister could not confirm that Dina Holt had been killed.": "+ death unknown – > Dina Holt",
    "Dina Holt was told to leave or be arrested.": "+ arrest demanded – > Dina Holt",
    "The nuns were freed on condition that they leave.": "+ departure conditional – > they",
    "No longer is Dina Holt in prison.": "- detention certain – > Dina Holt",
    "Dina Holt was freed by 54 votes to 41.": "+ release certain – > Dina Holt",
    "Dina Holt was in fact freed.": "+ release certain – > Dina Holt",
    "The army did free Dina Holt.": "+ release certain The army > Dina Holt",
    "The guards held off arresting him.": "- arrest certain The guards > him",
  })
})

test("who is set apart did it, who is ruled out did not", () => {
  told({
    "It was the army, not the police, that held the six miners.": "+ detention certain the army > the six miners",
    "It was not the army that held the miners.": "+ detention certain – > the miners",
    "It was not Dina Holt who was arrested.": "- arrest certain – > Dina Holt",
    "It was not only the army that held the miners.": "+ detention certain the army > the miners",
  })
})

test("a clause over it makes a thing true, untrue, wanted or given up", () => {
  told({
    "Nor is it true that Dina Holt was beaten.": "- mistreatment certain – > Dina Holt",
    "It is true that Dina Holt was beaten.": "+ mistreatment certain – > Dina Holt",
    "It is a lie that the nuns were expelled.": "- deportation certain – > the nuns",
    "Please ensure that the nuns are freed.": "+ release demanded – > the nuns",
    "It is not true that the mayor accused the army of lying.": "- accusation certain the mayor > the army",
    "The mayor never accused the army of lying.": "- accusation certain The mayor > the army",
    "Plans to free the nuns fell through.": "- release planned – > the nuns",
    "The army did not abandon plans to free the nuns.": "+ release planned The army > the nuns",
  })
  // Who is told not to have ordered a thing has not denied it by that.
  assert.ok(!claims("The mayor did not order the arrest of the nuns.").some((one) => one.includes("denial")))
})

test("what who, where and why ask for is granted, what whether asks is open", () => {
  told({
    "The family asked who had arrested him.": "+ arrest certain – > him",
    "Police refused to say where the nuns are held.": "+ detention certain – > the nuns",
    "No one knows why the nuns were deported.": "+ deportation certain – > the nuns",
    "Police refused to say whether the nuns are held.": "+ detention conditional – > the nuns",
    "It is unclear when the nuns will be freed.": "+ release planned – > the nuns",
  })
})

test("to have somebody arrested is not to hold them", () => {
  assert.deepEqual(claims("The governor had him arrested."), ["+ arrest certain – > him"])
  told({"The militia has them.": "+ detention certain The militia > them"})
})
