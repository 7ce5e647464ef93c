import {
  type BrokenBlock,
  type ChainHistory,
  compareHistories,
  describeDifference,
  type HistoryDifference,
  type Replayed,
  type ReplayOptions,
  replayHistory,
} from '@yumanet/coordinator/history';
import { bytesToHex } from '@yumanet/protocol';
import type { CliContext } from '../cli-context.ts';
import { type CommandDefinition, type Invocation, textFlag, textsArgument } from '../command-definition.ts';
import { blockProgress } from '../history/block-progress.ts';
import { expectBlock } from '../history/expect-block.ts';
import { chainFolderOf, type HistoryPlace, historyPlace } from '../history/history-place.ts';
import { withHistory } from '../history/with-history.ts';
import { folderOf } from '../network/find-network.ts';
import { EXIT, usageError } from '../output/cli-error.ts';
import { writeJson, writeLine } from '../output/terminal.ts';
import { settingsOf } from '../settings/invocation-settings.ts';
import { kernelPorts } from '../system/load-kernel.ts';
import { parseUntilBlock } from './parse-until-block.ts';

/** `yumanet replay [FILE] [--until N] [--compare PLACE]` */
export const replayCommand: CommandDefinition = {
  path: ['replay'],
  endsItself: true,
  summary: 'Execute a chain again and name the first block and storage entry that differ, or what breaks (exit 1)',
  arguments: [
    ['[file...]', 'a file of `record` or `dump`, or a data folder; without it the folder of --data or --name'],
  ],
  options: [
    { flags: '--until <block...>', description: 'the last block to execute, such as 40 or block:40' },
    { flags: '--compare <place>', description: 'another data folder or file: executes both side by side' },
    {
      flags: '--check-invariants',
      description: 'look at every invariant after every block: what TAO, alpha, stake and neurons must add up to',
    },
    { flags: '--kernel <kernel>', description: 'what computes epochs: wasm (default) or reference' },
    { flags: '--name <name>', description: 'the network of this name (default); it may run' },
    { flags: '--data <folder>', description: 'the network of this folder; it may run' },
  ],
  example: 'yumanet replay --data ./.yumanet/default --compare ../other/.yumanet/default',
  async run(context, invocation) {
    const { crypto } = context.ports;
    const { until, rest } = parseUntilBlock(invocation.flags['until']);
    const { settings, given } = settingsOf(context, invocation);
    const [named, ...more] = [...textsArgument(invocation, 0), ...rest];
    if (more.length > 0 || (named !== undefined && (given.has('data') || given.has('name')))) {
      throw usageError('one history at a time: a file, --data or --name', 'Another one goes to --compare.');
    }
    const place: HistoryPlace =
      named === undefined
        ? { kind: 'folder', path: chainFolderOf(folderOf(context, settings)) }
        : historyPlace(context.folder, named);
    const compare = textFlag(invocation, 'compare');
    const checkInvariants = invocation.flags['checkInvariants'] === true;
    if (compare !== undefined && checkInvariants) {
      throw usageError('--compare looks at differences, not at invariants', 'Leave one of them out.');
    }
    const other = compare === undefined ? undefined : historyPlace(context.folder, compare);
    const options = {
      ports: { crypto, ...kernelPorts(settings.kernel) },
      onBlock: progressOf(context),
      checkInvariants,
      ...(until === undefined ? {} : { until }),
    };
    const result = await withHistory(place, crypto, async (history) => {
      expectBlock({ ...history, first: history.base.header.number }, until);
      if (other === undefined) return { history, checkInvariants, ...(await replayHistory(history, options)) };
      const compared = await withHistory(other, crypto, (there) => compareHistories(history, there, options));
      return { history, ...compared, other: other.path };
    });
    report(context, invocation, result);
    return result.difference === undefined && result.broken === undefined ? EXIT.ok : EXIT.failed;
  },
};

/** What came out, and of what. */
interface Result extends Replayed {
  readonly history: ChainHistory;
  /** What it was compared with, and up to which block. */
  readonly other?: string;
  readonly compared?: bigint;
  /** True when invariants were looked at. */
  readonly checkInvariants?: boolean;
}

function progressOf(context: CliContext): NonNullable<ReplayOptions['onBlock']> {
  const progress = blockProgress(context);
  return (number, last) => progress(() => `block ${number} of ${last}`);
}

function report({ terminal }: CliContext, { json }: Invocation, result: Result): void {
  const { blocks, digest, difference, compared, broken } = result;
  if (json) {
    writeJson(terminal.out, {
      blocks: Number(blocks),
      digest: bytesToHex(digest),
      ...(compared === undefined ? {} : { compared: Number(compared) }),
      ...(difference === undefined ? {} : { difference: differenceJson(difference) }),
      ...(broken === undefined ? {} : { broken: { block: Number(broken.block), invariants: broken.invariants } }),
    });
    return;
  }
  for (const line of sentences(result)) writeLine(terminal.out, line);
}

function sentences(result: Result): string[] {
  const { blocks, digest, difference, compared, history, other, broken, checkInvariants } = result;
  const first = history.base.header.number + 1n;
  const end = `state digest after block ${blocks}: ${bytesToHex(digest)}`;
  if (difference !== undefined) return [describeDifference(difference), end];
  const executed =
    blocks < first ? 'there is no block to execute' : `blocks ${first} to ${blocks} come out as they were kept`;
  if (broken !== undefined) return [executed, ...brokenSentences(broken), end];
  const held = checkInvariants === true ? ['every invariant holds after each of them'] : [];
  return [
    executed,
    ...held,
    ...(other === undefined ? [] : [`up to block ${compared} they are the same in ${other}`]),
    end,
  ];
}

function brokenSentences({ block, invariants }: BrokenBlock): string[] {
  return invariants.map(({ invariant, detail }) => `block ${block} breaks ${invariant}: ${detail}`);
}

function differenceJson(difference: HistoryDifference) {
  const { block, parts, against, stateBlock, storage } = difference;
  return {
    block: Number(block),
    parts,
    against,
    state_block: stateBlock === undefined ? null : Number(stateBlock),
    storage:
      storage === undefined
        ? null
        : {
            block: Number(storage.block),
            item: storage.item,
            key: storage.key,
            here: jsonOf(storage.here),
            there: jsonOf(storage.there),
          },
    message: describeDifference(difference),
  };
}

/** No entry is null. */
function jsonOf(text: string | undefined): unknown {
  return text === undefined ? null : JSON.parse(text);
}
