/** A time limit on top of a caller's. */

/** Ends with the given signal, and after so many milliseconds. */
export function withPatience(msMax: number): (signal: AbortSignal) => AbortSignal {
  return (signal) => AbortSignal.any([signal, AbortSignal.timeout(msMax)]);
}
