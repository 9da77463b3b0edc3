// The dictionary form of an English word whose Penn tag is known.
//
// Odd words first, then the ending that the tag calls for is taken off and the stem is mended: a doubled
// consonant is halved, a silent e is put back where English spelling needs one. Lemmas are those of the
// English treebanks: names and adjectives of nations keep their capital, "him" is "he".

import {countries} from "../mentions/countries.ts"
import {irregular} from "./irregular-words.ts"

/** The lemma of `text`, tagged `xpos` (Penn) and `upos`. `next` is the word after it: "'s been" is "have", "'s late" is "be". */
export function lemmaOf(text: string, upos: string, xpos: string, next: string, small = text.toLowerCase()): string {
  if (upos === "PROPN") return xpos === "NNPS" && !text.includes("'") ? singular(text) : text
  if (upos === "PUNCT" || upos === "SYM") return marks.get(text) ?? text
  if (upos === "X" || xpos === "NNP") return text
  const lower = straight(small)
  switch (upos) {
    case "NOUN":
      return xpos === "NNS" ? (irregular.NOUN.get(lower) ?? singular(lower)) : keepAcronym(text, lower)
    case "VERB":
    case "AUX":
      return clitics(lower, next) ?? irregular.VERB.get(lower) ?? verb(lower, xpos)
    case "ADJ":
    case "ADV":
      if (xpos.length === 3 && (xpos.endsWith("R") || xpos.endsWith("S"))) {
        if (upos === "ADV" && (lower === "better" || lower === "best")) return "well"
        return irregular.ADJ.get(lower) ?? degree(lower)
      }
      return upos === "ADJ" ? keepNation(text, lower) : lower
    case "PRON":
      return xpos === "PRP" ? (pronouns.get(lower) ?? lower) : (determiners.get(lower) ?? lower)
    case "DET":
      return determiners.get(lower) ?? lower
    case "PART":
      return lower === "n't" || lower === "nt"
        ? "not"
        : lower === "'" || lower === "s"
          ? "'s"
          : lower === "ta" || lower === "na"
            ? "to"
            : lower
    default:
      return lower
  }
}

const pronouns: ReadonlyMap<string, string> = new Map(
  "me I|i I|us we|'s we|him he|them they|'em they|em they|her she|hers hers|thee thou|ya you|u you|y' you|ye you"
    .split("|")
    .map((pair) => pair.split(" ") as [string, string]),
)

const determiners: ReadonlyMap<string, string> = new Map([["an", "a"], ["these", "this"], ["those", "that"], ["whom", "who"], ["mine", "my"], ["yours", "your"], ["theirs", "their"], ["ours", "our"]]) // prettier-ignore
const marks: ReadonlyMap<string, string> = new Map([..."“”«»"].map((mark): [string, string] => [mark, '"']).concat([..."‘’"].map((mark) => [mark, "'"]), [["–", "-"], ["—", "-"], ["--", "-"]])) // prettier-ignore

function straight(word: string): string {
  return word.includes("’") ? word.replaceAll("’", "'") : word
}

function clitics(lower: string, next: string): string | null {
  if (lower === "'s" || lower === "s") return /^(?:been|got|gotten|had)$/i.test(next) ? "have" : "be"
  if (lower === "'d" || lower === "d") return /^(?:been|better)$/i.test(next) ? "have" : "would"
  return null
}

const isCapital = (text: string, at: number): boolean => text.charAt(at) !== text.charAt(at).toLowerCase()

function keepAcronym(text: string, lower: string): string {
  return text.length > 1 && text.length <= 5 && isCapital(text, 0) && isCapital(text, 1) ? text : lower
}

const nations: ReadonlySet<string> = new Set([
  ...countries.flatMap(({peoples}) => peoples.map((people) => people.toLowerCase())),
  ..."european african asian western latin arab arabic kurdish jewish christian muslim moslem islamic catholic protestant orthodox sunni shiite shia hindu buddhist sikh anglican lutheran zionist marxist maoist stalinist nazi republican palestinian chechen tibetan uyghur basque catalan scottish welsh english roman greek celtic slavic nordic scandinavian balkan caribbean hispanic afghan soviet bolivarian chavista sandinista peronist".split(
    " ",
  ),
])

// "American", "Spanish", "Iraqi" keep their capital wherever they stand; "Human" at the head of a sentence does not.
function keepNation(text: string, lower: string): string {
  return isCapital(text, 0) && nations.has(lower) ? text : keepAcronym(text, lower)
}

function singular(lower: string): string {
  if (lower.length > 5 && /^\p{Ll}+men$/u.test(lower)) return `${lower.slice(0, -2)}an` // "fishermen"
  const length = lower.length
  if (length < 3 || !lower.endsWith("s")) return lower
  if (lower.endsWith("ies")) return length > 4 ? `${lower.slice(0, -3)}y` : lower.slice(0, -1)
  if (/(?:ss|sh|ch|x|zz|o)es$/.test(lower)) return lower.slice(0, -2)
  if (lower.endsWith("'s")) return lower.slice(0, -2)
  return /(?:ss|us|is)$/.test(lower) ? lower : lower.slice(0, -1)
}

