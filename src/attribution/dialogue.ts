// An interview set with dashes and no names: "—¿Cuándo lo supo? / —El lunes." Who asks and who answers take turns.

import type {Scene} from "./scene.ts"

/** A turn: the block, and where its words begin behind the dash. */
export type DashTurn = {readonly block: number; readonly from: number}

const Fewest = 4 // turns that make an interview

/**
 * The turns that answer, in the order of the text; [] where the dashes are none of an interview's. The first turn asks, and
 * most of those that ask have a sign for it; a second dash ("—No —dijo Ana—") is a story's.
 */
export function dashAnswers({document: {text, blocks}}: Scene): readonly DashTurn[] {
  const turns = blocks.flatMap(({span}, block): (DashTurn & {readonly words: string})[] => {
    const dash = Dash.exec(text.slice(span.from, span.from + 6))?.[0]
    if (dash === undefined) return []
    const from = span.from + dash.length
    return [{block, from, words: text.slice(from, span.to)}]
  })
  if (turns.length < Fewest || turns.some(({words}) => Inner.test(words))) return []
  // What stands between two turns belongs to neither.
  if (turns.some(({block}, i) => i > 0 && block !== turns[i - 1]!.block + 1)) return []
  const asks = turns.filter((_, i) => i % 2 === 0)
  const answers = turns.filter((_, i) => i % 2 === 1)
  const signs = (list: typeof turns): number => list.filter(({words}) => words.trimEnd().endsWith("?")).length
  const asking = turns[0]!.words.trimEnd().endsWith("?") && signs(asks) * 2 > asks.length
  return asking && signs(answers) * 4 <= answers.length ? answers : []
}

const Dash = /^[—―–-][ \t]?(?=["“«¿¡\p{L}\d])/u
const Inner = /\s[—―–](?=\p{Ll})/u // "—dijo"
