/** A program's options from flags and environment: flag > `YUMANET_*` > default. Values are text until the caller's schema has read them. */
import { parseArgs } from 'node:util';
import type { z } from 'zod';

/** One option. */
export interface OptionSpec {
  readonly describe: string;
  /** What the help shows for the value, such as `URL`; absent for a switch. */
  readonly placeholder?: string;
  readonly fallback?: string;
}

/** Where options come from. */
export interface OptionSources {
  /** Without the program itself. */
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** What was asked for. */
export type ProgramOptions<T> =
  | { readonly kind: 'options'; readonly value: T }
  | { readonly kind: 'help'; readonly text: string }
  /** One line per problem. */
  | { readonly kind: 'usage'; readonly problems: readonly string[] };

/** A program's name, what it does, its options by flag, and the schema of their values under the same names. */
export interface ProgramSpec<T> {
  readonly program: string;
  readonly summary: string;
  readonly options: Readonly<Record<string, OptionSpec>>;
  readonly schema: z.ZodType<T>;
}

/** Reads and checks everything; unknown flags are problems. */
export function readProgramOptions<T>(spec: ProgramSpec<T>, sources: OptionSources): ProgramOptions<T> {
  const flags = readFlags(spec, sources.argv);
  if (flags.kind === 'usage') return flags;
  if (flags.value['help'] === true) return { kind: 'help', text: helpText(spec) };
  const values: Record<string, string | boolean> = {};
  for (const [name, option] of Object.entries(spec.options)) {
    const fromEnv = sources.env[envName(name)];
    const value = flags.value[name] ?? (fromEnv === '' ? undefined : fromEnv) ?? option.fallback;
    if (value !== undefined) values[name] = option.placeholder === undefined ? isOn(value) : value;
  }
  const parsed = spec.schema.safeParse(values);
  if (parsed.success) return { kind: 'options', value: parsed.data };
  return { kind: 'usage', problems: parsed.error.issues.map((issue) => problemOf(issue)) };
}

/** A switch in the environment is on with `1`, `true` or `yes`. */
function isOn(value: string | boolean): boolean {
  return typeof value === 'boolean' ? value : ['1', 'true', 'yes'].includes(value.toLowerCase());
}

function problemOf(issue: { readonly path: readonly PropertyKey[]; readonly message: string }): string {
  const name = String(issue.path[0] ?? '');
  return `--${name} (${envName(name)}): ${issue.message}`;
}

function envName(flag: string): string {
  return `YUMANET_${flag.toUpperCase().replaceAll('-', '_')}`;
}

type Flags = Readonly<Record<string, string | boolean | undefined>>;

function readFlags<T>(
  spec: ProgramSpec<T>,
  argv: readonly string[],
): { readonly kind: 'ok'; readonly value: Flags } | Extract<ProgramOptions<T>, { kind: 'usage' }> {
  const options: Record<string, { type: 'string' | 'boolean' }> = { help: { type: 'boolean' } };
  for (const [name, { placeholder }] of Object.entries(spec.options)) {
    options[name] = { type: placeholder === undefined ? 'boolean' : 'string' };
  }
  try {
    return { kind: 'ok', value: parseArgs({ args: [...argv], options, strict: true, allowPositionals: false }).values };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (!code.startsWith('ERR_PARSE_ARGS') || !(error instanceof Error)) throw error;
    return { kind: 'usage', problems: [error.message] };
  }
}

function helpText<T>(spec: ProgramSpec<T>): string {
  const rows = Object.entries(spec.options).map(([name, { describe, placeholder, fallback }]) => {
    const flag = placeholder === undefined ? `--${name}` : `--${name} ${placeholder}`;
    return { flag, text: fallback === undefined ? describe : `${describe} (default ${fallback})`, env: envName(name) };
  });
  const width = Math.max(...rows.map(({ flag }) => flag.length));
  const lines = rows.map(({ flag, text, env }) => `  ${flag.padEnd(width)}  ${text} [${env}]`);
  return [`Usage: ${spec.program} [options]`, '', spec.summary, '', ...lines, ''].join('\n');
}
