// Stems of English words, crude on purpose: they only have to bring the forms of a word together.

// "Struck" goes with "hit", as a strike is mostly one of workers.
const irregular: ReadonlyMap<string, string> = new Map([
  ["men", "man"], ["women", "woman"], ["children", "child"], ["people", "person"], ["spies", "spy"], ["families", "famil"],
  ["left", "leave"], ["held", "hold"], ["took", "take"], ["taken", "take"], ["broke", "break"], ["broken", "break"],
  ["paid", "pay"], ["sent", "send"], ["died", "die"], ["dead", "die"], ["death", "die"], ["shot", "shoot"], ["struck", "hit"],
  ["beaten", "beat"], ["freed", "free"], ["flown", "fly"], ["flew", "fly"], ["gone", "go"], ["went", "go"], ["met", "meet"],
  ["sank", "sink"], ["sunk", "sink"], ["drove", "drive"], ["driven", "drive"], ["threw", "throw"], ["thrown", "throw"], ["sold", "sell"],
  ["bought", "buy"], ["fought", "fight"], ["caught", "catch"], ["stole", "steal"], ["stolen", "steal"], ["fled", "flee"], ["fell", "fall"],
  ["fallen", "fall"], ["brought", "bring"], ["hid", "hide"], ["hidden", "hide"], ["burnt", "burn"], ["wrote", "write"], ["written", "write"],
  ["spoke", "speak"], ["spoken", "speak"], ["rang", "ring"], ["tore", "tear"], ["torn", "tear"], ["froze", "freeze"], ["frozen", "freeze"],
  ["swore", "swear"], ["sworn", "swear"], ["slain", "slay"], ["hung", "hang"], ["dug", "dig"], ["blew", "blow"], ["blown", "blow"],
  ["ran", "run"], ["swam", "swim"], ["drank", "drink"], ["ate", "eat"], ["eaten", "eat"], ["woke", "wake"], ["wore", "wear"], ["chose", "choose"],
  ["chosen", "choose"], ["built", "build"], ["lent", "lend"], ["spent", "spend"], ["slept", "sleep"], ["kept", "keep"], ["swept", "sweep"],
  ["forbade", "forbid"], ["forbidden", "forbid"], ["shook", "shake"], ["rose", "rise"], ["risen", "rise"], ["grew", "grow"], ["grown", "grow"],
  ["knew", "know"], ["known", "know"], ["taught", "teach"], ["sought", "seek"], ["won", "win"], ["led", "lead"], ["fed", "feed"],
].map(([a, b]) => [a ?? "", b ?? ""])) // prettier-ignore

/** The stem of a folded word: its common endings taken off. Crude on purpose: it only has to bring forms together. */
export function stem(word: string): string {
  const known = irregular.get(word)
  if (known !== undefined) return known
  if (word.length < 4 || /^\d/.test(word)) return word
  const plural = word.length > 5 && word.endsWith("men") && !/(?:[cdtg]i|do|cu|ta)men$/.test(word) // "fishermen", not "specimen"
  if (plural) return `${word.slice(0, -3)}man`
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
