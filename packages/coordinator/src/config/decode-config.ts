import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { FaultError } from '@yumanet/protocol';
import { type CoordinatorConfig, coordinatorConfigSchema } from './coordinator-config.ts';
import { environmentNameOf, type Flag, flags } from './flag-table.ts';

const FAST_BLOCK_TIME_MS = 1_000;
const BLOCK_TIME_MS: Readonly<Record<string, number>> = { fast: FAST_BLOCK_TIME_MS, mainnet: 12_000 };
const LOOPBACK_HOSTS: readonly string[] = ['127.0.0.1', 'localhost', '::1'];

export type ConfigResult =
  | { readonly kind: 'config'; readonly config: CoordinatorConfig }
  | { readonly kind: 'help' }
  | { readonly kind: 'refused'; readonly problems: readonly string[] };

/** A setting with where it came from, for messages. */
interface Setting {
  readonly source: string;
  readonly value: string | boolean;
}

/** The text of a file that holds one secret; throws `FaultError` when it cannot be read. */
type ReadSecretFile = (path: string) => string;

/** Reads the command line and the environment: flag over environment over default. Reports every problem at once. */
export function decodeConfig(
  argv: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
  readSecretFile: ReadSecretFile,
): ConfigResult {
  const typed = parseFlags(argv);
  if (typed.kind !== 'values') return typed;
  const problems: string[] = [];
  const settings = new Map<string, Setting>();
  for (const flag of flags) {
    const setting = settingOf(flag, typed.values, environment);
    if (setting !== undefined) settings.set(flag.name, setting);
  }
  const read = new SettingReader(settings, problems);
  const candidate = candidateOf(read, readSecretFile);
  const checked = coordinatorConfigSchema.safeParse(candidate);
  if (checked.success && problems.length === 0) return { kind: 'config', config: checked.data };
  const found = (checked.error?.issues ?? []).map(({ path, message }) => {
    const name = FLAG_OF_KEY[String(path[0])] ?? String(path[0]);
    return `${settings.get(name)?.source ?? `--${name}`}: ${message}`;
  });
  return { kind: 'refused', problems: problems.length > 0 ? problems : found };
}

/** Names that differ between the configuration and the command line. */
const FLAG_OF_KEY: Readonly<Record<string, string>> = {
  dataFolder: 'data',
  checkpointsKept: 'checkpoints-kept',
  blockTimeMs: 'block-time',
  checkInvariants: 'check-invariants',
  allowHosts: 'allow-host',
  logLevel: 'log-level',
  neuronsOwner: 'neurons-owner',
  hotkeyRoot: 'hotkey-root',
  beaconPeriod: 'beacon-period',
  leaseSecret: 'lease-secret',
  leaseTermMs: 'lease-term',
  exitWithParent: 'exit-with-parent',
};

function candidateOf(read: SettingReader, readSecretFile: ReadSecretFile) {
  const name = read.text('name');
  const preset = read.text('preset');
  const host = read.text('host');
  const ephemeral = read.flag('ephemeral', false);
  const data = read.optionalText('data');
  if (ephemeral && data !== undefined)
    read.problem('--ephemeral keeps nothing, so it does not go together with --data');
  return {
    name,
    ...(ephemeral ? {} : { dataFolder: data ?? join('.yumanet', name) }),
    checkpointsKept: read.number('checkpoints-kept'),
    host,
    port: read.number('port'),
    preset,
    seed: read.optionalText('seed'),
    beacon: read.text('beacon'),
    beaconPeriod: read.number('beacon-period'),
    scenario: read.optionalText('scenario'),
    subnets: read.number('subnets'),
    validators: read.number('validators'),
    blockTimeMs:
      read.optionalText('block-time') === undefined
        ? (BLOCK_TIME_MS[preset] ?? FAST_BLOCK_TIME_MS)
        : read.number('block-time'),
    mode: read.text('mode'),
    kernel: read.text('kernel'),
    checkInvariants: read.flag('check-invariants', false),
    dev: read.flag('dev', LOOPBACK_HOSTS.includes(host)),
    allowHosts: read
      .text('allow-host')
      .split(',')
      .filter((entry) => entry !== ''),
    logLevel: read.text('log-level'),
    neuronsOwner: read.text('neurons-owner'),
    hotkeyRoot: read.text('hotkey-root'),
    leaseSecret: leaseSecretOf(read, readSecretFile),
    leaseTermMs: read.number('lease-term'),
    exitWithParent: read.flag('exit-with-parent', false),
  };
}

