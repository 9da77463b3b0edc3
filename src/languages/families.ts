// What collation knows of families of happenings in any language: which are rare, grave, acts of speech.

import type {CollationPack} from "../collation/pack.ts"

const words = (list: string): readonly string[] => list.trim().split(/\s+/)

/** Families of happenings whose doers accounts are at odds about. */
export const contested: ReadonlySet<string> = new Set(
  words(`negotiation abduction death rescue mistreatment ransom disappearance supply-cut`),
)

/** Families that are for a length of time. */
export const termed: ReadonlySet<string> = new Set(words(`sentence`))

/** Families of happenings that a case holds few of. */
export const rare: ReadonlySet<string> = new Set(
  words(
    `rejection exchange-offer exchange negotiation ransom recognition safe-conduct supply-cut rescue pardon siege gunfire ceasefire`,
  ),
)

/** Families of happenings that are acts of speech. */
export const spoken: ReadonlySet<string> = new Set(words(`denial demand accusation silence`))

/** Families whose topic is only wanted or talked about. */
export const seeking: ReadonlySet<string> = new Set(words(`negotiation exchange-offer rejection demand`))

/** Families that tell where somebody has come to be. */
export const moving: ReadonlySet<string> = new Set(words(`whereabouts arrival departure transfer deportation escape`))

/** What is told of the same people in other words: being held, coming out, being moved. */
export const pools: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ...words(`detention abduction disappearance siege asylum`).map((one) => [one, ["held"]] as const),
  ...words(`release exchange rescue pardon escape`).map((one) => [one, ["out"]] as const),
  ...words(`deportation transfer`).map((one) => [one, ["moved"]] as const),
  ...words(`departure arrival`).map((one) => [one, ["moved", "out"]] as const),
  ["whereabouts", ["held", "moved"]],
])

/** Families of happenings in which others take somebody somewhere. */
export const carried: ReadonlySet<string> = new Set(words(`transfer detention abduction deportation`))

/** Families whose happening is one moment in somebody's story, by the family whose question stands for it. */
export const moments: ReadonlyMap<string, string> = new Map([
  ["abduction", "detention"],
  ["disappearance", "detention"],
  ["rescue", "release"],
  ["exchange", "release"],
])

/** Families of lasting states that begin with an act that has its day. */
export const begun: ReadonlySet<string> = new Set(words(`detention asylum siege death supply-cut`))

/** Families whose number grows as they are counted, and those of them whose number falls as they are found. */
export const running: ReadonlySet<string> = new Set(words(`death injury disappearance rescue eviction`))
export const dwindling: ReadonlySet<string> = new Set(words(`disappearance`))

/** Families whose numbers are estimates that may lie far apart: how many marched. */
export const estimated: ReadonlySet<string> = new Set(words(`protest`))

/** Families grave enough to be shown when one account alone tells of them. */
export const grave: ReadonlySet<string> = new Set(
  words(`death mistreatment abduction disappearance siege ransom supply-cut injury gunfire`),
)

/** Families that are told of so where few documents are set side by side. */
export const weighty: ReadonlySet<string> = new Set(words(`detention deportation eviction denationalisation`))

/** Ways out that cannot both be so: nobody fetches by force those whom their holders let go. */
export const exclusive: CollationPack["exclusive"] = [
  ["rescue", "permit"], ["rescue", "expulsion"], ["rescue", "exchange"], ["rescue", "clemency"], ["rescue", "payment"],
  ["escape", "permit"], ["escape", "expulsion"], ["escape", "exchange"], ["escape", "clemency"], ["escape", "payment"],
  ["exchange", "clemency"],
] // prettier-ignore

/** Words of a company's name that tell only its legal form, in the languages that such names keep. */
export const legalForms: ReadonlySet<string> = new Set(
  words(`ltd limited llc llp lp inc incorporated corp corporation co company plc ag aktiengesellschaft gmbh kg sa sas sarl srl sl spa
  bv bvba nv ab as oy oyj se pte pty pt joint stock open public closed private liability ooo oao zao pao jsc ojsc pjsc cjsc sp z o
  societatea raspundere limitata cu the of and y e`),
)
