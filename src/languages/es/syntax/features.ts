// The morphological features of a Spanish word: those that came with its tag, and those that follow from its letters.

const Sing = "Number=Sing"
const Plur = "Number=Plur"
const prs = (rest: string): string => `${rest}|PronType=Prs`
const his = (rest: string): string => prs(`${rest}|Poss=Yes`)

const byWord: ReadonlyMap<string, string> = new Map(
  Object.entries({
    yo: prs(`Case=Nom|${Sing}|Person=1`), me: prs(`Case=Acc,Dat|${Sing}|Person=1`), mí: prs(`Case=Acc|${Sing}|Person=1`), conmigo: prs(`Case=Com|${Sing}|Person=1`),
    tú: prs(`Case=Nom|${Sing}|Person=2`), te: prs(`Case=Acc,Dat|${Sing}|Person=2`), ti: prs(`Case=Acc|${Sing}|Person=2`), vos: prs(`${Sing}|Person=2`), os: prs(`Case=Acc,Dat|${Plur}|Person=2`),
    usted: prs(`${Sing}|Person=2|Polite=Form`), ustedes: prs(`${Plur}|Person=2|Polite=Form`),
    él: prs(`Case=Acc,Nom|Gender=Masc|${Sing}|Person=3`), ella: prs(`Case=Acc,Nom|Gender=Fem|${Sing}|Person=3`), ello: prs(`${Sing}|Person=3`),
    ellos: prs(`Case=Acc,Nom|Gender=Masc|${Plur}|Person=3`), ellas: prs(`Case=Acc,Nom|Gender=Fem|${Plur}|Person=3`),
    lo: prs(`Case=Acc|Gender=Masc|${Sing}|Person=3`), la: prs(`Case=Acc|Gender=Fem|${Sing}|Person=3`), los: prs(`Case=Acc|Gender=Masc|${Plur}|Person=3`), las: prs(`Case=Acc|Gender=Fem|${Plur}|Person=3`),
    le: prs(`Case=Dat|${Sing}|Person=3`), les: prs(`Case=Dat|${Plur}|Person=3`), se: `${prs("Case=Acc,Dat|Person=3")}|Reflex=Yes`, sí: `${prs("Person=3")}|Reflex=Yes`, consigo: `${prs("Case=Com|Person=3")}|Reflex=Yes`,
    nos: prs(`Case=Acc,Dat|${Plur}|Person=1`), nosotros: prs(`Gender=Masc|${Plur}|Person=1`), nosotras: prs(`Gender=Fem|${Plur}|Person=1`), vosotros: prs(`Gender=Masc|${Plur}|Person=2`), vosotras: prs(`Gender=Fem|${Plur}|Person=2`),
    mi: his(`${Sing}|Person=1`), mis: his(`${Plur}|Person=1`), tu: his(`${Sing}|Person=2`), tus: his(`${Plur}|Person=2`), su: his(`${Sing}|Person=3`), sus: his(`${Plur}|Person=3`),
    que: "PronType=Rel", quien: `${Sing}|PronType=Rel`, quienes: `${Plur}|PronType=Rel`, cual: `${Sing}|PronType=Rel`, cuales: `${Plur}|PronType=Rel`,
    qué: "PronType=Int", quién: `${Sing}|PronType=Int`, quiénes: `${Plur}|PronType=Int`, cuál: `${Sing}|PronType=Int`, cuáles: `${Plur}|PronType=Int`,
    nadie: `${Sing}|PronType=Neg`, nada: `${Sing}|PronType=Neg`, alguien: `${Sing}|PronType=Ind`, algo: `${Sing}|PronType=Ind`, esto: `${Sing}|PronType=Dem`, eso: `${Sing}|PronType=Dem`, aquello: `${Sing}|PronType=Dem`,
  }),
) // prettier-ignore

const articles: ReadonlyMap<string, string> = new Map(
  Object.entries({
    el: `Definite=Def|Gender=Masc|${Sing}|PronType=Art`, la: `Definite=Def|Gender=Fem|${Sing}|PronType=Art`, lo: `Definite=Def|${Sing}|PronType=Art`,
    los: `Definite=Def|Gender=Masc|${Plur}|PronType=Art`, las: `Definite=Def|Gender=Fem|${Plur}|PronType=Art`,
    un: `Definite=Ind|Gender=Masc|${Sing}|PronType=Art`, una: `Definite=Ind|Gender=Fem|${Sing}|PronType=Art`, unos: `Definite=Ind|Gender=Masc|${Plur}|PronType=Art`, unas: `Definite=Ind|Gender=Fem|${Plur}|PronType=Art`,
  }),
) // prettier-ignore

const types: readonly (readonly [RegExp, string])[] = [
  [/^(?:[eé]st|[eé]s|aquel|aquél)/, "Dem"],
  [/^(?:nuestr|vuestr|tuy|suy|mí[ao])/, "Prs"],
  [/^ning/, "Neg"],
  [/^(?:tod|amb)/, "Tot"],
  [/^cuy/, "Rel"],
]

/** The features of a word in small letters, as CoNLL-U writes them; `learned` are those its tag came with. */
export function featuresOf(lower: string, upos: string, xpos: string, learned: string): string {
  switch (upos) {
    case "DET":
      return articles.get(lower) ?? byWord.get(lower) ?? inflected(lower, typeOf(lower))
    case "PRON":
      return xpos === "DT" && articles.has(lower) ? (articles.get(lower) ?? "") : (byWord.get(lower) ?? inflected(lower, typeOf(lower))) // prettier-ignore
    case "ADJ":
      return join(inflected(lower, ""), learned)
    case "VERB":
    case "AUX":
      return xpos === "VBN" ? join(inflected(lower, ""), learned) : learned
    case "NUM":
      return "NumType=Card"
    case "ADP":
      return lower === "del" || lower === "al" ? (articles.get("el") ?? "") : ""
    case "ADV":
      return lower === "no" || lower === "nunca" || lower === "jamás" || lower === "tampoco" ? "Polarity=Neg" : ""
    default:
      return learned
  }
}

const typeOf = (lower: string): string => {
  const type = types.find(([form]) => form.test(lower))?.[1] ?? "Ind"
  return type === "Prs" ? "Poss=Yes|PronType=Prs" : `PronType=${type}`
}

function inflected(lower: string, rest: string): string {
  const plural = lower.length > 2 && lower.endsWith("s") && !/(?:és|ás|ís)$/.test(lower)
  const stem = plural ? lower.slice(0, -1) : lower
  const gender = stem.endsWith("o") ? "Gender=Masc" : stem.endsWith("a") && !stem.endsWith("ista") ? "Gender=Fem" : ""
  return join(gender, plural ? Plur : Sing, rest)
}

const join = (...parts: readonly string[]): string => parts.filter((part) => part !== "").join("|")
