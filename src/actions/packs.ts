// What there is of everything there may be one more of, in the packs' own words: helps and lists are drawn from here.

import type {Packs} from "../engine.ts"

/** One line for each language, kind of happening, format and export. `extensions` are as `.txt .text`. */
export function describePacks(packs: Packs) {
  return {
    languages: packs.languages.map(({code, label}) => ({name: code, label: label.en})),
    happenings: packs.happenings.map(({name, label}) => ({name, label: label.en})),
    formats: packs.formats.map(({name, label, extensions}) => ({
      name,
      label: label.en,
      extensions: extensions.map((one) => `.${one}`).join(" "),
    })),
    exports: packs.exports.map(({name, label}) => ({name, label: label.en})),
  }
}
