import { FaultError } from '@yumanet/protocol';
import { ChainRefusal, createClient, pause } from '@yumanet/sdk/client';
import { type CliContext, StopRequest } from '../cli-context.ts';
import { type CommandDefinition, type Invocation, textFlag } from '../command-definition.ts';
import { CHAIN_FIGURES, type ChainReport, chainReport, writeChainReport } from '../load/chain-report.ts';
import {
  type ChainKind,
  type ChainWork,
  type ChainWorkParts,
  createHeadSource,
  type HeadSource,
  metagraphWork,
  transferWork,
  weightsWork,
} from '../load/chain-work.ts';
import { readCoordinatorUsage } from '../load/coordinator-usage.ts';
import { startLiveLine } from '../load/live-line.ts';
import { FAIL_OPTION, LOAD_DURATION_MS_MAX, rateOf, thresholdsOf, timeFlag } from '../load/load-flags.ts';
import { CHAIN_REQUESTS_MAX, IN_FLIGHT_MAX, measureChain } from '../load/measure-chain.ts';
import { startProcessMeter } from '../load/process-meter.ts';
import { requireLoopback } from '../load/require-loopback.ts';
import type { Threshold } from '../load/thresholds.ts';
import { findNetwork } from '../network/find-network.ts';
import { CliError, EXIT, type ExitCode, usageError } from '../output/cli-error.ts';
import { writeJson, writeLine } from '../output/terminal.ts';
import { abortable } from '../up/abortable.ts';
import { countFlag, netuidOf } from './arguments.ts';

const TRANSFERS_DEFAULT = 1_000;
const WEIGHTS_DEFAULT = 100;
const METAGRAPHS_DEFAULT = 1_000;
const IN_FLIGHT_DEFAULT = 16;
const REQUEST_TIMEOUT_MS = 30_000;
/** The answer of a wait comes after the wait. */
const ANSWER_MARGIN_MS = 5_000;
/** Extrinsics are valid for some blocks from the head on; it is read anew so often. */
const HEAD_REFRESH_MS = 2_000;
const COUNTS = { maximum: CHAIN_REQUESTS_MAX } as const;

/** `yumanet load chain` */
export const loadChainCommand: CommandDefinition = {
  path: ['load', 'chain'],
  endsItself: true,
  summary: 'Measure a coordinator of this machine under transfers, set_weights and metagraph reads',
  options: [
    {
      flags: '--transfers <count>',
      description: `between the development accounts (${TRANSFERS_DEFAULT}; 0 for none)`,
    },
    {
      flags: '--set-weights <count>',
      description: `full rows of the subnet's validators (${WEIGHTS_DEFAULT}; 0 for none)`,
    },
    {
      flags: '--metagraphs <count>',
      description: `reads of the subnet's metagraph (${METAGRAPHS_DEFAULT}; 0 for none)`,
    },
    { flags: '--netuid <n>', description: 'the subnet (1)' },
    { flags: '--in-flight <count>', description: `requests of each kind under way at once (${IN_FLIGHT_DEFAULT})` },
    {
      flags: '--rate <requests>',
      description: 'begin so many of each kind a second, and count from the planned starts',
    },
    { flags: '--duration <time>', description: 'begin no request later than this (1h)' },
    { flags: '--wait <what>', description: 'an extrinsic is answered when it is pooled (none, default) or included' },
    FAIL_OPTION,
  ],
  usesNetwork: true,
  example:
    'yumanet load chain --transfers 2000 --set-weights 0 --metagraphs 500 --in-flight 32\n' +
    "yumanet load chain --rate 100 --duration 20s --fail 'transfer_total_p99_ms>250' --json",
  async run(context, invocation) {
    const wish = readWish(context, invocation);
    const report = await measure(context, wish);
    if (invocation.json) writeJson(context.terminal.out, report);
    else writeChainReport(context.terminal.out, report);
    return exitCodeOf(context, report);
  },
};

interface ChainWish {
  readonly url: string;
  readonly netuid: number;
  readonly counts: Readonly<Record<ChainKind, number>>;
  readonly inFlight: number;
  readonly ratePerS: number | undefined;
  readonly durationMs: number;
  readonly wait: 'none' | 'included';
  readonly thresholds: readonly Threshold[];
}

