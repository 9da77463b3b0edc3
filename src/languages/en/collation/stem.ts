// Stems of English words, crude on purpose: they only have to bring the forms of a word together.

const irregular: ReadonlyMap<string, string> = new Map([
  ["men", "man"], ["women", "woman"], ["children", "child"], ["people", "person"], ["spies", "spy"], ["families", "famil"],
  ["left", "leave"], ["held", "hold"], ["took", "take"], ["taken", "take"], ["broke", "break"], ["broken", "break"],
  ["paid", "pay"], ["sent", "send"], ["died", "die"], ["dead", "die"], ["death", "die"], ["shot", "shoot"], ["struck", "strike"],
  ["beaten", "beat"], ["freed", "free"], ["flown", "fly"], ["flew", "fly"], ["gone", "go"], ["went", "go"], ["met", "meet"],
].map(([a, b]) => [a ?? "", b ?? ""])) // prettier-ignore

/** The stem of a folded word: its common endings taken off. Crude on purpose: it only has to bring forms together. */
export function stem(word: string): string {
  const known = irregular.get(word)
  if (known !== undefined) return known
  if (word.length < 4 || /^\d/.test(word)) return word
  for (const [ending, put] of endings) {
    if (word.endsWith(ending) && word.length - ending.length >= 3) {
      const cut = word.slice(0, -ending.length) + put
      return undouble(cut)
    }
  }
  return undouble(word)
}

const endings: readonly (readonly [string, string])[] = [
  ["ations", ""], ["ation", ""], ["ments", ""], ["ment", ""], ["ingly", ""], ["edly", ""], ["ings", ""], ["ions", ""], ["ing", ""],
  ["ion", ""], ["ies", "y"], ["ied", "y"], ["ers", ""], ["ed", ""], ["es", ""], ["er", ""], ["ly", ""], ["ss", "ss"], ["s", ""], ["e", ""],
] // prettier-ignore

const undouble = (word: string): string => word.replace(/([b-df-hj-np-rtv-z])\1$/, "$1").replace(/e$/, "")
