// The English words of time: what each one is, nothing of how they combine.

import type {Feast, Part, Season, Unit} from "../../../mentions/time-meaning.ts"

const table = <T>(rows: readonly (readonly [string, T])[]): ReadonlyMap<string, T> =>
  new Map(rows.flatMap(([words, value]) => words.split(" ").map((word) => [word, value] as const)))

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Months 1…12. "may" and "march" are months only as capitals, "mar" and "sat" only with a stop or a number. */
export const months = table<number>([
  ["january jan jan.", 1],
  ["february feb feb.", 2],
  ["march mar mar.", 3],
  ["april apr apr.", 4],
  ["may", 5],
  ["june jun jun.", 6],
  ["july jul jul.", 7],
  ["august aug aug.", 8],
  ["september sept sept. sep sep.", 9],
  ["october oct oct.", 10],
  ["november nov nov.", 11],
  ["december dec dec.", 12],
])

/** Weekdays 1…7 from Monday. */
export const weekdays = table<number>([
  ["monday mon mon.", 1],
  ["tuesday tue tue. tues tues.", 2],
  ["wednesday wed wed. weds weds.", 3],
  ["thursday thu thu. thur thur. thurs thurs.", 4],
  ["friday fri fri.", 5],
  ["saturday sat sat.", 6],
  ["sunday sun sun.", 7],
])

/** Weekdays in the plural: a set of days. */
export const everyWeekday = table<number>([
  ["mondays", 1],
  ["tuesdays", 2],
  ["wednesdays", 3],
  ["thursdays", 4],
  ["fridays", 5],
  ["saturdays", 6],
  ["sundays", 7],
])

/** Units in the singular and the plural. */
export const units = table<Unit>([
  ["second seconds sec secs", "second"],
  ["minute minutes min mins min. mins.", "minute"],
  ["hour hours hr hrs hr. hrs.", "hour"],
  ["day days", "day"],
  ["weekend weekends", "weekend"],
  ["week weeks wk wks", "week"],
  ["fortnight fortnights", "fortnight"],
  ["month months", "month"],
  ["quarter quarters", "quarter"],
  ["season seasons", "season"],
  ["year years yr yrs yr. yrs.", "year"],
  ["decade decades", "decade"],
  ["century centuries", "century"],
  ["millennium millennia millenniums", "millennium"],
])

/** Units in the plural. */
export const pluralUnits = set(`
  seconds minutes hours days weekends weeks fortnights months quarters seasons years decades centuries millennia secs mins hrs yrs
`)

/** Seasons. "fall" and "spring" are also verbs: only after a word that points, or before a year. */
export const seasons = table<Season>([
  ["spring springtime", "SP"],
  ["summer summertime", "SU"],
  ["fall autumn", "FA"],
  ["winter wintertime", "WI"],
])

/** Parts of a day. */
export const parts = table<Part>([
  ["morning mornings mid-morning midmorning", "MO"],
  ["midday", "MI"],
  ["afternoon afternoons mid-afternoon midafternoon", "AF"],
  ["evening evenings eve", "EV"],
  ["night nights overnight nightfall", "NI"],
  ["dawn daybreak sunrise", "DW"],
  ["dusk sunset", "EV"],
])

/** Hours that have a name. */
export const namedHours = table<number>([
  ["noon midday", 12],
  ["midnight", 24],
])

/** Points counted from the day of writing, in days. */
export const deictics = table<number>([
  ["today", 0],
  ["yesterday", -1],
  ["tomorrow", 1],
])

/** Words before a unit, month or weekday that say which one: −1 before, 0 this, 1 after. */
export const pointers = table<-1 | 0 | 1>([
  ["last past previous prior preceding", -1],
  ["this current present", 0],
  ["next coming following upcoming", 1],
])

/** Pointers that count from the last time in the text and not from the day of writing. */
export const textPointers = set(`previous prior preceding following`)

/** Which end of a stretch is meant. */
export const edges = table<"start" | "middle" | "end">([
  ["early beginning start", "start"],
  ["mid middle", "middle"],
  ["late end close", "end"],
])

/** Prefixes written to their month or decade: "mid-June". */
export const middles =
  set(`mid-january mid-february mid-march mid-april mid-may mid-june mid-july mid-august mid-september
  mid-october mid-november mid-december mid-sept mid-oct mid-nov mid-dec mid-aug mid-jan mid-feb
  mid-week mid-month mid-year mid-summer mid-winter mid-spring mid-autumn mid-century mid-day mid-decade`)

/** Single words for the past, the present and the future. */
export const references = table<"past" | "present" | "future">([
  ["now currently nowadays presently", "present"],
  ["recently", "past"],
])

/** Words that say how often, by their TIMEX3 value. */
export const frequencies = table<string>([
  ["daily nightly", "P1D"],
  ["hourly", "PT1H"],
  ["weekly", "P1W"],
  ["biweekly fortnightly", "P2W"],
  ["monthly", "P1M"],
  ["quarterly", "P3M"],
  ["yearly annually annual", "P1Y"],
])

/** Decades in words. */
export const decades = table<number>([
  ["twenties", 20],
  ["thirties", 30],
  ["forties", 40],
  ["fifties", 50],
  ["sixties", 60],
  ["seventies", 70],
  ["eighties", 80],
  ["nineties", 90],
])

/** Zones in minutes east of UTC. */
export const zones = table<number>([
  ["utc gmt z", 0],
  ["bst wat cet", 60],
  ["cest eet sast cat", 120],
  ["eest msk trt ast-ar", 180],
  ["ist", 330],
  ["jst kst", 540],
  ["aest", 600],
  ["aedt", 660],
  ["est cdt ct", -300],
  ["edt vet-4 ast clt bot", -240],
  ["cst mdt", -360],
  ["mst pdt", -420],
  ["pst akdt", -480],
  ["brt art uyt", -180],
])