/** From one of the two places it may come from. */
function leaseSecretOf(read: SettingReader, readSecretFile: ReadSecretFile): string | undefined {
  const text = read.text('lease-secret');
  const path = read.text('lease-secret-file');
  if (text !== '' && path !== '') read.problem('--lease-secret and --lease-secret-file exclude each other');
  if (path === '') return text === '' ? undefined : text;
  try {
    return readSecretFile(path);
  } catch (error) {
    if (!(error instanceof FaultError)) throw error;
    read.problem(`${read.sourceOf('lease-secret-file')}: ${error.message}`);
    return undefined;
  }
}

/** Reads settings of one kind each, and collects what is wrong with them. */
class SettingReader {
  readonly #settings: ReadonlyMap<string, Setting>;
  readonly #problems: string[];

  constructor(settings: ReadonlyMap<string, Setting>, problems: string[]) {
    this.#settings = settings;
    this.#problems = problems;
  }

  problem(text: string): void {
    this.#problems.push(text);
  }

  optionalText(name: string): string | undefined {
    const value = this.#settings.get(name)?.value;
    return value === undefined ? undefined : String(value);
  }

  text(name: string): string {
    return this.optionalText(name) ?? '';
  }

  number(name: string): number {
    const text = this.text(name);
    if (/^[0-9]{1,15}$/.test(text)) return Number(text);
    this.problem(`${this.sourceOf(name)}: "${text}" is no whole number`);
    return 0;
  }

  flag(name: string, fallback: boolean): boolean {
    const value = this.#settings.get(name)?.value;
    if (value === undefined || value === '') return fallback;
    if (typeof value === 'boolean') return value;
    if (value === 'true' || value === '1') return true;
    if (value === 'false' || value === '0') return false;
    this.problem(`${this.sourceOf(name)}: "${value}" is neither true nor false`);
    return fallback;
  }

  /** Where a setting came from, for messages. */
  sourceOf(name: string): string {
    return this.#settings.get(name)?.source ?? `--${name}`;
  }
}

function settingOf(
  flag: Flag,
  typed: Readonly<Record<string, unknown>>,
  environment: Readonly<Record<string, string | undefined>>,
): Setting | undefined {
  const value = typed[flag.name];
  if (typeof value === 'string' || typeof value === 'boolean') return { source: `--${flag.name}`, value };
  const name = environmentNameOf(flag.name);
  const text = environment[name];
  // What an orchestrator leaves empty counts as absent.
  if (text !== undefined && text !== '') return { source: name, value: text };
  return flag.defaultText === undefined ? undefined : { source: `--${flag.name}`, value: flag.defaultText };
}

type TypedFlags =
  | { readonly kind: 'values'; readonly values: Readonly<Record<string, unknown>> }
  | { readonly kind: 'help' }
  | { readonly kind: 'refused'; readonly problems: readonly string[] };

function parseFlags(argv: readonly string[]): TypedFlags {
  const options = Object.fromEntries(
    flags.map(({ name, kind }) => [name, { type: kind === 'switch' ? ('boolean' as const) : ('string' as const) }]),
  );
  try {
    const { values } = parseArgs({
      args: [...argv],
      options: { ...options, help: { type: 'boolean' } },
      strict: true,
      allowNegative: true,
      allowPositionals: false,
    });
    return values['help'] === true ? { kind: 'help' } : { kind: 'values', values };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return { kind: 'refused', problems: [error.message] };
  }
}
