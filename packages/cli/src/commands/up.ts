import { HOSTILE_HABITS } from '@yumanet/sdk/subnet';
import { subnetNames } from '@yumanet/subnets/names';
import { type CliContext, StopRequest } from '../cli-context.ts';
import type { CommandDefinition, Invocation } from '../command-definition.ts';
import { folderOf } from '../network/find-network.ts';
import type { NetworkFolder } from '../network/network-folder.ts';
import { lockNetwork } from '../network/network-lock.ts';
import { EXIT, type ExitCode, usageError } from '../output/cli-error.ts';
import { formatTable } from '../output/table.ts';
import { writeJson, writeLine } from '../output/terminal.ts';
import { formatMs, formatShare } from '../output/units.ts';
import { BEACON_DESCRIPTION, BEACON_PERIOD_DESCRIPTION, SEED_DESCRIPTION } from '../settings/chain-flags.ts';
import { settingsOf } from '../settings/invocation-settings.ts';
import type { Settings } from '../settings/settings.ts';
import { abortable, untilAborted } from '../up/abortable.ts';
import { type CheckFigures, checkNetwork, startDeadline } from '../up/check-network.ts';
import { checkTimeoutOf, describeCheckTimeouts } from '../up/check-timeout.ts';
import { chooseFreePorts } from '../up/choose-free-ports.ts';
import { detachUp } from '../up/detach-up.ts';
import { createJsonView } from '../up/json-view.ts';
import { NetworkRun } from '../up/network-run.ts';
import { type NetworkPlan, planNetwork } from '../up/plan-network.ts';
import { createProgressView, createTextView } from '../up/text-view.ts';
import type { UpView } from '../up/up-view.ts';

const habits = Object.entries(HOSTILE_HABITS)
  .map(([habit, deed]) => `${habit} ${deed}`)
  .join('; ');

/** `yumanet up` */
export const upCommand: CommandDefinition = {
  path: ['up'],
  endsItself: true,
  summary: 'Start a network: coordinator, validators and miners; Ctrl-C stops it and keeps its data',
  options: [
    { flags: '--name <name>', description: "the network's name: its folder is ./.yumanet/NAME (default)" },
    { flags: '--data <folder>', description: 'another folder for manifest, logs and chain' },
    { flags: '--port <port>', description: 'port of the coordinator (9955); 0 takes free ports for every process' },
    { flags: '--preset <preset>', description: 'fast (default) or mainnet' },
    { flags: '--scenario <scenario>', description: 'halving: begin 100 blocks before that of December 2025' },
    { flags: '--validators <count>', description: 'validators per subnet (2)' },
    { flags: '--miners <count>', description: 'miners per subnet (3), of skill 1, 2, 3 in turn' },
    {
      flags: '--with <list>',
      description: `hostile miners beside them, per subnet, such as slow:2,liar: ${habits}`,
    },
    {
      flags: '--subnets <what>',
      description: `how many subnets (1, of compression), or their mechanisms with commas: ${subnetNames.join(',')}`,
    },
    {
      flags: '--no-neurons',
      description: 'the coordinator alone: for a chain whose neurons are elsewhere, such as an imported one',
    },
    { flags: '--neurons', description: 'run neurons, also on a chain that has none of them yet and some of others' },
    { flags: '--ephemeral', description: 'keep the chain in memory: only manifest and logs are written' },
    {
      flags: '--checkpoints-kept <count>',
      description: 'whole states kept on disk, one per 1,024 blocks (16); what is before them takes longer to read',
    },
    {
      flags: '--kernel <kernel>',
      description: 'what computes epochs: wasm (default) or reference; the bits are the same',
    },
    {
      flags: '--check-invariants',
      description: 'hold each block against what is conserved, and halt the chain at one that breaks it',
    },
    { flags: '--seed <text>', description: SEED_DESCRIPTION },
    { flags: '--beacon <scheme>', description: BEACON_DESCRIPTION },
    { flags: '--beacon-period <blocks>', description: BEACON_PERIOD_DESCRIPTION },
    { flags: '--block-time <time>', description: 'time between blocks, such as 250ms (fast: 1s, mainnet: 12s)' },
    { flags: '--log-level <level>', description: 'silent, fatal, error, warn, info (default), debug or trace' },
    { flags: '--detach', description: 'return once the network runs; `yumanet down` stops it' },
    {
      flags: '--check',
      description:
        'start, wait until every honest miner has earned by skill, stop; exit 0, 1 (also when the chain halts) or 4',
    },
    { flags: '--timeout <time>', description: describeCheckTimeouts() },
  ],
  example:
    'yumanet up --name demo --port 0 --miners 6\nyumanet up --subnets compression,forecasting\nyumanet up --check --ephemeral --port 0 --json',
  async run(context, invocation) {
    const { settings, given } = settingsOf(context, invocation);
    const folder = folderOf(context, settings);
    if (invocation.flags['detach'] === true) {
      if (invocation.flags['check'] === true) throw usageError('--check stops what it starts', 'Leave out --detach.');
      return detachUp(context, invocation, folder);
    }
    if (invocation.flags['check'] === true && !settings.neurons) {
      throw usageError('--check waits for neurons', 'Leave out --no-neurons.');
    }
    context.stopWithParent();
    const planned = planNetwork(settings, context.ports.crypto);
    const release = lockNetwork(folder, context.pid);
    try {
      const plan = await chooseFreePorts(planned, context.isPortFree);
      return await runNetwork(context, invocation, { settings, given, folder, plan });
    } finally {
      release();
    }
  },
};

