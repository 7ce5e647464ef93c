/** IO that failed: a file, a socket, a database. Thrown by shells, with what went wrong below as `cause`. */
export class FaultError extends Error {
  override readonly name = 'FaultError';
  /** A word to branch on, such as `store_full` or `port_in_use`. */
  readonly code: string;

  constructor(code: string, message: string, options?: { readonly cause?: unknown }) {
    super(message, options);
    this.code = code;
  }
}
