import { bytesToHex } from '@yumanet/protocol';
import type { MineResponse, MineUntil } from '@yumanet/protocol/messages';
import type { CoordinatorClient } from '@yumanet/sdk/client';
import type { CliContext } from '../cli-context.ts';
import { type CommandDefinition, type Invocation, textArgument, textFlag } from '../command-definition.ts';
import { announceWait } from '../mine/announce-wait.ts';
import { countOfBlocks } from '../mine/count-of-blocks.ts';
import type { Expectation } from '../mine/expect-blocks.ts';
import { type MiningWish, mineInParts } from '../mine/mine-in-parts.ts';
import { connectToNetwork } from '../network/find-network.ts';
import { EXIT } from '../output/cli-error.ts';
import { createProgress } from '../output/progress.ts';
import { writeJson, writeLine } from '../output/terminal.ts';
import { formatTao } from '../output/units.ts';
import { parseCount } from './arguments.ts';
import { parseUntil } from './parse-until.ts';

/** More blocks than anybody waits for in one go. */
const BLOCKS_MAX = 1_000_000;
/** Blocks after which `--until` gives up unless more are asked for. */
const UNTIL_BLOCKS_DEFAULT = '100000';
/** What `--until` takes as two words, too. */
const TWO_WORDS: readonly string[] = ['block', 'emission'];

/** `yumanet mine [N] [--until WHAT]` */
export const mineCommand: CommandDefinition = {
  path: ['mine'],
  endsItself: true,
  summary: 'Seal blocks now, in any mode; with --until, exit 1 when that does not come true within these blocks',
  arguments: [['[blocks]', 'how many (1), or at most how many with --until (100000)']],
  options: [
    {
      flags: '--until <what>',
      description:
        'epoch, epoch:NETUID, block:NUMBER, halving, emission:TAO (so much per block or less), or a comparison such as "Burn[1] < 1000000"',
    },
  ],
  usesNetwork: true,
  example: 'yumanet mine 10\nyumanet mine --until halving',
  async run(context, invocation) {
    const { untilText, countText } = textsOf(invocation);
    const until = untilText === undefined ? undefined : parseUntil(untilText);
    const blocksDefault = until === undefined ? '1' : UNTIL_BLOCKS_DEFAULT;
    const blocksMax = parseCount(countText ?? blocksDefault, 'blocks', 1, BLOCKS_MAX);
    const client = connectToNetwork(context, invocation);
    const expectation =
      until === undefined ? undefined : await announceWait(client, context.terminal, { until, blocksMax });
    const answer = await mine(context, client, { blocksMax, until, expectation });
    const emission = isOfEmission(until) ? (await client.chain()).blockEmission : undefined;
    report(context, invocation, { answer, untilText, expectation, emission });
    return answer.reached ? EXIT.ok : EXIT.failed;
  },
};

/** `--until block 40` is two words: the number is then that of the block, not how many. */
function textsOf(invocation: Invocation) {
  const untilText = textFlag(invocation, 'until');
  const countText = textArgument(invocation, 0);
  if (untilText === undefined || countText === undefined || !TWO_WORDS.includes(untilText)) {
    return { untilText, countText };
  }
  return { untilText: `${untilText} ${countText}`, countText: undefined };
}

function mine(
  { terminal: { err }, stop, ports: { clock } }: CliContext,
  client: CoordinatorClient,
  { expectation, ...wish }: MiningWish & { readonly expectation: Expectation | undefined },
): Promise<MineResponse> {
  const expected = expectedOf(expectation) ?? wish.blocksMax;
  const isBound = expected >= wish.blocksMax;
  const total = isBound ? wish.blocksMax : expected;
  const goal = { total, isEstimate: expectation?.kind === 'estimate' && !isBound, what: 'blocks sealed' };
  return mineInParts({ client, clock, stop, err, progress: createProgress(err, goal) }, wish);
}

function expectedOf(expectation: Expectation | undefined): number | undefined {
  return expectation === undefined || expectation.kind === 'unknown' ? undefined : Number(expectation.blocks);
}

function isOfEmission(until: MineUntil | undefined): boolean {
  return until?.until.case === 'halving' || until?.until.case === 'emission';
}

interface Mined {
  readonly answer: MineResponse;
  readonly untilText: string | undefined;
  readonly expectation: Expectation | undefined;
  /** Rao per block from here on, where that was waited for. */
  readonly emission: bigint | undefined;
}

function report({ terminal: { out } }: CliContext, { json }: Invocation, mined: Mined): void {
  const { untilText, expectation, emission } = mined;
  const { blocks, head, headHash, stateDigest, reached } = mined.answer;
  if (json) {
    writeJson(out, {
      blocks,
      head: Number(head),
      head_hash: bytesToHex(headHash),
      state_digest: bytesToHex(stateDigest),
      reached,
      ...(expectation === undefined ? {} : { expected_blocks: expectedOf(expectation) ?? null }),
      ...(emission === undefined ? {} : { block_emission: emission }),
    });
    return;
  }
  const end = reached ? '' : `; ${untilText} did not come true`;
  writeLine(out, `${countOfBlocks(blocks)} sealed, head is ${head} (${bytesToHex(headHash)})${end}`);
  if (emission !== undefined) writeLine(out, `the next block emits ${formatTao(emission)} TAO`);
}