function readWish(context: CliContext, invocation: Invocation): ChainWish {
  const { url } = findNetwork(context, invocation);
  requireLoopback(url);
  const wait = textFlag(invocation, 'wait') ?? 'none';
  if (wait !== 'none' && wait !== 'included')
    throw usageError(`--wait "${wait}" is none of none, included`, 'Use one of them.');
  return {
    url,
    netuid: netuidOf(invocation),
    counts: {
      transfer: countFlag(invocation, 'transfers', COUNTS) ?? TRANSFERS_DEFAULT,
      set_weights: countFlag(invocation, 'setWeights', COUNTS) ?? WEIGHTS_DEFAULT,
      metagraph: countFlag(invocation, 'metagraphs', COUNTS) ?? METAGRAPHS_DEFAULT,
    },
    inFlight: countFlag(invocation, 'inFlight', { minimum: 1, maximum: IN_FLIGHT_MAX }) ?? IN_FLIGHT_DEFAULT,
    ratePerS: rateOf(invocation),
    durationMs: timeFlag(invocation, 'duration', 1) ?? LOAD_DURATION_MS_MAX,
    wait,
    thresholds: thresholdsOf(invocation, CHAIN_FIGURES),
  };
}

/** All kinds at once. The first Ctrl-C lets what is under way end unmeasured. */
async function measure(context: CliContext, wish: ChainWish): Promise<ChainReport> {
  const { ports, stop, terminal, usage } = context;
  const { clock, crypto, transport } = ports;
  const { durationMs: durationMsMax, inFlight, ratePerS, url } = wish;
  const client = createClient({ url, ...ports });
  const timeoutMs = REQUEST_TIMEOUT_MS;
  const head = await createHeadSource(client);
  const works = await prepareWorks({ client, crypto, netuid: wish.netuid, wait: wish.wait, timeoutMs }, head, wish);
  const before = await readCoordinatorUsage(transport, client.url);
  const meter = startProcessMeter(clock, usage);
  const startMs = clock.monotonicMs();
  const plan = { durationMsMax, inFlight, ratePerS, timeoutMs: timeoutMs + ANSWER_MARGIN_MS, signal: stop.first };
  const runs = works.map((work) =>
    measureChain({ clock, transport }, work, { ...plan, count: wish.counts[work.kind] }),
  );
  const live = startLiveLine(clock, terminal.err, () =>
    runs
      .map((run) => run.read())
      .map(({ kind, requests, failed }) => `${kind} ${requests} (${failed} failed)`)
      .join(', '),
  );
  const refreshing = new AbortController();
  const refreshed = refreshHead(context, head, refreshing.signal);
  try {
    await abortable(Promise.all(runs.map(({ done }) => done)), stop.second);
  } finally {
    live.end();
    meter.stop();
    refreshing.abort();
    await refreshed;
  }
  const elapsedMs = clock.monotonicMs() - startMs;
  const after = await readCoordinatorUsage(transport, client.url);
  const kinds = runs.map((run) => run.read());
  const facts = { ...wish, url: client.url, isInterrupted: stop.first.aborted, elapsedMs, kinds };
  return chainReport({ ...facts, process: meter.read(), usage: [before, after] });
}

/** The kinds that are wanted, ready to sign. */
async function prepareWorks(
  parts: ChainWorkParts,
  head: Awaited<ReturnType<typeof createHeadSource>>,
  { counts, netuid }: ChainWish,
): Promise<ChainWork[]> {
  const works: ChainWork[] = [];
  if (counts.transfer > 0) works.push(await transferWork(parts, head));
  if (counts.set_weights > 0) {
    const work = await weightsWork(parts, head);
    if (work === undefined) throw noValidators(netuid);
    works.push(work);
  }
  if (counts.metagraph > 0) works.push(metagraphWork(parts));
  if (works.length > 0) return works;
  throw usageError('nothing is asked for', 'Give a count above 0 for --transfers, --set-weights or --metagraphs.');
}

function noValidators(netuid: number): CliError {
  return new CliError({
    name: 'NoValidators',
    message: `no validator of subnet ${netuid} has a key that this command knows`,
    remedy: `Keys such as //validator1_sn${netuid} have it on a network of \`yumanet up\`, once its first epoch is over; --set-weights 0 goes without.`,
    facts: { netuid },
    exitCode: EXIT.failed,
  });
}

/** Until the signal. A coordinator that does not answer is told by the requests that are measured. */
async function refreshHead({ ports: { clock } }: CliContext, head: HeadSource, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    await pause(clock, HEAD_REFRESH_MS, signal);
    try {
      if (!signal.aborted) await head.refresh();
    } catch (error) {
      if (!(error instanceof FaultError) && !(error instanceof ChainRefusal)) throw error;
    }
  }
}

/** An interruption is told before a threshold: the figures are not those that were asked for. */
function exitCodeOf({ stop, terminal }: CliContext, { requests, thresholds }: ChainReport): ExitCode {
  const { reason } = stop.first;
  if (reason instanceof StopRequest) {
    const sum = requests.reduce((total, kind) => total + kind.requests, 0);
    writeLine(terminal.err, `${reason.signal}: stopped after ${sum} requests`);
    return reason.exitCode;
  }
  return thresholds.some(({ crossed }) => crossed) ? EXIT.threshold : EXIT.ok;
}
