// The words for the people and things of countries, as Spanish writes them.

import type {Nation} from "../../../mentions/pack.ts"
import {countries} from "./countries.ts"
import {formsOf} from "./noun-forms.ts"

// Peoples stand in small letters in Spanish, but for a heading, so both are known.
function nationsOf(): ReadonlyMap<string, Nation> {
  const nations = new Map<string, Nation>()
  const add = (form: string, nation: Nation): void => {
    const capital = form.charAt(0).toUpperCase() + form.slice(1)
    for (const written of [form, capital]) if (!nations.has(written)) nations.set(written, nation)
  }
  const broader = ["europeo", "africano", "asiático", "latinoamericano", "catalán", "kurdo", "tibetano", "checheno", "árabe", "vasco", "gallego"] // prettier-ignore
  const all = [
    ...countries.map(({name, peoples}) => ({name, peoples})),
    ...broader.map((one) => ({name: one, peoples: [one]})),
  ]
  for (const {name, peoples} of all)
    for (const people of peoples) {
      const entry = people.endsWith("o")
        ? `${people.slice(0, -1)}@`
        : /[éáó][sn]$|l$/.test(people)
          ? `${people}&`
          : people
      for (const {form, number} of formsOf(entry)) add(form, {country: name, number})
      if (/[íú]$/.test(people)) add(`${people}s`, {country: name, number: "many"})
    }
  return nations
}

/** Words for the people of known countries, as they are written. */
export const nations: ReadonlyMap<string, Nation> = nationsOf()
