// Scores the choice of one class for each thing.

/** What was to be chosen and what was chosen. */
export type Choice<Class> = {readonly gold: Class; readonly given: Class}

/** Accuracy, the F1 of each class, and their mean over the classes that occur, 0…1. */
export type ClassScores<Class> = {
  readonly accuracy: number
  readonly macroF: number
  readonly each: ReadonlyMap<Class, number>
}

/** Scores choices among `classes`. A class that is neither in the gold nor given counts for nothing. */
export function scoreClasses<Class>(choices: readonly Choice<Class>[], classes: readonly Class[]): ClassScores<Class> {
  const count = (test: (one: Choice<Class>) => boolean): number => choices.filter(test).length
  const each = new Map<Class, number>()
  for (const name of classes) {
    const [gold, given] = [count((one) => one.gold === name), count((one) => one.given === name)]
    if (gold + given > 0) each.set(name, (2 * count((one) => one.gold === name && one.given === name)) / (gold + given))
  }
  const right = count((one) => one.gold === one.given)
  const sum = [...each.values()].reduce((all, one) => all + one, 0)
  return {accuracy: right / Math.max(1, choices.length), macroF: sum / Math.max(1, each.size), each}
}
