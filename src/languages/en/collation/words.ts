// English words for collation: what says nothing, what sort of people or place a noun tells of, and word stems.

import {conceptOf} from "./concepts.ts"
import {stem} from "./stem.ts"

const words = (list: string): readonly string[] => list.trim().split(/\s+/)

/** Words that say nothing by themselves. */
export const idle: ReadonlySet<string> = new Set(
  words(`a an the this that these those of in on at by for from to with into onto over under after before between about against
  during since until as than and or but nor so if then also only just even still yet already once ever never not no none it its
  he him his she her hers they them their theirs we us our ours you your i me my mine who whom whose which what where when why how
  is are was were be been being am has have had having do does did done doing will would shall should can could may might must
  there here all any some each every both either neither one two three four five six seven eight nine ten dozen dozens more most many much few
  several other another same such own single very said say says saying told tell tells called according mr mrs ms s t re ve ll d m up out off down
  el la los las un una de del al y en que por para con se su sus lo`),
)

const sorts: Readonly<Record<string, readonly string[]>> = {
  captive:
    words(`civilian bystander villager hostage prisoner detainee captive inmate convict refugee exile aide activist dissident fugitive asylum seeker
    collaborator hero heroine member opponent deportee migrant abductee internee returnee passenger national citizen compatriot people
    person man woman human individual family worker colleague student protester demonstrator occupier lawyer journalist artist
    staff adult relative opposition criminal saboteur spy terrorist offender son daughter brother sister resident guest`),
  soldier: words(
    `soldier troop conscript trooper marine sailor guardsman serviceman officer policeman guard gunman militiaman agent commando`,
  ),
  child: words(`child minor kid girl boy infant baby toddler teenager dependant dependent pupil`),
  site: words(`prison jail gaol embassy consulate mission station precinct hospital clinic airport airfield barrack camp centre center
    facility building cell courthouse court ministry residence house hotel convent monastery church cathedral school university
    barracks headquarters square street bridge`),
}

// "Prisoner" and "prison" have one stem: who is counted is somebody before it is a place.
const sortByStem = new Map<string, string>()
for (const [sort, list] of Object.entries(sorts))
  for (const word of list) if (!sortByStem.has(stem(word))) sortByStem.set(stem(word), sort)

/** What sort of people or place a noun's stem tells of; null when it tells nothing. */
export function sortOf(stemmed: string): string | null {
  return sortByStem.get(stemmed) ?? null
}

/** Words around a place's name that are no part of it. */
export const placeWords: ReadonlySet<string> = new Set(
  words(`soil territory territories city town village port capital country republic kingdom state island coast region province
  district area neighbouring neighboring nearby northern southern eastern western central downtown outskirts remand old new former`).filter(
    (word) =>
      !["northern", "southern", "eastern", "western", "central", "old", "new", "port", "island", "state"].includes(
        word,
      ),
  ),
)

/** Words that tell no more than that something is done or is there. */
export const light: ReadonlySet<string> = new Set(
  words(`make makes made making use uses used using give gives gave given receive received get got enough happen happens happened occur occurs
  occurred exist exists existed find finds found kind sort whatsoever nobody nothing anybody
  anything anyone somebody someone else go goes going went gone come comes came coming take takes took taken taking put puts want wants
  wanted think thinks thought see sees saw seen look looks looked let lets keep keeps kept thing things way ways place time times year years
  day days lot part parts able`),
)

const alleged = words("report claim allegation accusation rumour rumor assertion suggestion version")

/** Words for what somebody says, whether it be so or not, by their stems. */
export const hearsay: ReadonlySet<string> = new Set(
  [...alleged, ...words(`idea notion insinuation remark criticism complaint speculation characterization characterisation`)].map(stem), // prettier-ignore
)

/** Words for what may be granted or denied to somebody, by their stems: to deny it is to refuse it. */
export const granted: ReadonlySet<string> = new Set(
  words(`access entry visa permit permission bail asylum treatment hearing care medicine medication request petition motion appeal parole
  right licence license passage benefit admission reentry re-entry visit clemency leave extradition application comment interview`).map(
    stem,
  ),
)

