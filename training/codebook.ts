// Weights as bytes. A plain linear byte loses points of accuracy; steps that grow with the weight (mu-law) do not.

const Mu = 60

/** 256 values from −`reach` to `reach`; code 128 is exactly 0. */
export function muLaw(reach: number): Float32Array {
  const values = new Float32Array(256)
  for (let code = 0; code < 256; code++) {
    const y = (code - 128) / 127
    values[code] = Math.sign(y) * (reach / Mu) * ((1 + Mu) ** Math.min(1, Math.abs(y)) - 1)
  }
  return values
}

/** The code of the value of `muLaw(reach)` that lies nearest to `weight` on the curve. */
export function encode(weight: number, reach: number): number {
  const y = Math.log1p((Mu * Math.min(reach, Math.abs(weight))) / reach) / Math.log1p(Mu)
  return 128 + Math.round(127 * y) * Math.sign(weight)
}
