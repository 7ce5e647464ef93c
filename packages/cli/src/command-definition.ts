/** A command as data: what it is called, what it takes, and what it does. */
import type { CliContext } from './cli-context.ts';
import type { ExitCode } from './output/cli-error.ts';

/** What was typed after the command's name. Values are texts (or lists of them), switches are `true`. */
export interface Invocation {
  readonly arguments: readonly (string | readonly string[] | undefined)[];
  /** By name in camel case, as commander gives them; only what was given. */
  readonly flags: Readonly<Record<string, unknown>>;
  readonly json: boolean;
}

export interface CommandOption {
  /** Such as `--miners <count>`. */
  readonly flags: string;
  readonly description: string;
}

export interface CommandDefinition {
  /** Such as `['check', 'vectors']`. */
  readonly path: readonly [string, ...string[]];
  /** Such as `<path...>`, each with its description. */
  readonly arguments?: readonly (readonly [string, string])[];
  readonly summary: string;
  readonly options?: readonly CommandOption[];
  /** Set for a command that talks to a network: adds `--name`, `--data` and `--url`. */
  readonly usesNetwork?: boolean;
  /** Set for a command that ends by itself when it is asked to stop, because it has to clean up; others are cut off. */
  readonly endsItself?: boolean;
  /** Shown below the help. */
  readonly example: string;
  run(context: CliContext, invocation: Invocation): Promise<ExitCode>;
}

/** An argument that is one text, or absent. */
export function textArgument(invocation: Invocation, index: number): string | undefined {
  const value = invocation.arguments[index];
  return typeof value === 'string' ? value : undefined;
}

/** An argument that is a list of texts. */
export function textsArgument(invocation: Invocation, index: number): readonly string[] {
  const value = invocation.arguments[index];
  if (value === undefined) return [];
  return typeof value === 'string' ? [value] : value;
}

/** A flag that is one text, or absent. */
export function textFlag(invocation: Invocation, name: string): string | undefined {
  const value = invocation.flags[name];
  return typeof value === 'string' ? value : undefined;
}

/** A flag as it is typed: `inFlight` is `--in-flight`. */
export function typedFlag(name: string): string {
  return `--${name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}
