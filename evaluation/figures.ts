// The figures one evaluation task measures, as they are printed and written to docs/evaluation.md.

/** One measured number. Scores are 0…1 unless `note` says otherwise. */
export type Figure = {readonly metric: string; readonly value: number; readonly note?: string}

/** The figures of one task on one set: `set` names the files, never their place on this machine. */
export type Figures = {readonly task: string; readonly set: string; readonly rows: readonly Figure[]}

/** What every task file exports: scores `paths`, writes its predictions into `out` when that is given. */
export type Task = (paths: readonly string[], options: {readonly out: string | null}) => Promise<readonly Figures[]>

/** A figure as printed: three decimals for scores, whole numbers as they are. */
export function showFigure(value: number): string {
  return Number.isInteger(value) && Math.abs(value) > 1 ? String(value) : value.toFixed(3)
}
