// How a name sounds when its letters are those of many spelling habits: transliterations fall together.
const habits: readonly (readonly [RegExp, string])[] = [
  [/^(?:mo?u?hamm?[ae]d|mohamm?ed|mehmed)$/, "mhmd"],
  [/^(?:yo?u?ss?[eu]ff?|jus[ue]f)$/, "ysf"],
  [/tsch|tch|cz|ch|tj/g, "c"],
  [/sch|sh|sz|š/g, "s"],
  [/kh|gh/g, "h"],
  [/zh/g, "z"],
  [/ph/g, "f"],
  [/th/g, "t"],
  [/dj|dz/g, "j"], // prettier-ignore
  [/ou|oo|u/g, "o"],
  [/ei|ay|ey|ai|ie|ee|y|j(?![aeiou])/g, "i"],
  [/e/g, "i"],
  [/w/g, "v"],
  [/ff?$/g, "v"],
  [/q|ck/g, "k"],
  [/c(?=[aou])/g, "k"],
  [/tz|ts/g, "z"], // prettier-ignore
  [/(.)\1+/g, "$1"],
]

/** The key of a folded word: words that may be one name written by different habits have the same. */
export function soundKey(word: string): string {
  let key = word
  for (const [from, to] of habits) key = key.replace(from, to)
  return key
}

// How Spanish writes sounds that English writes otherwise: "Jovrin" is Khovrin, "Yurav" Zhurav.
const abroad: readonly (readonly [RegExp, string])[] = [
  [/j/g, "kh"],
  [/y(?=[aeiou])/g, "zh"],
  [/gu(?=[ei])/g, "g"],
  [/qu(?=[ei])/g, "k"],
]

const Shortest = 4 // letters of a word that two languages may write in their own ways

/** Whether two folded words may be one name as a paper in Spanish and one in English write it from another alphabet. */
export function soundsAbroad(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < Shortest) return false
  return variantsOf(a).some((one) => one === soundKey(b)) || variantsOf(b).some((one) => one === soundKey(a))
}

function variantsOf(word: string): string[] {
  let words = [word]
  for (const [from, to] of abroad) words = [...words, ...words.flatMap((one) => (one.search(from) < 0 ? [] : [one.replace(from, to)]))] // prettier-ignore
  return words.slice(1).map(soundKey)
}
