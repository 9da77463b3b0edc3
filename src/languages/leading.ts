// Lists of words that each lead to some others, as data is written: "accuse of | suspect of in".

/** What each first word leads to. */
export const leading = (list: string): ReadonlyMap<string, readonly string[]> =>
  new Map(
    list
      .trim()
      .split(/\s*\|\s*/)
      .map((one): [string, string[]] => {
        const [first = "", ...rest] = one.split(" ")
        return [first, rest]
      }),
  )
