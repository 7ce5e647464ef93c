/** Pure: what the sandbox is asked, and what it says. Both travel as one line of JSON each. */

/** A module to load and calls to make. Everything in it is a stranger's, or may be read by one. */
export interface SandboxJob {
  /** TypeScript whose types can be erased. */
  readonly source: string;
  readonly functionName: string;
  /** One JSON array of arguments per call. */
  readonly calls: readonly string[];
  /** A new instance of the engine for this job alone; without it the instance of the last job serves again. */
  readonly isFreshEngine: boolean;
}

/** What became of one call. `json` is what the function returned, as the module inside chose to show it. */
export type CallOutcome =
  | { readonly kind: 'value'; readonly json: string }
  /** It threw, or ran out of memory or stack. */
  | { readonly kind: 'threw' }
  | { readonly kind: 'out_of_steps' }
  | { readonly kind: 'too_large' }
  /** Nothing that JSON can say, such as `undefined`. */
  | { readonly kind: 'no_json' };

/** What became of a job. */
export type JobOutcome =
  | { readonly kind: 'ran'; readonly calls: readonly CallOutcome[] }
  /** The types cannot be erased, the syntax is wrong, the module threw while it was loaded, or it has no such function. */
  | { readonly kind: 'does_not_load' };

/** Bounds of one job inside the engine. */
export const SANDBOX_LIMITS = {
  /** The engine asks after some 10,000 loop turns or calls whether to go on: so often it may ask per call. Counted, not timed: the same on every machine. */
  stepsPerCallMax: 4,
  /** Of the module's own top level. */
  stepsOfLoadMax: 4,
  memoryBytesMax: 8 * 1_048_576,
  stackBytesMax: 131_072,
  /** Characters of a result's JSON. */
  resultCharsMax: 16_384,
} as const;
