import { bytesToHex } from '@yumanet/protocol';
import type { MineResponse, MineUntil } from '@yumanet/protocol/messages';
import type { CliContext } from '../cli-context.ts';
import { type CommandDefinition, type Invocation, textArgument, textFlag } from '../command-definition.ts';
import { connectToNetwork } from '../network/find-network.ts';
import { EXIT } from '../output/cli-error.ts';
import { writeJson, writeLine } from '../output/terminal.ts';
import { parseCount } from './arguments.ts';
import { parseUntil } from './parse-until.ts';

/** More blocks than anybody waits for in one go. */
const BLOCKS_MAX = 1_000_000;
/** Blocks after which `--until` gives up unless more are asked for. */
const UNTIL_BLOCKS_DEFAULT = '100000';
/** Blocks of one request: about a second of work, far below the coordinator's limit and the client's patience. */
const REQUEST_BLOCKS_MAX = 1_000;

/** `yumanet mine [N] [--until WHAT]` */
export const mineCommand: CommandDefinition = {
  path: ['mine'],
  summary: 'Seal blocks now, in any mode; with --until, exit 1 when that does not come true within these blocks',
  arguments: [['[blocks]', 'how many (1), or at most how many with --until (100000)']],
  options: [
    {
      flags: '--until <what>',
      description: 'epoch, epoch:NETUID, block:NUMBER, halving, or a comparison such as "Burn[1] < 1000000"',
    },
  ],
  usesNetwork: true,
  example: 'yumanet mine 10',
  async run(context, invocation) {
    const { untilText, countText } = textsOf(invocation);
    const until = untilText === undefined ? undefined : parseUntil(untilText);
    const blocksDefault = until === undefined ? '1' : UNTIL_BLOCKS_DEFAULT;
    const blocksMax = parseCount(countText ?? blocksDefault, 'blocks', 1, BLOCKS_MAX);
    const { head, headHash, stateDigest, blocks, reached } = await mineInParts(context, invocation, {
      blocksMax,
      until,
    });
    const { out } = context.terminal;
    const hashes = { head_hash: bytesToHex(headHash), state_digest: bytesToHex(stateDigest) };
    const end = reached ? '' : `; ${untilText} did not come true`;
    if (invocation.json) writeJson(out, { blocks, head: Number(head), ...hashes, reached });
    else writeLine(out, `${countOf(blocks)} sealed, head is ${head} (${hashes.head_hash})${end}`);
    return reached ? EXIT.ok : EXIT.failed;
  },
};

/** `--until block 40` is two words: the number is then that of the block, not how many. */
function textsOf(invocation: Invocation) {
  const untilText = textFlag(invocation, 'until');
  const countText = textArgument(invocation, 0);
  if (untilText !== 'block' || countText === undefined) return { untilText, countText };
  return { untilText: `block ${countText}`, countText: undefined };
}

function countOf(blocks: number): string {
  return `${blocks} ${blocks === 1 ? 'block' : 'blocks'}`;
}

/** In requests of a bounded size, with progress between them. Ctrl-C ends it; blocks that were sealed stay. */
async function mineInParts(
  context: CliContext,
  invocation: Invocation,
  { blocksMax, until }: { readonly blocksMax: number; readonly until: MineUntil | undefined },
): Promise<MineResponse> {
  const { dev } = connectToNetwork(context, invocation);
  let sealed = 0;
  for (;;) {
    context.stop.first.throwIfAborted();
    const count = Math.min(blocksMax - sealed, REQUEST_BLOCKS_MAX);
    const answer = await dev.mine(count, until);
    sealed += answer.blocks;
    const isReached = until !== undefined && answer.reached;
    if (isReached || sealed >= blocksMax) return { ...answer, blocks: sealed };
    writeLine(context.terminal.err, `${sealed} of ${blocksMax} blocks sealed, head is ${answer.head}`);
  }
}
