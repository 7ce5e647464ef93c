/** An invariant of the chain that does not hold. */
export interface BrokenInvariant {
  /** Its name: that of the storage item which it is about, with the subnet where there is one. */
  readonly invariant: string;
  /** What is not as it should be, with the numbers. */
  readonly detail: string;
}
