// The language of the workbench: chosen before, else the browser's, else English.

import {createInstance, type i18n} from "i18next"
import {initReactI18next} from "react-i18next"
import {en, type Words} from "./en.ts"
import {es} from "./es.ts"

declare module "i18next" {
  interface CustomTypeOptions {
    resources: {translation: Words}
    returnNull: false
  }
}

/** The languages the workbench speaks, each by its own name. */
export const languages = {en: "English", es: "Español"} as const

/** A language the workbench speaks. */
export type Language = keyof typeof languages

const key = "cotejo.language"

/** The first language of `wanted` that the workbench speaks, else English. */
export function pickLanguage(wanted: readonly (string | null)[]): Language {
  for (const tag of wanted) {
    const [base] = (tag ?? "").toLowerCase().split("-")
    if (base === "en" || base === "es") return base
  }
  return "en"
}

/** Makes the words ready, in the language that was chosen before or that the browser asks for. */
export function openWords(): i18n {
  const words = createInstance()
  words.on("languageChanged", (language) => {
    document.documentElement.lang = language
  })
  void words.use(initReactI18next).init({
    lng: pickLanguage([remembered(), ...navigator.languages]),
    fallbackLng: "en",
    resources: {en: {translation: en}, es: {translation: es}},
    interpolation: {escapeValue: false},
    initAsync: false,
  })
  document.documentElement.lang = words.language
  return words
}

/** Keeps the choice for the next visit, where the browser lets us. */
export function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem(key, language)
  } catch {
    // A browser that keeps nothing still changes the language of this visit.
  }
}

function remembered(): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}