interface Network {
  readonly settings: Settings;
  readonly given: ReadonlySet<string>;
  readonly folder: NetworkFolder;
  readonly plan: NetworkPlan;
}

/** Whatever happens, every process is gone when this ends. */
async function runNetwork(context: CliContext, invocation: Invocation, network: Network): Promise<ExitCode> {
  const isCheck = invocation.flags['check'] === true;
  const view = chooseView(context, invocation.json, isCheck);
  const run = new NetworkRun({ context, view, ...network, endsWithChain: isCheck });
  let figures: CheckFigures | undefined;
  try {
    if (isCheck) figures = await runCheck(context, network, run);
    else await runUntilStopped(context, run);
  } catch (error) {
    if (!(error instanceof StopRequest)) throw error;
    writeLine(context.terminal.err, `${error.signal}: stopping ${1 + network.plan.neurons.length} processes`);
    throw error;
  } finally {
    await run.stop();
  }
  if (figures !== undefined) printFigures(context, figures, invocation.json);
  return EXIT.ok;
}

function chooseView({ terminal }: CliContext, json: boolean, isCheck: boolean): UpView {
  if (isCheck) return createProgressView(terminal);
  return json ? createJsonView(terminal.out) : createTextView(terminal);
}

async function runUntilStopped(context: CliContext, run: NetworkRun): Promise<never> {
  await run.start();
  context.reportReady();
  return untilAborted(run.ended);
}

async function runCheck(context: CliContext, { plan, settings }: Network, run: NetworkRun): Promise<CheckFigures> {
  const deadline = startDeadline(context, plan, run, settings.timeout ?? checkTimeoutOf(settings));
  const client = await abortable(run.start(), deadline);
  return checkNetwork(client, plan, run, deadline);
}

function printFigures({ terminal }: CliContext, figures: CheckFigures, json: boolean): void {
  if (json) {
    writeJson(terminal.out, figures);
    return;
  }
  const isSeveral = figures.miners.some(({ netuid }) => netuid !== undefined);
  const columns = [
    ...(isSeveral ? [{ title: 'NETUID', align: 'right' } as const, { title: 'MECHANISM' }] : []),
    { title: 'UID', align: 'right' },
    { title: 'HOTKEY' },
    { title: 'SKILL' },
    { title: 'INCENTIVE' },
  ] as const;
  const rows = figures.miners.map(({ uid, hotkey, skill, incentive, netuid, mechanism }) => [
    ...(isSeveral ? [String(netuid), mechanism ?? '-'] : []),
    String(uid),
    hotkey,
    String(skill),
    formatShare(incentive),
  ]);
  terminal.out.write(formatTable(columns, rows));
  writeLine(
    terminal.out,
    `first block after ${formatMs(figures.first_block_ms)}, incentive for every miner after ${formatMs(figures.first_incentive_ms)}`,
  );
  writeLine(terminal.out, `${figures.blocks} blocks, digest ${figures.digest}`);
}
