// Everything the machine says names what made it, so that a person can see why and a later reading can differ.

/**
 * The stage that made a value, its version, and the trained model (as `name@hash`) or the rule that
 * decided. A model maker may add the features that weighed most as `because`.
 */
export type Maker = {
  readonly stage: string
  readonly version: string
  readonly model: string | null
  readonly rule: string | null
  readonly because?: readonly string[]
}

/** A maker that decided by a written rule. */
export function byRule(stage: string, version: string, rule: string): Maker {
  return {stage, version, model: null, rule}
}
