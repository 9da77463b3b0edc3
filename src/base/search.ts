// Finding a place in what is sorted.

/** The first index below `count` for which `test` holds, when it holds for all that follow; `count` when for none. */
export function firstWith(count: number, test: (index: number) => boolean): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if (test(middle)) high = middle
    else low = middle + 1
  }
  return low
}

/** The index of the first number of a rising list that is above `limit`; its length when none is. */
export function firstAbove(list: Int32Array, limit: number): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (list[middle]! > limit) high = middle
    else low = middle + 1
  }
  return low
}