/** Feasts by their last word or words, lower case. */
export const feasts: ReadonlyMap<string, Feast> = new Map<string, Feast>([
  ["christmas", {by: "date", month: 12, day: 25}],
  ["christmas day", {by: "date", month: 12, day: 25}],
  ["christmas eve", {by: "date", month: 12, day: 24}],
  ["boxing day", {by: "date", month: 12, day: 26}],
  ["new year 's eve", {by: "date", month: 12, day: 31}],
  ["new year's eve", {by: "date", month: 12, day: 31}],
  ["new years eve", {by: "date", month: 12, day: 31}],
  ["new year 's day", {by: "date", month: 1, day: 1}],
  ["new year 's", {by: "date", month: 1, day: 1}],
  ["new year", {by: "date", month: 1, day: 1}],
  ["new years day", {by: "date", month: 1, day: 1}],
  ["epiphany", {by: "date", month: 1, day: 6}],
  ["valentine 's day", {by: "date", month: 2, day: 14}],
  ["valentines day", {by: "date", month: 2, day: 14}],
  ["st. patrick 's day", {by: "date", month: 3, day: 17}],
  ["international women 's day", {by: "date", month: 3, day: 8}],
  ["april fools", {by: "date", month: 4, day: 1}],
  ["earth day", {by: "date", month: 4, day: 22}],
  ["may day", {by: "date", month: 5, day: 1}],
  ["labour day", {by: "date", month: 5, day: 1}],
  ["juneteenth", {by: "date", month: 6, day: 19}],
  ["independence day", {by: "date", month: 7, day: 4}],
  ["bastille day", {by: "date", month: 7, day: 14}],
  ["halloween", {by: "date", month: 10, day: 31}],
  ["all saints ' day", {by: "date", month: 11, day: 1}],
  ["all saints day", {by: "date", month: 11, day: 1}],
  ["veterans day", {by: "date", month: 11, day: 11}],
  ["veterans ' day", {by: "date", month: 11, day: 11}],
  ["armistice day", {by: "date", month: 11, day: 11}],
  ["remembrance day", {by: "date", month: 11, day: 11}],
  ["human rights day", {by: "date", month: 12, day: 10}],
  ["easter", {by: "easter", days: 0}],
  ["easter sunday", {by: "easter", days: 0}],
  ["easter monday", {by: "easter", days: 1}],
  ["good friday", {by: "easter", days: -2}],
  ["maundy thursday", {by: "easter", days: -3}],
  ["holy saturday", {by: "easter", days: -1}],
  ["palm sunday", {by: "easter", days: -7}],
  ["ash wednesday", {by: "easter", days: -46}],
  ["pentecost", {by: "easter", days: 49}],
  ["whit monday", {by: "easter", days: 50}],
  ["corpus christi", {by: "easter", days: 60}],
  ["martin luther king day", {by: "weekday", month: 1, weekday: 1, nth: 3}],
  ["mlk day", {by: "weekday", month: 1, weekday: 1, nth: 3}],
  ["presidents day", {by: "weekday", month: 2, weekday: 1, nth: 3}],
  ["presidents ' day", {by: "weekday", month: 2, weekday: 1, nth: 3}],
  ["mother 's day", {by: "weekday", month: 5, weekday: 7, nth: 2}],
  ["memorial day", {by: "weekday", month: 5, weekday: 1, nth: -1}],
  ["father 's day", {by: "weekday", month: 6, weekday: 7, nth: 3}],
  ["labor day", {by: "weekday", month: 9, weekday: 1, nth: 1}],
  ["columbus day", {by: "weekday", month: 10, weekday: 1, nth: 2}],
  ["thanksgiving", {by: "weekday", month: 11, weekday: 4, nth: 4}],
  ["thanksgiving day", {by: "weekday", month: 11, weekday: 4, nth: 4}],
])

/** First words of feasts, so that most words are dismissed at once. */
export const feastStarts: ReadonlySet<string> = new Set([...feasts.keys()].map((name) => name.split(" ")[0] ?? ""))

/** Every word of time above; with `timeLeads` and the numbers, the only words a time may begin with. */
export const timeWords: ReadonlySet<string> = new Set(
  [
    months,
    weekdays,
    everyWeekday,
    units,
    seasons,
    parts,
    namedHours,
    deictics,
    pointers,
    edges,
    references,
    frequencies,
    decades,
  ]
    .flatMap((words) => [...words.keys()])
    .concat([...middles, ...feastStarts]),
)

/** Words that lead a time in without being one. */
export const timeLeads = set(`
  this that these those its more less fewer at no up over under nearly almost just about around approximately roughly some
  early late mid earlier later latter final first last another all recent same latest full comparable corresponding tonight right
  fiscal fy q1 q2 q3 q4 h1 h2 every each per once twice everyday near
`)

/** Articles and other leads that begin a time only where the next word is one of time too, or one of `afterArticles`. */
export const articles = set(`
  the a an this that these those its at about around approximately roughly nearly almost some over under just no up more less fewer
  right per each every once twice all another recent same comparable corresponding
`)

/** What may stand between one of `articles` and a word of time: "a hundred days", "the entire week", "at least". */
export const afterArticles = set(`
  hundred thousand million billion trillion mln lakh crore to or than - – least most entire whole future while
  additional consecutive straight long extra working trading business calendar short odd solid further other good
`)
