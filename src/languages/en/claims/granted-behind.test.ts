// What a denied verb is told to be due to, or to come after, has happened.

import {test} from "node:test"
import {checksOf, readingOf} from "../../../engine.fixture.ts"

const claims = (text: string, language = "en"): string[] =>
  readingOf(text, language, {outlet: "The Quill"}).claims.map(
    ({type, polarity, modality}) => `${polarity} ${type} ${modality}`,
  )

const {has, lacks} = checksOf(claims)

test("a denied verb does not deny why, or after what, it is so", () => {
  has("He did not come to work because of the death of his son.", "+ death fact")
  has("The miners are not working in protest at the arrest of their leader.", "+ arrest fact")
  has("The mayor did not speak after the arrest of his brother.", "+ arrest fact")
  has("No vino al trabajo por la muerte de su hijo.", "+ death fact", "es")
  has("Los mineros no trabajan en protesta por la detención de su dirigente.", "+ detention fact", "es")
  has("El alcalde no habló tras la detención de su hermano.", "+ detention fact", "es")
})

test("what is waited for, hoped for or still to come is none of it", () => {
  lacks("She did not wait for the release of her son.", "+ release fact")
  lacks("He will not work after the release of his son.", "+ release fact")
  lacks("The judge did not order the arrest of Brandt.", "+ arrest fact")
  lacks("Los vecinos no luchan por la liberación de Ema Voss.", "+ release fact", "es")
  lacks("No hubo detenciones.", "+ detention fact", "es")
})

test("a known deed of which somebody is not told, or for which nobody answers, was done", () => {
  has("The relatives were not informed of the death of Dario Penn.", "+ death fact")
  has("The guards failed to notify her family of the arrest of the bishop.", "+ arrest fact")
  has("The Embassy was not told of the detention of our national.", "+ detention fact")
  has("No one has been charged with the killing of the two nuns.", "+ death fact")
  has("No investigation was opened into the death of Lt Orr.", "+ death fact")
  has("No autopsy was carried out after the death of the recruit.", "+ death fact")
  has("No compensation was paid for the wrongful imprisonment of Jari Kettel.", "+ detention fact")
  has("The escape of two inmates was not confirmed until Friday.", "+ escape fact")
  has("La familia no fue informada de la muerte de Delia Quint.", "+ death fact", "es")
  has("Nadie ha sido acusado por el asesinato de las dos monjas.", "+ death fact", "es")
  lacks("The family must be informed of the arrest of a minor.", "+ arrest fact")
  lacks("No warrant was issued for the arrest of the bishop.", "+ arrest fact")
  lacks("No date has been set for the release of the nuns.", "+ release fact")
  lacks("The police did not carry out the arrest of the bishop.", "+ arrest fact")
  lacks("Nadie lucha por la liberación de Ema Voss.", "+ release fact", "es")
})

test("of whom a clause of their own tells something is somebody, though none of them", () => {
  has("None of the men who were arrested has been charged.", "+ arrest fact")
  has("Neither of the guards who killed her was punished.", "+ death fact")
  has("Ninguno de los agentes que lo golpearon fue suspendido.", "+ mistreatment fact", "es")
  lacks("None of the men was arrested.", "+ arrest fact")
  lacks("No prisoner who was there was beaten.", "+ mistreatment fact")
})

test("what somebody is asked to explain was done", () => {
  has("The Ombudsman asked why a 14-year-old boy had been handcuffed and held for six hours.", "+ detention fact")
  has("The Committee requests the State party to explain why the teacher was arrested.", "+ arrest fact")
  lacks("The Ombudsman asked whether the boy had been handcuffed.", "+ mistreatment fact")
})

test("what somebody was not told is so, and whoever did not survive an injury had it", () => {
  const sure = (text: string, language = "en"): string[] =>
    readingOf(text, language, {outlet: "The Quill"}).claims.map(({type, polarity, certainty}) => `${polarity} ${type} ${certainty}`) // prettier-ignore
  const told = checksOf(sure)
  told.has("The family was not told that the boy had been arrested.", "+ arrest certain")
  told.has("The Embassy was never informed that two of its nationals had been detained.", "+ detention certain")
  told.has("Two of the five did not survive their injuries.", "+ injury certain")
  told.has("The relatives were not informed of the death of Dario Penn.", "+ death certain")
  told.lacks("The family was not told whether he had been freed.", "+ release certain")
  told.lacks("The judge did not say that the man had been tortured.", "+ mistreatment certain")
})

test("what is not disputed is granted, what is not denied is left open", () => {
  const sure = (text: string, language = "en"): string[] =>
    readingOf(text, language, {outlet: "The Quill"}).claims.map(({type, polarity, certainty}) => `${polarity} ${type} ${certainty}`) // prettier-ignore
  const told = checksOf(sure)
  told.has("The State party did not dispute that the author had been held for nine days.", "+ detention certain")
  told.has("El Estado no controvierte que el autor fue detenido.", "+ detention certain", "es")
  told.has("The Government disputes that the bishop was arrested.", "- arrest certain")
  told.lacks("The Government did not deny that the bishop was arrested.", "+ arrest certain")
})
