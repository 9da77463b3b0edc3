// Bodies of the whole world by their initials, in the languages that have them: one body, whatever it is called.

const lines = `
united nations : un onu
european union : eu ue
north atlantic treaty organization : nato otan
organization american states : oas oea
inter american commission human rights : iachr cidh
inter american court human rights : iacourthr corteidh
international criminal court : icc cpi
united nations high commissioner refugees : unhcr acnur
international committee red cross : icrc cicr
world health organization : who oms
international monetary fund : imf fmi
human rights watch : hrw
international organization migration : iom oim
international labour organization : ilo oit
`

/** Folded initials by the English words of the name, without those that say nothing. */
export const initials: ReadonlyMap<string, string> = new Map(
  lines
    .trim()
    .split("\n")
    .flatMap((line) => {
      const [name = "", short = ""] = line.split(" : ")
      return short.split(" ").map((one): [string, string] => [one, name])
    }),
)