function verb(lower: string, xpos: string): string {
  switch (xpos) {
    case "VBZ":
      return singular(lower)
    case "VBG":
      if (lower.endsWith("ing") && lower.length > 4) return mend(lower.slice(0, -3))
      if (lower.endsWith("in'")) return mend(lower.slice(0, -3))
      return lower
    case "VBD":
    case "VBN":
      if (lower.endsWith("ied")) return lower.length > 4 ? `${lower.slice(0, -3)}y` : lower.slice(0, -1)
      if (lower.endsWith("eed")) return lower
      return lower.endsWith("ed") && lower.length > 3 ? mend(lower.slice(0, -2)) : lower
    default:
      return lower
  }
}

function degree(lower: string): string {
  const stem = lower.endsWith("est") ? lower.slice(0, -3) : lower.endsWith("er") ? lower.slice(0, -2) : lower
  if (stem === lower || stem.length < 3) return lower
  if (stem.endsWith("i")) return `${stem.slice(0, -1)}y`
  return Doubled.test(stem) ? stem.slice(0, -1) : stem
}

const Doubled = /([bdgkmnprt])\1$/

// Stems that have lost a silent e; what is excepted ends as words without one do ("reveal", "avoid", "root").
const Silent =
  /(?:[cuv]|[^n]g|(?:[ae]|ou|lu)ng|[aiouyln](?<!us|cus)s|(?:[^f]f|[^o])us|rs|ps|[aeiouyl]z|[bcdfgkptz]l|[^aeo]ir|(?:[^o]|^)ur|[^eo]ar|[^eo]at|[^o]ot|[^o]ut|[^eo]ad|[^aeo]id|[^o]od|[^aeo]ud|[cp]ed|[^eo]ak|[^aeo]ik|[^o]ok|[^aeo]il|[^o]ol|[^ao]ul|yl|[^eo]am|[^ae]im|com|um|[^aeo]in|[^ou]un|(?:er|r|n)ven|[^eo]ap|[^aeo]ip|yp|^[^aeiou]{1,2}op|[^aeo]ib|[^o]ob|[^aeo]ub|(?:^[tpwh]|[^b]t)ast)$/

const silent: ReadonlySet<string> = new Set(
  "create|recreate|invite|cite|excite|recite|unite|ignite|write|rewrite|bite|incite|compete|delete|complete|deplete|secrete|explore|store|restore|ignore|bore|score|adore|deplore|implore|shore|snore|scale|inhale|exhale|phone|postpone|clone|condone|atone|interfere|adhere|persevere|revere|cohere|hope|cope|slope|grope|breathe|bathe|soothe|loathe|seethe|clothe|tie|untie|dye|owe|axe|eye|wage|stage|pace|place|taste|waste|paste|haste|invoke|welcome|become|intervene|convene|impede|supersede|recede|secede|concede|precede|accede|continue|cause|pause|use|refuse|accuse|amuse|confuse|excuse|abuse|fuse|infuse|diffuse|muse|house|rouse|arouse|lose|choose|raise|praise|appraise|ease|tease|cease|decrease|increase|release|lease|grease|please|promise|practise|believe|receive|achieve|relieve|leave|weave|wheeze|sneeze|freeze|squeeze|breeze|seize"
    .split("|")
    .map((lemma) => lemma.slice(0, -1)),
)
const bare: ReadonlySet<string> = new Set(
  "focus|bias|murmur|occur|spur|blur|recur|incur|concur|combat|format|chat|visit|pilot|pivot|input|output|monitor|develop|bus|gas|hurt|plan|begin|win|sin|pin|spin|thin|ruin|bargain|target|market|envelop|gallop|gossip|worship|equip|ship|ski|radio|veto|echo|canvas|discus|edit|credit|summon|harvest|program|ransom|bottom|blossom|question|pressur|pencil|hang|bang|gang|clang|twang|pulp|rebut|output|shut|put|cut|swim|skim|trim|vacuum|sum|drum|hum|plum|run|stun|shun|gun|pun|sun|chin|grin|grip|strip|trip|slip|skip|drip|tip|rip|sip|zip|dip|whip|flip|clip|tap|map|trap|wrap|slap|clap|snap|zap|strap|stab|grab|rob|sob|rub|scrub|snub|dub|add|nod|plod|pad|bid|forbid|skid|bud|thud|spot|plot|knot|trot|dot|jot|pot|rot|allot|but|strut|fat|pat|bat|scar|star|bar|mar|stir|char|jar|guitar|altar|pedal|gal|kill".split(
    "|",
  ),
)

const mended = new Map<string, string>()

function mend(stem: string): string {
  const known = mended.get(stem)
  if (known !== undefined) return known
  const lemma = spelled(stem)
  if (mended.size < 8192) mended.set(stem, lemma)
  return lemma
}

function spelled(stem: string): string {
  if (silent.has(stem)) return `${stem}e`
  if (bare.has(stem)) return stem
  if (stem.length > 2 && Doubled.test(stem) && !/^(?:add|err|ebb|egg|odd|purr)$/.test(stem)) return stem.slice(0, -1)
  if (stem.length < 2 || !/[aeiouy]/.test(stem)) return stem
  return Silent.test(stem) ? `${stem}e` : stem
}
