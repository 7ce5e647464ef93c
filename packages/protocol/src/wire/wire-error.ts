/** What a decoder found wrong with bytes or JSON from outside: where, and what. Caught at the border, never inside. */
export class WireError extends Error {
  override readonly name = 'WireError';
  /** Where in the message, such as `SignedExtrinsic.call`. */
  readonly path: string;
  /** What is wrong there, in words for the sender. */
  readonly problem: string;

  constructor(path: string, problem: string) {
    super(`${path}: ${problem}`);
    this.path = path;
    this.problem = problem;
  }
}