/** What an act is done with or without, and what is done with it that tells no more than that it is there; by their stems. */
export const leaves: ReadonlySet<string> = new Set(words(`warrant permit permission authorisation authorization consent mandate`).map(conceptOf)) // prettier-ignore
export const leaving: ReadonlySet<string> = new Set(words(`written sign signed show showed shown present presented issue issued hold held carry carried obtain obtained exist seek sought court search have`).map(conceptOf)) // prettier-ignore

/** Stems of words for one way of dying, by the English word. */
export const narrow: ReadonlyMap<string, string> = new Map(
  words(
    `kill/kill killing/kill killed/kill execute/execute murder/murder murdered/murder assassinate/murder assassination/murder slay/murder slain/murder drown/drown lynch/lynch hang/hang behead/behead starve/starve massacre/massacre stab/stab suicide/suicide`,
  ).map((pair): [string, string] => [stem(pair.split("/")[0] ?? ""), pair.split("/")[1] ?? ""]),
)

/** Concepts of people by that of whom they are some. */
export const broader: ReadonlyMap<string, string> = new Map(
  words(
    `child/civilian kid/civilian woman/civilian baby/civilian infant/civilian villager/civilian farmer/civilian shopper/civilian patient/civilian nurse/civilian teacher/civilian pupil/civilian resident/civilian`,
  ).map((pair): [string, string] => [conceptOf(pair.split("/")[0] ?? ""), conceptOf(pair.split("/")[1] ?? "")]),
)

/** Words by which an outlet is somebody's own. */
export const pages: ReadonlySet<string> = new Set(
  words(
    `blog weblog vlog diary newsletter substack notebook facebook twitter x instagram telegram mastodon bluesky tiktok letters letter`,
  ),
)

/** Words for what is told, whatever it is, by their stems. */
export const tidings: ReadonlySet<string> = new Set(
  [...alleged, ...words(`information story news account statement earlier previous initial media press
  video footage photo photograph picture recording document letter film number figure evidence`)].map(stem), // prettier-ignore
)

/** Nouns that take a side, by their stems. */
export const loaded: ReadonlySet<string> = new Set(
  words(`hostage refugee exile fugitive hero heroine terrorist criminal offender dissident martyr saboteur spy traitor patriot convict
    rebel separatist militant mercenary victim abductee captive prisoner conspirator plotter thug gangster extremist agitator vandal
    rioter oppressor tyrant murderer killer infiltrator deserter liberator fighter seeker escapee runaway outlaw collaborator
    coup-plotter occupier intruder insurgent guerrilla guest detainee deportee evacuee kidnapper enemy puppet fascist
    convicted accused jailed imprisoned detained abducted kidnapped wanted exiled persecuted`).map(stem),
)

/** Nouns that say nothing of people, by their stems. */
export const neutral: ReadonlySet<string> = new Set(
  words(`people person man woman individual member couple pair group family team citizen national one other number colleague friend
    human adult party participant company crowd total rest figure name list case staff crew`).map(stem),
)

/** Words in a place's name that make it a country. */
export const countryWords: ReadonlySet<string> = new Set(
  words(
    `republic federation kingdom union states emirate emirates confederation commonwealth empire principality sultanate`,
  ),
)

/** Words that make the place they are said of a country: its president, its army. */
export const stateWords: ReadonlySet<string> = new Set(
  words(`president presidency government regime republic kingdom premier king queen emir sultan ambassador embassy consulate parliament
    citizens nationals constitution army military`),
)

/** Words of outlets beyond the names of papers. */
export const pressWords: readonly string[] = words(
  `agency correspondents reporters newsroom magazine blog newsletter podcast channel post online`,
)

/** What officials are called. */
export const offices: ReadonlySet<string> = new Set(
  words(`minister president premier chancellor secretary governor mayor prosecutor attorney judge magistrate ambassador consul commissioner
  commander commandant colonel general captain major lieutenant brigadier admiral officer sheriff deputy senator`),
)

