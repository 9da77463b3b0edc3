// The morphological features that follow from an English word and its Penn tag.

const byTag: Readonly<Record<string, string>> = {
  NN: "Number=Sing", NNP: "Number=Sing", NNS: "Number=Plur", NNPS: "Number=Plur",
  VB: "VerbForm=Inf", VBD: "Mood=Ind|Tense=Past|VerbForm=Fin", VBG: "VerbForm=Ger", VBN: "Tense=Past|VerbForm=Part",
  VBP: "Mood=Ind|Tense=Pres|VerbForm=Fin", VBZ: "Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin", MD: "VerbForm=Fin",
  JJ: "Degree=Pos", JJR: "Degree=Cmp", JJS: "Degree=Sup", RBR: "Degree=Cmp", RBS: "Degree=Sup", CD: "NumType=Card",
} // prettier-ignore

const I = "Case=Nom|Number=Sing|Person=1|PronType=Prs"
const They = "Number=Plur|Person=3|PronType=Prs"

const byWord: ReadonlyMap<string, string> = new Map([
  ["i", I], ["me", I.replace("Nom", "Acc")], ["my", "Case=Gen|Number=Sing|Person=1|Poss=Yes|PronType=Prs"],
  ["mine", "Number=Sing|Person=1|Poss=Yes|PronType=Prs"], ["myself", "Case=Acc|Number=Sing|Person=1|PronType=Prs|Reflex=Yes"],
  ["we", "Case=Nom|Number=Plur|Person=1|PronType=Prs"], ["us", "Case=Acc|Number=Plur|Person=1|PronType=Prs"],
  ["our", "Case=Gen|Number=Plur|Person=1|Poss=Yes|PronType=Prs"], ["ours", "Number=Plur|Person=1|Poss=Yes|PronType=Prs"],
  ["ourselves", "Case=Acc|Number=Plur|Person=1|PronType=Prs|Reflex=Yes"],
  ["you", "Person=2|PronType=Prs"], ["your", "Case=Gen|Person=2|Poss=Yes|PronType=Prs"], ["yours", "Person=2|Poss=Yes|PronType=Prs"],
  ["yourself", "Case=Acc|Number=Sing|Person=2|PronType=Prs|Reflex=Yes"], ["yourselves", "Case=Acc|Number=Plur|Person=2|PronType=Prs|Reflex=Yes"],
  ["he", "Case=Nom|Gender=Masc|Number=Sing|Person=3|PronType=Prs"], ["him", "Case=Acc|Gender=Masc|Number=Sing|Person=3|PronType=Prs"],
  ["his", "Case=Gen|Gender=Masc|Number=Sing|Person=3|Poss=Yes|PronType=Prs"],
  ["himself", "Case=Acc|Gender=Masc|Number=Sing|Person=3|PronType=Prs|Reflex=Yes"],
  ["she", "Case=Nom|Gender=Fem|Number=Sing|Person=3|PronType=Prs"], ["her", "Case=Acc|Gender=Fem|Number=Sing|Person=3|PronType=Prs"],
  ["hers", "Gender=Fem|Number=Sing|Person=3|Poss=Yes|PronType=Prs"],
  ["herself", "Case=Acc|Gender=Fem|Number=Sing|Person=3|PronType=Prs|Reflex=Yes"],
  ["it", "Gender=Neut|Number=Sing|Person=3|PronType=Prs"], ["its", "Case=Gen|Gender=Neut|Number=Sing|Person=3|Poss=Yes|PronType=Prs"],
  ["itself", "Case=Acc|Gender=Neut|Number=Sing|Person=3|PronType=Prs|Reflex=Yes"],
  ["they", `Case=Nom|${They}`], ["them", `Case=Acc|${They}`], ["their", `Case=Gen|Number=Plur|Person=3|Poss=Yes|PronType=Prs`],
  ["theirs", "Number=Plur|Person=3|Poss=Yes|PronType=Prs"], ["themselves", `Case=Acc|${They}|Reflex=Yes`],
  ["this", "Number=Sing|PronType=Dem"], ["that", "Number=Sing|PronType=Dem"], ["these", "Number=Plur|PronType=Dem"], ["those", "Number=Plur|PronType=Dem"],
]) // prettier-ignore

/** The features of a word, as CoNLL-U writes them; "" when none follows from its tag. */
export function featuresOf(lower: string, upos: string, xpos: string): string {
  if (upos === "PRON" || upos === "DET") {
    if (xpos === "PRP$" && lower === "her") return "Case=Gen|Gender=Fem|Number=Sing|Person=3|Poss=Yes|PronType=Prs"
    if (xpos !== "IN" && xpos !== "WDT") return byWord.get(lower) ?? ""
    return "PronType=Rel"
  }
  if (
    upos === "PROPN" ||
    upos === "NOUN" ||
    upos === "VERB" ||
    upos === "AUX" ||
    upos === "ADJ" ||
    upos === "ADV" ||
    upos === "NUM"
  )
    return byTag[xpos] ?? ""
  return ""
}
