import { createLogger } from '@yumanet/sdk/system';
import type { CliContext } from '../cli-context.ts';
import { type CommandDefinition, type Invocation, textFlag } from '../command-definition.ts';
import { loadSubnet } from '../load/load-subnet.ts';
import { startMinerFarm } from '../load/miner-farm.ts';
import { startProcessMeter } from '../load/process-meter.ts';
import { assignGroups, LOAD_MINERS_MAX } from '../load/profile.ts';
import { readProfile } from '../load/read-profile.ts';
import { EXIT } from '../output/cli-error.ts';
import { formatTable } from '../output/table.ts';
import { writeJsonLine, writeLine } from '../output/terminal.ts';
import { countFlag } from './arguments.ts';

/** The netuid in the tasks of load tests: there is no chain. */
export const LOAD_NETUID = 1;
const MINERS_DEFAULT = 64;
const COLUMNS = [{ title: 'UID', align: 'right' }, { title: 'GROUP' }, { title: 'URL' }, { title: 'HOTKEY' }] as const;

/** `yumanet load miners` */
export const loadMinersCommand: CommandDefinition = {
  path: ['load', 'miners'],
  endsItself: true,
  summary: 'Serve many miners of a profile from one process until it is stopped; `load round` does this by itself',
  options: [
    { flags: '--miners <count>', description: `how many, up to ${LOAD_MINERS_MAX} (${MINERS_DEFAULT})` },
    {
      flags: '--profile <file>',
      description: 'latencies and faults by group, YAML or JSON (every miner answers at once)',
    },
    { flags: '--seed <text>', description: 'fixes latencies and faults (load)' },
    { flags: '--exit-with-parent', description: 'stop when standard input ends' },
  ],
  example: 'yumanet load miners --miners 16 --profile examples/load/profile.yaml',
  async run(context, invocation) {
    const { clock, crypto } = context.ports;
    const profile = readProfile(context.folder, textFlag(invocation, 'profile'));
    const groups = assignGroups(profile, minerCountOf(invocation));
    const subnet = await loadSubnet(profile.subnet);
    const log = createLogger('load', 'silent');
    const seed = seedOf(invocation);
    const farm = await startMinerFarm({ clock, crypto, log }, { groups, subnet, netuid: LOAD_NETUID, seed });
    const meter = startProcessMeter(clock, context.usage);
    try {
      report(context, invocation, farm.miners);
      await untilStopped(context, invocation);
    } finally {
      meter.stop();
      await farm.close();
    }
    if (invocation.json) {
      writeJsonLine(context.terminal.out, { event: 'stopped', served: farm.served(), process: meter.read() });
    }
    return EXIT.ok;
  },
};

/** The `--miners`; 64 without it. */
export function minerCountOf(invocation: Invocation): number {
  return countFlag(invocation, 'miners', { minimum: 1, maximum: LOAD_MINERS_MAX }) ?? MINERS_DEFAULT;
}

/** The `--seed`; `load` without it. */
export function seedOf(invocation: Invocation): string {
  return textFlag(invocation, 'seed') ?? 'load';
}

type Miners = Awaited<ReturnType<typeof startMinerFarm>>['miners'];

function report({ terminal: { out } }: CliContext, { json }: Invocation, miners: Miners): void {
  if (json) {
    const listed = miners.map(({ uid, group, ss58, url }) => ({ uid, group, ss58, url }));
    writeJsonLine(out, { event: 'ready', miners: listed });
    return;
  }
  out.write(
    formatTable(
      COLUMNS,
      miners.map(({ uid, group, url, ss58 }) => [String(uid), group, url, ss58]),
    ),
  );
  writeLine(out, `${miners.length} miners serve. Ctrl-C stops them.`);
}

async function untilStopped({ readStandardInput, stop }: CliContext, { flags }: Invocation): Promise<void> {
  const stopped = new Promise<void>((resolve) => {
    if (stop.first.aborted) resolve();
    stop.first.addEventListener('abort', () => resolve(), { once: true });
  });
  const orphaned = flags['exitWithParent'] === true ? readStandardInput().then(() => undefined) : undefined;
  await (orphaned === undefined ? stopped : Promise.race([stopped, orphaned]));
}
