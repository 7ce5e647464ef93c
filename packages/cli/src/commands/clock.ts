import { type CommandDefinition, textFlag, typedFlag } from '../command-definition.ts';
import { connectToNetwork } from '../network/find-network.ts';
import { EXIT, usageError } from '../output/cli-error.ts';
import { writeJson, writeLine } from '../output/terminal.ts';
import { reportControl } from './report-control.ts';

const UNIT_MS: ReadonlyMap<string, number> = new Map([
  ['ms', 1],
  ['s', 1_000],
  ['m', 60_000],
  ['h', 3_600_000],
  ['d', 86_400_000],
]);
/** The word for timestamps that follow the clock. */
const FOLLOW = 'follow';

/** `yumanet clock [--offset TIME] [--fixed-block-time TIME|follow]` */
export const clockCommand: CommandDefinition = {
  path: ['clock'],
  summary: 'Show the clock of the chain, move it ahead, or fix the time from one timestamp to the next',
  options: [
    { flags: '--offset <time>', description: 'moves it ahead, such as 90s or 1h (ms, s, m, h, d)' },
    {
      flags: '--fixed-block-time <time>',
      description: 'the time between timestamps, such as 12s; "follow" undoes that',
    },
  ],
  usesNetwork: true,
  example: 'yumanet clock --offset 1h',
  async run(context, invocation) {
    const client = connectToNetwork(context, invocation);
    const offset = textFlag(invocation, 'offset');
    const blockTime = textFlag(invocation, 'fixedBlockTime');
    if (offset === undefined && blockTime === undefined) {
      const { fixedBlockTimeMs, clockOffsetMs } = await client.chain();
      const { out } = context.terminal;
      if (invocation.json) {
        writeJson(out, { fixed_block_time_ms: Number(fixedBlockTimeMs), clock_offset_ms: Number(clockOffsetMs) });
      } else {
        writeLine(out, `the clock is ${clockOffsetMs} ms ahead; ${describeBlockTime(fixedBlockTimeMs)}`);
      }
      return EXIT.ok;
    }
    const offsetMs = offset === undefined ? 0n : parseTime(offset, 'offset');
    const fixedBlockTimeMs =
      blockTime === undefined ? undefined : blockTime === FOLLOW ? 0n : parseTime(blockTime, 'fixedBlockTime');
    const status = await client.dev.clock({ offsetMs, fixedBlockTimeMs });
    const parts = [
      ...(offset === undefined ? [] : [`the clock goes ${offsetMs} ms ahead`]),
      ...(fixedBlockTimeMs === undefined ? [] : [describeBlockTime(fixedBlockTimeMs)]),
    ];
    return reportControl(context, invocation, { status, done: parts.join('; ') });
  },
};

function describeBlockTime(fixedMs: bigint): string {
  return fixedMs === 0n ? 'timestamps follow it' : `timestamps are ${fixedMs} ms apart`;
}

function parseTime(text: string, flag: string): bigint {
  const [, digits, unit] = /^([0-9]{1,12})(ms|s|m|h|d)$/.exec(text) ?? [];
  const unitMs = UNIT_MS.get(unit ?? '');
  if (digits === undefined || unitMs === undefined) {
    throw usageError(`${typedFlag(flag)} "${text}" is no time`, 'Give a whole number with its unit: ms, s, m, h or d.');
  }
  return BigInt(digits) * BigInt(unitMs);
}
