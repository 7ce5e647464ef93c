/** A failure that ends a command: what a person reads, what a program branches on, and the exit code. */

/** Exit codes of the command. Source: ARCHITECTURE.md, "Command line". */
export const EXIT = {
  ok: 0,
  failed: 1,
  usage: 2,
  environment: 3,
  timeout: 4,
  threshold: 99,
  interrupted: 130,
} as const;

export type ExitCode = number;

/** What a failure says. */
export interface CliFailure {
  /** A name to look up, such as `PortInUse`. */
  readonly name: string;
  /** One sentence: what happened. */
  readonly message: string;
  /** What to do about it. */
  readonly remedy: string;
  /** The numbers and names behind it, under snake_case keys. */
  readonly facts?: Readonly<Record<string, string | number>>;
  /** One line each: the parts of a failure that has several. */
  readonly details?: readonly string[];
  readonly exitCode: ExitCode;
  readonly cause?: unknown;
}

/** Thrown by commands; `runCli` prints it and returns its exit code. */
export class CliError extends Error {
  override readonly name: string;
  readonly remedy: string;
  readonly facts: Readonly<Record<string, string | number>>;
  readonly details: readonly string[];
  readonly exitCode: ExitCode;

  constructor(failure: CliFailure) {
    super(failure.message, failure.cause === undefined ? undefined : { cause: failure.cause });
    this.name = failure.name;
    this.remedy = failure.remedy;
    this.facts = failure.facts ?? {};
    this.details = failure.details ?? [];
    this.exitCode = failure.exitCode;
  }
}

/** A command that was typed wrongly. */
export function usageError(message: string, remedy: string): CliError {
  return new CliError({ name: 'UsageError', message, remedy, exitCode: EXIT.usage });
}
