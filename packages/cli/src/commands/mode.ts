import { type CommandDefinition, textArgument } from '../command-definition.ts';
import { connectToNetwork } from '../network/find-network.ts';
import { EXIT, usageError } from '../output/cli-error.ts';
import { writeJson, writeLine } from '../output/terminal.ts';
import { formatMs } from '../output/units.ts';
import { settingsOf } from '../settings/invocation-settings.ts';
import { blockTimeOf } from '../up/block-time.ts';

const MODES: readonly string[] = ['interval', 'instant', 'manual'];

/** `yumanet mode [MODE]` */
export const modeCommand: CommandDefinition = {
  path: ['mode'],
  summary: 'Show or change how blocks are made: interval, instant (one per extrinsic) or manual',
  arguments: [['[mode]', 'interval, instant or manual; without it the mode is shown']],
  options: [{ flags: '--block-time <time>', description: 'between blocks in interval mode, such as 250ms' }],
  usesNetwork: true,
  example: 'yumanet mode interval --block-time 250ms',
  async run(context, invocation) {
    const { settings, given } = settingsOf(context, invocation);
    const wanted = textArgument(invocation, 0);
    if (wanted !== undefined && !MODES.includes(wanted)) {
      throw usageError(`there is no mode "${wanted}"`, `Use one of ${MODES.join(', ')}.`);
    }
    if (wanted === undefined && invocation.flags['blockTime'] !== undefined) {
      throw usageError('--block-time goes with a mode', 'Write `yumanet mode interval --block-time 250ms`.');
    }
    const client = connectToNetwork(context, invocation);
    const { mode: current, preset } = await client.chain();
    const isChosen = given.has('block_time') || current.intervalMs === 0;
    const intervalMs = isChosen
      ? blockTimeOf({ ...settings, preset: preset === 'mainnet' ? 'mainnet' : 'fast' })
      : current.intervalMs;
    const mode = wanted === undefined ? current : await client.dev.mode({ mode: wanted, intervalMs });
    const { out } = context.terminal;
    if (invocation.json) writeJson(out, { mode: mode.mode, interval_ms: mode.intervalMs });
    else writeLine(out, mode.mode === 'interval' ? `interval, a block every ${formatMs(mode.intervalMs)}` : mode.mode);
    return EXIT.ok;
  },
};
