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