/** Verbs by which somebody who publishes takes a stand. A paper does so only of its own affairs. */
export const stances: ReadonlySet<string> = new Set(
  words(
    `condemns demands urges repeats reiterates renews welcomes deplores rejects denounces appeals calls fears celebrates regrets supports opposes stands insists mourns salutes`,
  ),
)

/** Outlets that are some of those concerned, and how they speak of themselves. */
export const parties = {
  words: new Set(
    words(`families mothers fathers relatives parents widows grandmothers neighbours neighbors villagers community communities union guild association federation
    confederation coalition alliance movement front party cooperative collective congregation diocese parish committee council workers teachers students prisoners league`),
  ),
  ours: /(?<![\p{L}])(?:we|our|ours)(?![\p{L}])/iu,
}

/** Words of bylines that are no person's. */
export const collective: ReadonlySet<string> = new Set(
  words(`staff department office secretariat team desk editorial editors correspondents newsroom press service bureau unit committee
  ministry presidency government reporters agencies board research spokesperson communications`),
)

/** What sort a body is by a word of its name. Words with one value are one sort. */
export const bodySorts: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ministry: "ministry ministries chancellery ministerio",
    government: "government regime administration cabinet executive gobierno",
    presidency: "presidency presidential presidencia",
    police: "police constabulary gendarmerie policia",
    army: "army military forces troops ejercito",
    court: "court tribunal judiciary",
    prosecution: "prosecutor prosecutors prosecution prosecutorial attorney fiscalia",
    parliament: "parliament congress senate assembly legislature",
    embassy: "embassy consulate embajada",
    agency: "agency bureau service directorate",
    committee: "committee commission council",
  }).flatMap(([sort, list]) => words(list).map((word): [string, string] => [word, sort])),
)

/** Words by which a service, an agency or an office is the state's. */
export const governing: ReadonlySet<string> = new Set(
  words(
    `prison prisons penitentiary correctional corrections customs immigration migration border intelligence security secret clemency pardons
    governor president prime crown coroner registrar`,
  ),
)

/** Words that an outlet's name is shortened by, and words for what it is by which it is named. */
export const agencies: ReadonlySet<string> = new Set(words(`press news agency wire newswire service`))
export const media: ReadonlySet<string> = new Set(
  words(`radio television tv gazette blog newsletter podcast newspaper magazine fm`),
)

/** What a body is for. */
export const bodyMatters: ReadonlyMap<string, string> = new Map(
  Object.entries({
    foreign: "foreign external relations exterior exteriores relaciones",
    interior: "interior home internal",
    defence: "defence defense war defensa",
    justice: "justice law justicia",
    health: "health salud",
    finance: "finance treasury economy",
    border: "border frontier customs immigration migration",
  }).flatMap(([matter, list]) => words(list).map((word): [string, string] => [word, matter])),
)

/** Words of a body's name that tell nothing apart. */
export const bodyIdle: ReadonlySet<string> = new Set(
  words(`affairs office officials official authorities account general department republic kingdom state states people s national federal
  ministerial spokesman spokeswoman spokesperson press popular democratic bolivarian republica`),
)

