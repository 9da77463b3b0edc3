import {showStamp} from "./stamps.ts"

/** A date as it was given. */
export function Stamp({stamp}: {readonly stamp: string}) {
  return <time dateTime={stamp}>{showStamp(stamp)}</time>
}
