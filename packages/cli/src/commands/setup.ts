import { FaultError, LEASE_SECRET_PROBLEM, LEASE_SECRET_SHAPE } from '@yumanet/protocol';
import type { ErrorInfo } from '@yumanet/protocol/messages';
import { createClient } from '@yumanet/sdk/client';
import { createLeaseClient } from '@yumanet/sdk/lease';
import { readSecretFile } from '@yumanet/sdk/system';
import { devKey } from '@yumanet/sdk/wallet';
import type { CliContext } from '../cli-context.ts';
import type { CommandDefinition, Invocation } from '../command-definition.ts';
import { findNetwork } from '../network/find-network.ts';
import { CliError, EXIT, usageError } from '../output/cli-error.ts';
import { writeJsonLine, writeLine } from '../output/terminal.ts';
import { settingsOf } from '../settings/invocation-settings.ts';
import { type Settings, TIMEOUT_MS_DEFAULT } from '../settings/settings.ts';
import { followLeases } from '../setup/follow-leases.ts';
import { createLeaseRegistrar } from '../setup/lease-registrar.ts';
import { parseHotkeys } from '../setup/parse-hotkeys.ts';
import { NEURONS_OWNER_URI } from '../up/process-arguments.ts';
import { type NamedNeuron, registrationRefused } from '../up/register-neurons.ts';

/** `yumanet setup [--watch]` */
export const setupCommand: CommandDefinition = {
  path: ['setup'],
  endsItself: true,
  summary:
    'Register the hotkeys of every leased identity and those that are named, signed and paid by a coldkey; no developer controls needed',
  options: [
    { flags: '--watch', description: 'go on with leases that come later, until it is stopped' },
    { flags: '--lease-secret <text>', description: "the coordinator's lease secret" },
    { flags: '--lease-secret-file <file>', description: 'the same, from a file' },
    { flags: '--coldkey <uri>', description: `secret URI of the coldkey (${NEURONS_OWNER_URI})` },
    { flags: '--coldkey-file <file>', description: 'the same, from a file' },
    { flags: '--hotkey-root <uri>', description: 'secret URI below which the hotkeys are derived' },
    {
      flags: '--hotkeys <list>',
      description: 'further hotkeys: addresses or secret URIs, each with @NETUID (subnet 1)',
    },
    { flags: '--timeout <time>', description: 'how long to wait for the blocks without --watch (60s)' },
  ],
  usesNetwork: true,
  example: 'yumanet setup --watch --url http://coordinator:9955 --lease-secret-file /run/secrets/lease',
  async run(context, invocation) {
    const { settings } = settingsOf(context, invocation);
    const { crypto, clock } = context.ports;
    const { url } = findNetwork(context, invocation);
    const client = createClient({ url, ...context.ports });
    const isWatching = invocation.flags['watch'] === true;
    const end = startDeadline(context, isWatching ? undefined : (settings.timeout ?? TIMEOUT_MS_DEFAULT));
    const report = createReport(context, invocation);
    const registrar = createLeaseRegistrar({
      client,
      leases: createLeaseClient({ url: client.url, ...context.ports }, leaseSecretOf(settings)),
      owner: devKey(crypto, coldkeyOf(settings)).pair,
      crypto,
      hotkeyRoot: settings.hotkey_root,
      others: parseHotkeys(settings.hotkeys, crypto),
      signal: end.signal,
      onRegistered: report.registered,
      onRefused: (neuron, error) => {
        // Another registrar was faster.
        if (error.name === 'HotKeyAlreadyRegisteredInSubNet') return;
        if (!isWatching) throw registrationRefused(neuron, error);
        report.refused(neuron, error);
      },
    });
    if (isWatching) context.stopWithParent();
    const stream = client.streamBlocks();
    const { look } = registrar;
    const { done: onDone, trouble: onTrouble } = report;
    try {
      await followLeases({ look, stream, clock, signal: end.signal, isWatching, onDone, onTrouble });
    } finally {
      stream.close();
      end.cancel();
    }
    return EXIT.ok;
  },
};

/** The signal of a person or an orchestrator, or of the time limit. */
function startDeadline(context: CliContext, timeoutMs: number | undefined) {
  const late = new AbortController();
  const cancel =
    timeoutMs === undefined
      ? () => undefined
      : context.ports.clock.startTimer(timeoutMs, () => late.abort(lateError(timeoutMs)));
  return { signal: AbortSignal.any([context.stop.first, late.signal]), cancel };
}

function lateError(timeoutMs: number): CliError {
  return new CliError({
    name: 'SetupTimeout',
    message: `not every leased hotkey was registered within ${timeoutMs} ms`,
    remedy: 'Does the chain make blocks? `yumanet status` tells; a longer --timeout helps where they are slow.',
    facts: { timeout_ms: timeoutMs },
    exitCode: EXIT.timeout,
  });
}

function leaseSecretOf({ lease_secret: text, lease_secret_file: path }: Settings): string {
  const secret = oneOf('lease-secret', text, path);
  if (secret === undefined) throw usageError('the lease secret is missing', 'Give --lease-secret-file.');
  if (!LEASE_SECRET_SHAPE.test(secret)) {
    throw usageError(`the lease secret ${LEASE_SECRET_PROBLEM}`, 'Give the one that the coordinator has.');
  }
  return secret;
}

function coldkeyOf({ coldkey, coldkey_file: path }: Settings): string {
  return oneOf('coldkey', coldkey, path) ?? NEURONS_OWNER_URI;
}

/** The text itself or what stands in the file; not both. */
function oneOf(name: string, text: string | undefined, path: string | undefined): string | undefined {
  if (path === undefined) return text;
  if (text !== undefined) throw usageError(`--${name} and --${name}-file exclude each other`, 'Leave one of them out.');
  try {
    return readSecretFile(path);
  } catch (error) {
    if (!(error instanceof FaultError)) throw error;
    throw usageError(`--${name}-file: ${error.message}`, 'Name a file that can be read.');
  }
}

/** Results on standard output, trouble on standard error; with --json one event per line. */
function createReport({ terminal }: CliContext, { json }: Invocation) {
  const { out, err } = terminal;
  const told = new Map<string, string>();
  const show = (event: Readonly<Record<string, unknown>>, text: string): void => {
    if (json) writeJsonLine(out, event);
    else writeLine(out, text);
  };
  return {
    registered({ name, netuid, key }: NamedNeuron, block: bigint): void {
      told.delete(name);
      const event = { event: 'registered', name, netuid, hotkey: key.ss58, block: Number(block) };
      show(event, `${name} registered in block ${block}: ${key.ss58}`);
    },
    /** A reason is told once per neuron: a watch tries again in every block. */
    refused(neuron: NamedNeuron, error: ErrorInfo): void {
      if (told.get(neuron.name) === error.name) return;
      told.set(neuron.name, error.name);
      const { message, remedy } = registrationRefused(neuron, error);
      writeLine(err, `${error.name}: ${message} ${remedy}`);
    },
    done(leased: number): void {
      show({ event: 'done', leased }, `${leased} leased, all registered`);
    },
    trouble(message: string): void {
      writeLine(err, `waiting for the coordinator: ${message}`);
    },
  };
}
