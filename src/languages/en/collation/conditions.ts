// Questions about somebody known and how they are kept, and the words by which an account answers them, in English:
// were they armed, had they papers, have they a lawyer, are they well, do they get food and care.

import type {Stance, Topic} from "../../../collation/topics.ts"

const words = (...parts: readonly string[]): RegExp => new RegExp(parts.map((part) => String.raw`(?<![\p{L}-])(?:${part})(?!\p{L})`).join("|"), "iu") // prettier-ignore
const arms = String.raw`(?:weapons?|arms|guns?|rifles?|pistols?|firearms?|knife|knives|machetes?|grenades?|explosives?|handguns?|revolvers?|shotguns?|kalashnikovs?|petrol bombs?)`
const papers = String.raw`(?:permits?|papers|visas?|passports?|identification|licen[cs]es?|(?:identity|identification|id|travel|residence|residency|immigration|press) (?:cards?|papers|documents?|permits?))`
const lawyer = String.raw`(?:lawyers?|attorneys?|counsel|solicitors?|barristers?|legal (?:aid|counsel|assistance|advice|representation))`
const care = String.raw`(?:medical (?:care|treatment|attention|help|assistance)|health care|treatment|medicines?|medication|insulin|(?:an? |any )?(?:doctor|physician|medic)s?)`
const limb = String.raw`(?:arms?|legs?|ribs?|noses?|jaws?|fingers?|teeth|wrists?|ankles?|collarbones?|hips?)`
const kin = String.raw`(?:famil(?:y|ies)|relatives|next of kin|parents|wife|husband|mother|father|widow|sisters?|brothers?)`
const goods = String.raw`(?:food|medicines?|aid|supplies|convoys?|water|goods|deliveries|bread|flour|fuel|insulin)`
const few = String.raw`(?:[\p{L}'’-]+ ){0,3}`
const meals = String.raw`(?:food|meals?|rations?)`

const yes = (key: string, denied: string, text: RegExp): Stance => ({key, says: "yes", words: text, denied, no: false})
const no = (key: string, text: RegExp): Stance => ({key, says: "no", words: text, denied: null, no: true})
const topic = (name: string, question: string, lasting: boolean, stances: readonly Stance[]): Topic => ({name, slot: "whether", of: "known", question, taken: null, agreed: null, about: null, lasting, stances}) // prettier-ignore

const ofCase = (name: string, question: string, stances: readonly Stance[]): Topic => ({...topic(name, question, false, stances), of: "case"}) // prettier-ignore

