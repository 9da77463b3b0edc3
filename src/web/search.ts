// What stands after the question mark of an address.

/** The reader's: the words to mark, `from ≤ i < to` in UTF-16 code units of the text. */
export type ReaderSearch = {readonly from?: number; readonly to?: number}

/** The matrix's: "parting" leaves out the questions where no accounts part. */
export type MatrixSearch = {readonly show?: "parting"}

/** Reads the reader's search: both places or neither. */
export function readerSearch({from, to}: Readonly<Record<string, unknown>>): ReaderSearch {
  const [start, end] = [Number(from ?? NaN), Number(to ?? NaN)]
  return Number.isSafeInteger(start) && Number.isSafeInteger(end) && start >= 0 && start < end
    ? {from: start, to: end}
    : {}
}

/** Reads the matrix's search. */
export function matrixSearch({show}: Readonly<Record<string, unknown>>): MatrixSearch {
  return show === "parting" ? {show} : {}
}