/** Short forms of given names, by the short form. */
export const shortForms: ReadonlyMap<string, string> = new Map(
  words(`bill/william will/william bob/robert rob/robert dick/richard rick/richard jim/james jimmy/james joe/joseph jack/john tom/thomas
  tony/anthony mike/michael dave/david dan/daniel danny/daniel ben/benjamin sam/samuel ed/edward ted/edward steve/steven stephen/steven
  chris/christopher matt/matthew nick/nicholas alex/alexander andy/andrew greg/gregory jeff/jeffrey ken/kenneth larry/lawrence
  liz/elizabeth beth/elizabeth betty/elizabeth kate/katherine kathy/katherine cathy/catherine sue/susan meg/margaret peggy/margaret
  jen/jennifer jenny/jennifer pat/patricia barb/barbara becky/rebecca vicky/victoria debbie/deborah
  pepe/jose paco/francisco pancho/francisco kike/enrique quique/enrique nacho/ignacio beto/alberto memo/guillermo lupe/guadalupe
  chema/jose tono/antonio manolo/manuel lola/dolores pili/pilar concha/concepcion chuy/jesus
  abby/abigail angie/angela annie/anne bess/elizabeth bert/albert charlie/charles cindy/cynthia connie/constance ellie/eleanor fran/frances fred/frederick
  freddie/frederick gerry/gerald ginny/virginia gwen/gwendolyn harry/henry jackie/jacqueline jerry/gerald jess/jessica josie/josephine judy/judith lenny/leonard
  lottie/charlotte maggie/margaret mandy/amanda max/maximilian mina/wilhelmina minnie/wilhelmina wilma/wilhelmina molly/mary nat/nathaniel nell/eleanor penny/penelope
  pete/peter phil/philip polly/mary ray/raymond ron/ronald rosie/rose sally/sarah stan/stanley steph/stephanie terry/terence tess/theresa tim/timothy tina/christina
  toby/tobias tricia/patricia trudy/gertrude val/valerie vic/victor viv/vivian walt/walter winnie/winifred zack/zachary hans/johannes fritz/friedrich heinz/heinrich
  sepp/josef greta/margareta charo/rosario chayo/rosario chelo/consuelo chente/vicente chepe/jose chucho/jesus fito/adolfo goyo/gregorio kiko/francisco lalo/eduardo
  lencho/lorenzo licha/alicia lucho/luis meche/mercedes merche/mercedes moncho/ramon nando/fernando neto/ernesto nico/nicolas paca/francisca pancha/francisca pepa/josefa
  poncho/alfonso quico/francisco rafa/rafael santi/santiago tere/teresa trini/trinidad yoli/yolanda anya/anna borya/boris dasha/daria galya/galina grisha/grigory ira/irina
  kostya/konstantin lyuba/lyubov lyuda/lyudmila mitya/dmitri nadya/nadezhda nastya/anastasia olya/olga pasha/pavel senya/semyon seryozha/sergei slava/vyacheslav sonya/sofia
  sveta/svetlana tanya/tatiana tolya/anatoly vasya/vasily vitya/viktor yura/yuri zhenya/yevgeny alyosha/aleksei lyosha/aleksei
  sasha/alexander misha/mikhail kolya/nikolai volodya/vladimir dima/dmitri vanya/ivan katya/ekaterina masha/maria natasha/natalia`).map(
    (pair): [string, string] => [pair.split("/")[0] ?? "", pair.split("/")[1] ?? ""],
  ),
)

/** Words that tell whose somebody is. */
export const owners: ReadonlySet<string> = new Set(words(`his her their its my our your whose`))

/** Words for the country that an official is of without its being named. */
export const homeland: ReadonlySet<string> = new Set(words(`country nation state homeland`))

/** Words that tell things of one noun apart: which of several it is, and whose office it was. */
export const apart = {
  orders: new Set(words(`first second third fourth fifth sixth seventh last previous next northern southern eastern western north south east west left right upper lower inner outer`)), // prettier-ignore
  offices: new Set(words(`former ex deputy vice assistant acting late`)),
}

/** Concepts of relatives. */
export const kin: ReadonlySet<string> = new Set(
  words(
    `husband wife spouse father mother parent son daughter brother sister grandmother grandfather grandparent uncle aunt cousin nephew niece fiance fiancee widow widower`,
  ).map(conceptOf),
)

/** Those of them whom somebody is married to. */
export const spouses: ReadonlySet<string> = new Set(words(`husband wife spouse widow widower`).map(conceptOf))

/** Concepts of relatives, with what those are to them to whom they are that. */
export const relatives: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [
    [`husband wife spouse widow widower`, `husband wife spouse`],
    [`father mother parent`, `son daughter`],
    [`son daughter`, `father mother parent`],
    [`brother sister`, `brother sister`],
  ].flatMap(([ones, others]) => words(ones ?? "").map((one) => [conceptOf(one), new Set(words(others ?? "").map(conceptOf))] as const)), // prettier-ignore
)
