// English heads of the columns of a register: what each asks for.

import type {ColumnWords} from "../../text/table.ts"

/** The first kind that fits is the one; heads are in lower case. */
export const columns: ColumnWords = {
  kinds: [
    ["source", /^(?:our )?(?:sources?|src|informants?|reported by|told by|told us|who told us|according to|as told by|info(?:rmation)? from|from whom|witness(?:es)?|station|outlet|broadcaster|account|speaker|caller)(?:\b.*)?$/], // prettier-ignore
    ["name", /^(?:(?:full |first |last |family )?names?\b.*|surname.*|person|persons|detainees?|prisoners?|victims?|who|missing person)$/], // prettier-ignore
    ["held", /^(?:(?:now |currently )?(?:held|detained|kept|jailed) (?:at|in|where)|(?:place|site|location) of (?:detention|custody|imprisonment)|detention (?:place|site|facility|cent(?:re|er)|location)|where (?:held|detained|kept|now)|(?:current |present )?(?:prison|facility|jail|whereabouts|location)|now (?:at|in)|(?:police )?station held)$/], // prettier-ignore
    ["by", /^(?:(?:taken|arrested|detained|abducted|seized|held) by|by(?: whom)?|who took (?:him|her|them)|agency|forces?(?: involved)?|unit|(?:alleged )?perpetrators?|who (?:took|arrested|detained) (?:him|her|them)|perpetrators?|captors?|authority|responsible)$/], // prettier-ignore
    ["place", /^(?:where(?: taken| arrested| detained)?|place(?: of arrest| taken)?|(?:arrest )?location|taken (?:at|from)|arrested (?:at|in)|site|town|spot)$/], // prettier-ignore
    ["status", /^(?:(?:current |present |last known )?(?:(?:legal |custody )?status|state|situation|condition|outcome|position)(?: now| today)?|now|today|latest|what happened(?: since)?)$/], // prettier-ignore
    ["arrest", /^(?:(?:(?:day|date|dt)(?: and time| & time| \/ time)? (?:of )?(?:the )?)?(?:arr|arrest|arrested|taken|detained|detention|det|picked up|seized|apprehended)(?: (?:on|date|day|since))?|since|date|day|when)$/], // prettier-ignore
    ["told", /^(?:summary|content|contents|item|items|what (?:was|is) said|text|message|gist|report(?:ed)?|notes?|remarks?|comments?|details?|account of events|description|narrative|call|information|log|entry)$/], // prettier-ignore
    ["other", /^(?:no|nr|num|number|#|id|ref|case(?: no)?|time|hour|freq|frequency|age|sex|m\/f|gender|dob|born|job|occupation|trade|profession|lang|language|nat|nationality|lawyer|contact|phone|tel|conf|confidence|reliability|photo)$/], // prettier-ignore
    ["release", /^(?:(?:(?:day|date) (?:of )?)?(?:rel|release|released|freed|let go|out)(?: (?:on|date|day|since))?)$/],
  ],
  states: [
    ["detention", /^(?:yes, )?(?:still |remains? |stays? |kept |now )?(?:in|inside|held|det(?:ained)?|in (?:det(?:ention|\.)?|custody|prison|jail|gaol|cells?|remand)|jailed|imprisoned|remanded|locked up|behind bars|incommunicado|(?:in )?(?:pre-?trial|awaiting trial)|serving|not (?:released|freed|out)(?: yet)?)\b/], // prettier-ignore
    ["release", /^(?:(?:now|back|since) )?(?:out|free|freed|released|rel|at home|home|let (?:go|out)|bailed|discharged|acquitted and freed)\b/], // prettier-ignore
    ["death", /^(?:†|\+$|dead|died|deceased|killed|dec'd)/],
    ["disappearance", /^(?:(?:still|gone) )?(?:missing|disappeared|whereabouts unknown|no trace|not found|untraced)\b/],
  ],
  nothing: /^(?:n\/?[kas]\.?|nk|unk(?:nown)?|not known|unclear|tbc|none|nobody|[\s?–—./-]*)$/,
  ditto: /^(?:ditto|do\.|id(?:em)?\.?|same(?: (?:place|day|date|as above))?|as above|[″"”〃]|''|↑|\^)$/,
  selves: /^(?:(?:him|her|them)self|themselves|self|(?:the )?(?:detainee|prisoner|victim|survivor)(?: (?:him|her)self)?|own (?:account|statement|words)|in person)$/, // prettier-ignore
  kin: /^(?:the )?(?:(?:elder|eldest|younger|older|youngest|half-|step|ex-|former|next-door|downstairs|upstairs) ?)?(?:family|relatives?|parents?|mother|mum|father|dad|wife|husband|partner|girlfriend|boyfriend|fianc[eé]e?|widow|widower|sisters?|brothers?|sons?|daughters?|children|uncle|aunt|cousins?|nephew|niece|grand\p{L}+|in-laws?|(?:mother|father|sister|brother|son|daughter)-in-law|lawyers?|attorney|counsel|solicitor|doctor|cell-?mates?|fellow \p{L}+|co-?detainees?|neighbou?rs?|colleagues?|co-?workers?|workmates?|friends?|class-?mates?|flat-?mates?|room-?mates?|house-?mates?|team-?mates?|landlord|landlady|employers?|boss|teachers?|pupils?|students?|priest|pastor|parish|union|editor)(?: \(.*\)| by phone)?$/u, // prettier-ignore
  bareDays: /^(?:date|day|when|since)$/,
  totals: /^(?:sub-?|grand )?totals?\b|^sum\b|^count\b/i,
}
