/** An invariant that did not hold. The first one ends a run. */
export interface Violation {
  /** Short and stable, such as `acknowledged-block-lost`. */
  readonly invariant: string;
  /** What is not as it should be, with the numbers. */
  readonly detail: string;
}