/** Each with its stances; where a denial and its contrary share words, the denial stands first. */
export const conditions: readonly Topic[] = [
  topic("arms", "Were they armed?", false, [
    no("unarmed", words(`unarmed`, `(?:not|never|n['’]t) (?:\\p{L}+ )?armed`, `empty-handed`, `(?:no|without|not an?|never (?:had|owned|held|carried|touched) an?|not (?:carrying|holding) an?) (?:\\p{L}+ )?${arms}`)), // prettier-ignore
    yes("armed", "unarmed", words(
      `(?:was|were|been|being|is|are) (?:heavily |lightly |also )?armed(?! (?:conflict|struggle|forces|men|groups?))`,
      `(?:carr(?:ied|ying|ies)|had|holding|held|wield(?:ed|ing)|brandish(?:ed|ing)|pull(?:ed|ing)(?: out)?|drew|in possession of|armed with|point(?:ed|ing)) (?:an? |the |two |three |some |several |his |her |their )?(?:\\p{L}+ )?${arms}`,
      `(?:opened fire|fired|shot) first`,
    )), // prettier-ignore
  ]),
  topic("papers", "Had they papers?", false, [
    no("without", words(`(?:no|without|not have|n['’]t have|lacked|lacks?|not have any|expired|forged|fake|false) (?:an? |any |the |valid |proper |required |necessary ){0,3}${papers}`, `undocumented`, `(?:in the country|here|there|entered|crossed|stay(?:ed|ing)|liv(?:ed|ing)|work(?:ed|ing)) (?:\\p{L}+ ){0,3}illegally`)), // prettier-ignore
    yes("with", "without", words(`(?:had|has|have|held|holds?|carr(?:ied|ying|ies)|possess(?:ed|es)|showed|presented|produced) (?:an? |the |his |her |their |all |both ){0,2}(?:valid |proper |legal |current |required |necessary |full ){0,2}${papers}`, `(?:in the country|here|there|entered|crossed|stay(?:ed|ing)|liv(?:ed|ing)|work(?:ed|ing)) (?:\\p{L}+ ){0,3}legally`, `(?:papers|documents|visas?|permits?) (?:is|was|are|were) (?:valid|in order)`)), // prettier-ignore
  ]),
  topic("counsel", "Have they a lawyer?", true, [
    no("none", words(
      `(?:not|never|n['’]t) (?:yet )?(?:been )?(?:able to |allowed to |let |permitted to )?(?:see|seen|meet|met|speak to|spoken to|call|called|contact|consult|given|granted|visited by|had|have) (?:access to )?(?:an? |any |the |his |her |their )?(?:own )?${lawyer}`,
      `(?:denied|refused|deprived of|barred from|without|no) (?:\\p{L}+ )?(?:access to |contact with |seeing |visits? (?:from|by) )?(?:an? |any |the |his |her |their )?(?:own )?${lawyer}`,
    )), // prettier-ignore
    yes("some", "none", words(
      `(?:seen|saw|met(?: with)?|spoken (?:to|with)|spoke (?:to|with)|talked (?:to|with)|consulted|visited by|represented by|assisted by|accompanied by|access to|contact with) (?:an? |the |his |her |their )?(?:own )?(?:\\p{L}+ )?${lawyer}`,
    )), // prettier-ignore
  ]),
  topic("health", "Are they in good health?", true, [
    no("ill", words(
      `(?:seriously|gravely|critically|very|severely|desperately|dangerously) (?:ill|sick|unwell|weak)`,
      `in (?:a |very )?(?:poor|failing|bad|critical|grave|serious|frail|declining) (?:health|condition)`,
      `lost (?:\\p{L}+ ){0,3}?(?:[\\d.]+|\\p{L}+) (?:kilos?|kilograms?|kg|pounds|stone)`,
      `needs? (?:urgent|immediate) (?:medical|treatment|surgery|care)`,
      `health (?:is|has|was|had) (?:\\p{L}+ ){0,2}(?:deteriorat\\p{L}+|fail(?:ing|ed)|worsen\\p{L}+|poor|bad|declin\\p{L}+)`,
      `(?:can ?not|can['’]t|can (?:hardly|barely|no longer)) (?:walk|stand)`,
      `(?:a |an |his |her |their |two |three |several )?broken ${limb}`, `${limb} (?:is|are|was|were|had been) (?:\\p{L}+ )?broken`, `(?:on|by) (?:a )?stretchers?`, `unconscious`,
    )), // prettier-ignore
    yes("well", "ill", words(
      `unharmed|unhurt|uninjured|safe and (?:sound|well)`,
      `in (?:very |perfectly |a )?(?:good|stable|satisfactory|excellent|fine) (?:health|condition)`,
      `(?:is|are|was|were) (?:perfectly |quite |all )?(?:well|healthy|fine|unharmed|stable)(?=$|[.,;]| and)`,
      `no health (?:problems|issues|complaints)`,
      `(?:health|condition) (?:is|was) (?:good|stable|satisfactory|normal)`,
    )), // prettier-ignore
  ]),
  topic("food", "Do they get enough to eat?", true, [
    no("hungry", words(
      `(?:being |been )?starved`, `starving`, `(?:goes?|going|gone|went) hungry`, `(?:only )?one meal (?:a|per) day`,
      `(?:no|without|denied|deprived of|too little|not enough|not (?:been )?given(?: any)?|n['’]t (?:been )?given(?: any)?|not get(?:ting)? enough) (?:any )?${meals}`,
    )), // prettier-ignore
    yes("fed", "hungry", words(
      `(?:two|three|regular|proper|hot|full) meals`, `(?:enough|sufficient|plenty of|adequate) (?:food|to eat)`, `well fed|(?:is|are|was|were) (?:being )?(?:properly |regularly )?fed`,
      `(?:is|are) eating(?: (?:well|normally|regularly))?(?=$|[.,;])`,
    )), // prettier-ignore
  ]),
  topic("care", "Do they get medical care?", true, [
    no("refused", words(
      `(?:denied|refused|deprived of|without|no|withheld|lack(?:s|ed|ing)?) (?:access to |any |adequate |proper |urgent |necessary |his |her |their ){0,3}${care}`,
      `(?:not|never|n['’]t) (?:yet )?(?:been )?(?:given|getting|get|gets|receiv\\p{L}+|allowed|seen(?: by)?|examined by|treated by|taken to) (?:to see )?(?:any |adequate |proper |an? |his |her |their )*${care}`,
    )), // prettier-ignore
    yes("given", "refused", words(
      `(?:receiv\\p{L}+|given|getting|gets?|under|provided with) ${few}(?:medical (?:care|treatment|attention|help|assistance)|medicines?|medication|insulin)`,
      `(?:seen|examined|treated|visited|looked after) (?:\\p{L}+ )?by (?:an? |the |his |her |their |two |prison )?(?:\\p{L}+ )?(?:doctors?|physicians?|medics?|nurses?)`,
    )), // prettier-ignore
  ]),
  topic("warrant", "Was there a warrant?", true, [
    no("no warrant", words(`(?:no|without (?:an? |any )?|(?:not|n['’]t|never) (?:\\p{L}+ )?(?:an? |any )?)(?:arrest )?warrants?`, `(?:not|n['’]t|never|no longer) (?:\\p{L}+ )?(?:wanted|sought) (?:by|for)`)), // prettier-ignore
    yes("warrant", "no warrant", words(`(?:is|are|was|were) (?:\\p{L}+ )?wanted (?:by|for|on)`, `(?:arrest |international )?warrants? (?:for (?:his|her|their|the) arrest |against (?:him|her|them) )?(?:is|was|were|are|has been|have been|had been) (?:\\p{L}+ )?(?:issued|out|signed|in force)`, `(?:on|under|with) (?:an? |the )?(?:arrest |court |international )?warrant`)), // prettier-ignore
  ]),
  ofCase("notice", "Were the relatives told?", [
    no("not told", words(
      `(?:nobody|no one|none of \\p{L}+|never) (?:\\p{L}+ )?(?:told|tells|informed|notified|called|rang|contacted|warned) (?:us|me|her|him|them|(?:the|his|her|their|my|our) ${kin})`,
      `${kin} (?:(?:was|were|has been|have been|had been) )?(?:not|never) (?:been )?(?:told|informed|notified|contacted)`,
      `(?:learn(?:ed|t)|heard|found out|read)(?: (?:of|about) (?:it|(?:his|her|their|the) (?:death|arrest|detention|transfer|burial)))? (?:only )?(?:from|through|in|on) (?:an? |the |tv|social)(?:\\p{L}+ ){0,2}(?:newspapers?|papers?|news|radio|television|tv|media|neighbou?r|baker|stranger|internet)`,
    )), // prettier-ignore
    yes("told", "not told", words(
      `${kin} (?:was|were|has been|have been|had been) (?:\\p{L}+ ){0,2}(?:informed|notified|told|contacted)`,
      `(?:informed|notified|told) (?:the|his|her|their) ${kin} (?:of|about|that|on|at once|immediately|the same)`,
    )), // prettier-ignore
  ]),
  ofCase("supplies", "Do supplies get through?", [
    no("blocked", words(
      `nothing (?:has|had|is|was|ever)? ?(?:\\p{L}+ )?(?:come|comes|came|coming|got|gets|getting|gone|goes|been let|let|passed|passes) (?:in|through|past)`,
      `no ${goods} (?:has |have |had |is |are |was |were )?(?:\\p{L}+ )?(?:come|comes|came|got|gets|getting|reach(?:es|ed)?|enter(?:s|ed)?|arriv(?:es|ed)|allowed|let|pass(?:es|ed)?)`,
      `${goods}(?: of \\p{L}+| \\p{L}+)?,? (?:is|are|was|were|has been|have been|had been) (?:\\p{L}+ )?(?:blocked|turned (?:back|away)|held up|stopped|not (?:let|allowed))`,
    )), // prettier-ignore
    yes("through", "blocked", words(
      `${goods}(?: (?:and|or) ${goods})? (?:\\p{L}+ )?(?:pass(?:es)?|enters?|flows?|moves?|gets? (?:in|through)|(?:is|are|was|were) (?:let|allowed) (?:in|through)|comes? in|reach(?:es)?)(?: the \\p{L}+)? (?:\\p{L}+ )?(?:freely|unhindered|unimpeded|without (?:\\p{L}+ )?(?:hindrance|obstruction|restriction|limit|delay)s?|every day|daily|regularly|normally)`,
      `(?:free|unhindered|unimpeded|safe) (?:passage|entry|flow|delivery) of (?:\\p{L}+ )?${goods}`,
    )), // prettier-ignore
  ]),
]
