/** Puts the settings of a run together: flag before environment before file before default. */
import type { z } from 'zod';
import { usageError } from '../output/cli-error.ts';
import { SETTING_NAMES, SETTINGS, type Settings } from './settings.ts';

const PREFIX = 'YUMANET_';
/** Every program has a port of its own: a variable of that name is meant for the one that it was set for. */
const WITHOUT_VARIABLE = 'port';

/** The setting that each variable is, by the variable's name. */
const SETTING_OF_VARIABLE: ReadonlyMap<string, string> = new Map(
  SETTING_NAMES.filter((name) => name !== WITHOUT_VARIABLE).map((name) => [PREFIX + name.toUpperCase(), name]),
);

/** Every variable that is a setting. */
export const SETTING_VARIABLES: readonly string[] = [...SETTING_OF_VARIABLE.keys()];

/** Variables of our prefix that are no setting of ours: they are for miners and other programs, or typing mistakes. */
export function findOtherVariables(environment: SettingSources['environment']): readonly string[] {
  return Object.entries(environment).flatMap(([variable, value]) =>
    isGiven(variable, value) && !SETTING_OF_VARIABLE.has(variable) ? [variable] : [],
  );
}

function isGiven(variable: string, value: string | undefined): value is string {
  return variable.startsWith(PREFIX) && value !== undefined && value !== '';
}

/** Where settings come from. */
export interface SettingSources {
  /** Flags by setting name; only those that were given. */
  readonly flags: Readonly<Record<string, unknown>>;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The parsed file and its path; `undefined` without a file. */
  readonly file?: { readonly path: string; readonly content: unknown };
}

/** The settings, and the names that somebody set. */
export interface ResolvedSettings {
  readonly settings: Settings;
  readonly given: ReadonlySet<string>;
}

/** Throws a usage error (exit 2) that names the place of every value that does not fit. */
export function resolveSettings(sources: SettingSources): ResolvedSettings {
  const places = new Map<string, string>();
  const values: Record<string, unknown> = {};
  const take = (name: string, value: unknown, place: string): void => {
    values[name] = value;
    places.set(name, place);
  };
  for (const [name, value] of fileEntries(sources.file)) take(name, value, `${name} in ${sources.file?.path}`);
  for (const [name, value] of environmentEntries(sources.environment)) take(name, value, PREFIX + name.toUpperCase());
  for (const [name, value] of Object.entries(sources.flags)) {
    if (value !== undefined) take(name, value, `--${name.replaceAll('_', '-')}`);
  }
  const parsed = SETTINGS.safeParse(values);
  if (!parsed.success) throw settingsError(parsed.error, places);
  return { settings: parsed.data, given: new Set(places.keys()) };
}

function fileEntries(file: SettingSources['file']): readonly [string, unknown][] {
  if (file === undefined || file.content === null || file.content === undefined) return [];
  if (typeof file.content !== 'object' || Array.isArray(file.content)) {
    throw usageError(`${file.path} is no list of settings`, 'Write one `name: value` per line, such as `miners: 3`.');
  }
  return Object.entries(file.content);
}

function environmentEntries(environment: SettingSources['environment']): readonly [string, string][] {
  return Object.entries(environment).flatMap(([variable, value]) => {
    const name = SETTING_OF_VARIABLE.get(variable);
    return name !== undefined && isGiven(variable, value) ? [[name, value]] : [];
  });
}

function settingsError(error: z.ZodError, places: ReadonlyMap<string, string>): Error {
  const complaints = error.issues.map((issue) => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((name) => `${places.get(name) ?? name} is no setting`).join(', ');
    }
    const name = String(issue.path[0] ?? '');
    return `${places.get(name) ?? name}: ${issueText(issue)}`;
  });
  return usageError(
    complaints.join('; '),
    `Settings are ${SETTING_NAMES.join(', ')}; \`yumanet up --help\` says what they take.`,
  );
}

/** Of a value with two spellings, the complaint of the one that was meant. */
function issueText(issue: z.core.$ZodIssue): string {
  if (issue.code !== 'invalid_union') return issue.message;
  const texts = issue.errors.flat().filter(({ code }) => code === 'invalid_format');
  return texts[0]?.message ?? issue.message;
}
