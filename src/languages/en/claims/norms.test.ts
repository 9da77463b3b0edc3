// What a rule says of anybody happened to nobody.

import assert from "node:assert/strict"
import {test} from "node:test"
import {readingOf} from "../../../engine.fixture.ts"

function told(text: string, language = "en"): string {
  const {claims} = readingOf(text, language, {published: "2025-03-05", outlet: "Delta Post"})
  return claims.map(({type, polarity}) => polarity + type).join(" ")
}

test("a rule tells of nobody", () => {
  assert.equal(told("A person arrested on suspicion of an offence shall be released after forty-eight hours."), "")
  assert.equal(told("No one shall be arrested without a warrant."), "")
  assert.equal(told("Where a prisoner dies in custody, an inquest must be held."), "")
  assert.equal(told("The Court recalls that where an individual is taken into custody in good health and is injured on release, the State must explain it."), "") // prettier-ignore
  assert.equal(told("Under Article 12, a foreigner convicted of theft is deported."), "")
  assert.equal(told("An arrest is not a finding of guilt."), "")
  assert.equal(told("Toda persona detenida será puesta en libertad en 48 horas.", "es"), "")
  assert.equal(told("Nadie podrá ser detenido sin orden judicial.", "es"), "")
  assert.equal(told("Cuando una persona sea detenida, se avisará a su familia.", "es"), "")
})

test("somebody of whom no more is known is not anybody", () => {
  assert.equal(told("A person was arrested on suspicion of theft on Friday."), "+arrest")
  assert.equal(told("Under Article 12, two foreigners were deported."), "+deportation")
  assert.equal(told("A man was arrested under section 5 of the Police Act."), "+arrest")
  assert.equal(told("Her sister knows the house, where a man is held for theft."), "+detention")
  assert.equal(told("A hostage may be released soon."), "+release")
  assert.equal(told("The persons listed in Annex I shall be released."), "+release")
  assert.equal(told("Anyone held without charge must be freed, the union said."), "+detention +release")
  assert.equal(told("An arrest was made on Friday."), "+arrest")
  assert.equal(told("Una persona fue detenida en Lumar.", "es"), "+detention")
  assert.equal(told("Nadie será liberado, dijo el ministro.", "es"), "-release")
})

test("a permission given to those who are there, and a letter beside 'none', are no rule", () => {
  const {claims} = readingOf("Police said any person may leave freely.", "en", {published: "2031-03-04"})
  assert.equal(claims.filter(({type}) => type === "release").length, 1)
  const letter = readingOf("Ninguna ha recibido una carta, y ninguna lo cree, aunque el gobierno asegura que todos gozan de buena salud.", "es", {published: "2031-03-04"}) // prettier-ignore
  assert.equal(letter.claims.filter(({type}) => type === "whereabouts").length, 1)
})

test("an article of a paper and a section of a prison are no law", () => {
  assert.equal(told("The article says a man is held in Osk without charge."), "+detention")
  assert.equal(told("In the women's section a nurse is held in isolation."), "+detention")
  assert.equal(told("Under article 12 a person who is arrested is brought before a judge."), "")
})

test("what papers provide in the plain present is told of nobody", () => {
  assert.equal(told("Any person who kidnaps a child is liable to imprisonment for life."), "")
  assert.equal(told("The penalty for torture is twelve years' imprisonment."), "")
  assert.equal(told("The offence carries a maximum sentence of ten years in prison."), "")
  assert.equal(told("It is an offence to hide an escaped prisoner."), "")
  assert.equal(told("This amnesty does not apply to persons convicted of torture or of the abduction of minors."), "")
  assert.equal(told("Prisoners convicted of torture are not eligible for parole."), "")
  assert.equal(told("If a detainee is held for longer, she shall be released."), "")
  assert.equal(told("El que privare a otro de su libertad será castigado con prisión de tres a ocho años.", "es"), "")
  assert.equal(told("El presente decreto no se aplica a los condenados por tortura.", "es"), "")
  assert.equal(told("La pena por tortura es de doce años de prisión.", "es"), "")
})

test("a paper that names or counts somebody tells of them", () => {
  assert.equal(told("The amnesty does not apply to the nine officers convicted of torture."), "+sentence")
  assert.equal(told("The decree covers Ana Kolb, sentenced in 2024 to nine years."), "+sentence")
  assert.equal(told("Prisoners convicted of torture were freed on Monday."), "+sentence +release")
  assert.equal(told("It is a crime to hold nine nurses without charge."), "+detention")
  assert.equal(told("Journalists held in Osk are not entitled to see a lawyer."), "+detention")
  assert.equal(told("Nurses held in Osk under section 9 are freed today."), "+detention +release")
  assert.equal(told("El que fue detenido el lunes será liberado hoy.", "es"), "+detention +release")
})

test("what will be done to anyone who does it was done to nobody", () => {
  assert.equal(told("Anyone found hiding the fugitives will be arrested."), "")
  assert.equal(told("Anyone who knows the men who were arrested on Monday will help."), "+arrest")
  assert.equal(told("Anyone could see that the nurse was beaten."), "+mistreatment")
})

test("what a past tells beside a rule happened", () => {
  assert.equal(told("In breach of the rule that no minor shall be held with adults, eleven boys were being held there."), "+detention") // prettier-ignore
  assert.equal(told("Persons may only be expelled after a hearing, yet eleven families were deported."), "+deportation")
  assert.equal(told("No person shall be detained unless a court ordered it and the prison was notified."), "")
  assert.equal(told("A person arrested shall be released if he was held for longer."), "")
  assert.equal(told("Toda persona será liberada a los tres días, pero once maestras fueron retenidas nueve.", "es"), "+detention") // prettier-ignore
})

test("what is to be done when it happens to anybody has happened to nobody", () => {
  assert.equal(told("What happens when a detainee dies?"), "")
  assert.equal(told("What is the procedure when a prisoner is transferred?"), "")
  assert.equal(told("A person convicted of an offence under this section is liable to imprisonment."), "")
  assert.equal(told("What happened when the detainee died?"), "+death")
  assert.equal(told("Who was there when a prisoner was transferred?"), "+transfer")
  assert.equal(told("A man arrested on Monday is liable to deportation."), "+arrest")
})
