// Penn-like tags for Spanish, from Universal tags and features, and the features that are worth learning with them.
//
// Spanish treebanks have tags of their own or none, and the floors above ask for Penn's: VB is an infinitive or a command,
// VBG a gerund, VBN a participle, VBZ and VBP the present (third person singular, others), VBD both pasts. Spanish has
// three more: VBF the future, VBC the conditional, VBS the subjunctive.

type Word = {readonly text: string; readonly lemma: string; readonly upos: string; readonly feats: string}

/** The Penn-like tag of a word. */
export function pennOf({text, lemma, upos, feats}: Word): string {
  const has = (feature: string): boolean => feats.includes(feature)
  switch (upos) {
    case "NOUN":
      return has("Number=Plur") ? "NNS" : "NN"
    case "PROPN":
      return "NNP"
    case "VERB":
    case "AUX":
      return verbTag(feats)
    case "ADJ":
      return has("VerbForm=Part") ? "VBN" : has("Degree=Cmp") ? "JJR" : "JJ"
    case "ADV":
      return /PronType=(?:Int|Rel)|PronType=Int,Rel/.test(feats) ? "WRB" : "RB"
    case "DET":
      return has("Poss=Yes") ? "PRP$" : lemma === "cuyo" ? "WP$" : /PronType=(?:Int|Rel)/.test(feats) ? "WDT" : "DT"
    case "PRON":
      if (has("PronType=Prs")) return "PRP"
      if (/PronType=(?:Int|Rel)/.test(feats)) return text.toLowerCase() === "que" ? "WDT" : "WP"
      return /^(?:nadie|alguien|algo|nada)$/.test(lemma) ? "NN" : "DT"
    case "NUM":
      return "CD"
    case "ADP":
    case "SCONJ":
      return "IN"
    case "CCONJ":
      return "CC"
    case "INTJ":
      return "UH"
    case "PUNCT":
      return /^[.?!…¿¡]+$/.test(text) ? "." : text === "," ? "," : /^["'«»“”‘’`]+$/.test(text) ? "``" : ":"
    case "SYM":
      return "SYM"
    default:
      return "FW"
  }
}

function verbTag(feats: string): string {
  const has = (feature: string): boolean => feats.includes(feature)
  if (has("VerbForm=Inf") || has("Mood=Imp")) return "VB"
  if (has("VerbForm=Ger")) return "VBG"
  if (has("VerbForm=Part")) return "VBN"
  if (has("Mood=Cnd")) return "VBC"
  if (has("Mood=Sub")) return "VBS"
  if (has("Tense=Fut")) return "VBF"
  if (has("Tense=Past") || has("Tense=Imp")) return "VBD"
  return has("Number=Sing") && has("Person=3") ? "VBZ" : "VBP"
}

/** The features learned with the tag; the rest follow from the word itself (`src/languages/es/syntax/features.ts`). */
export function featsOf({upos, feats}: Word): string {
  const kept = learned[upos]
  if (kept === undefined) return ""
  if (upos !== "NOUN" && feats.includes("VerbForm=Part")) return "VerbForm=Part"
  return feats
    .split("|")
    .filter((one) => kept.test(one))
    .join("|")
}

const learned: Readonly<Record<string, RegExp>> = {
  ADJ: /^VerbForm=Part$/,
  NOUN: /^(?:Gender=(?:Fem|Masc)|Number=(?:Sing|Plur))$/,
  VERB: /^(?:Mood|Number=|Person|Tense|VerbForm)/,
  AUX: /^(?:Mood|Number=|Person|Tense|VerbForm)/,
}
