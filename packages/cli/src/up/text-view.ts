import type { BlockNotice } from '@yumanet/protocol/messages';
import { formatLogLine, timeOfDay } from '../output/format-log-line.ts';
import { formatTable } from '../output/table.ts';
import { type Terminal, writeLine } from '../output/terminal.ts';
import { formatMs, formatShare, formatTao } from '../output/units.ts';
import { describeExit } from '../supervise/program.ts';
import type { ProcessEvent } from '../supervise/supervise-process.ts';
import type { NeuronScore } from './network-state.ts';
import type { Banner, EpochResult, UpView } from './up-view.ts';

const SCORE_COLUMNS = [
  { title: 'UID', align: 'right' },
  { title: 'NEURON' },
  { title: 'SKILL', align: 'right' },
  { title: 'INCENTIVE', align: 'right' },
  { title: 'DIVIDENDS', align: 'right' },
  { title: 'STAKE', align: 'right' },
] as const;

/** For people: the network on standard output, its processes on standard error. */
export function createTextView(terminal: Terminal): UpView {
  const { out } = terminal;
  let keepsData = true;
  return {
    progress: (text, elapsedMs) => writeProgress(terminal, text, elapsedMs),
    banner(banner) {
      keepsData = !banner.isEphemeral;
      writeBanner(terminal, banner);
    },
    running() {
      const stopping = keepsData ? 'stops it and keeps its data' : 'stops it and forgets its chain';
      writeLine(out, `${out.style('green', 'The network runs.')} Ctrl-C ${stopping}.`);
    },
    block: (notice) => writeLine(out, blockLine(terminal, notice)),
    reverted: (to) => writeLine(out, out.style('yellow', `reverted to block ${to}: what came after it is gone`)),
    halted: ({ message }, elapsedMs) => writeProgress(terminal, terminal.err.style('red', message), elapsedMs),
    epoch: (result) => out.write(epochTable(terminal, result)),
    process: (event, elapsedMs) => writeProcess(terminal, event, elapsedMs),
  };
}

/** For `--check`: progress and trouble on standard error, nothing else. */
export function createProgressView(terminal: Terminal): UpView {
  const ignore = () => undefined;
  return {
    progress: (text, elapsedMs) => writeProgress(terminal, text, elapsedMs),
    banner: ({ url }) => writeLine(terminal.err, terminal.err.style('dim', `coordinator at ${url}`)),
    running: ignore,
    block: ignore,
    reverted: ignore,
    halted: ignore,
    epoch: ({ netuid, block }, elapsedMs) =>
      writeProgress(terminal, `epoch of subnet ${netuid} in block ${block}`, elapsedMs),
    process: (event, elapsedMs) => writeProcess(terminal, event, elapsedMs),
  };
}

function writeProgress({ err }: Terminal, text: string, elapsedMs: number): void {
  writeLine(err, `${err.style('dim', formatMs(elapsedMs).padStart(7))}  ${text}`);
}

function writeBanner({ out }: Terminal, banner: Banner): void {
  const { accounts, blockTimeMs, head } = banner;
  const facts: readonly (readonly [string, string])[] = [
    ['Network', `${banner.name}${banner.isEphemeral ? ' (in memory)' : ''}`],
    ['API', banner.url],
    [banner.isEphemeral ? 'Logs' : 'Data', banner.folder],
    ['Preset', `${banner.preset}, subnets ${banner.netuids.join(', ')}`],
    ['Blocks', `every ${formatMs(blockTimeMs)}${head === 0n ? '' : `, continuing after block ${head}`}`],
    ['Seed', banner.seed],
    ['Genesis', banner.genesis],
  ];
  writeLine(out, '');
  for (const [name, value] of facts) writeLine(out, `${out.style('bold', name.padEnd(8))} ${value}`);
  writeLine(out, '');
  const rows = accounts.map(({ uri, ss58, freeRao }) => [uri, ss58, `${formatTao(freeRao, 0)} TAO`]);
  out.write(formatTable([{ title: 'ACCOUNT' }, { title: 'ADDRESS' }, { title: 'BALANCE', align: 'right' }], rows));
  writeLine(out, out.style('dim', 'These keys are public: never use them outside of a testnet.'));
  writeLine(out, '');
}

function blockLine({ out }: Terminal, notice: BlockNotice): string {
  const { header, extrinsicCount, failedCount, epochs } = notice;
  const time = timeOfDay(Number(header.timestampMs));
  const extrinsics = `${extrinsicCount} ${extrinsicCount === 1 ? 'extrinsic ' : 'extrinsics'}`;
  const failed = failedCount === 0 ? '' : out.style('yellow', `  ${failedCount} failed`);
  const epoch = epochs.length === 0 ? '' : out.style('cyan', `  epoch of subnet ${epochs.join(', ')}`);
  return `block ${out.style('bold', header.number.toString().padStart(5))}  ${out.style('dim', time)}  ${extrinsics}${failed}${epoch}`;
}

function epochTable({ out }: Terminal, { netuid, block, scores }: EpochResult): string {
  const title = out.style('bold', `subnet ${netuid}${mechanismOf(scores)} after its epoch in block ${block}`);
  return `\n${title}\n${formatTable(SCORE_COLUMNS, scores.map(scoreRow))}\n`;
}

/** What the neurons of a subnet run. */
function mechanismOf(scores: readonly NeuronScore[]): string {
  const [score] = scores;
  return score === undefined ? '' : ` (${score.neuron.subnet})`;
}

function scoreRow({ neuron, uid, incentiveU16, dividendsU16, stakeRao }: NeuronScore): readonly string[] {
  const skill = String(neuron.habit ?? neuron.skill ?? '-');
  return [String(uid), neuron.name, skill, formatShare(incentiveU16), formatShare(dividendsU16), formatTao(stakeRao)];
}

function writeProcess(terminal: Terminal, event: Exclude<ProcessEvent, { kind: 'line' }>, elapsedMs: number): void {
  const { err } = terminal;
  const { name, state, url, restartCount } = event.status;
  if (event.kind === 'state') {
    if (state === 'ready')
      writeProgress(
        terminal,
        `${name} ready at ${url}${restartCount > 0 ? ` (restart ${restartCount})` : ''}`,
        elapsedMs,
      );
    return;
  }
  const next = event.retryInMs === undefined ? 'given up' : `restarting in ${formatMs(event.retryInMs)}`;
  writeProgress(
    terminal,
    `${err.style('red', name)} ended with ${describeExit(event.exit)}: ${next}. Its last lines:`,
    elapsedMs,
  );
  for (const line of event.lastLines) writeLine(err, `         ${err.style('dim', '|')} ${formatLogLine(line)}`);
}
