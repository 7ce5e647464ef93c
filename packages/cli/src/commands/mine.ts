import { bytesToHex } from '@yumanet/protocol';
import type { MineResponse } from '@yumanet/protocol/messages';
import type { CliContext } from '../cli-context.ts';
import { type CommandDefinition, type Invocation, textArgument } from '../command-definition.ts';
import { connectToNetwork } from '../network/find-network.ts';
import { EXIT } from '../output/cli-error.ts';
import { writeJson, writeLine } from '../output/terminal.ts';
import { abortable } from '../up/abortable.ts';
import { parseCount } from './arguments.ts';

/** More blocks than anybody waits for in one go. */
const BLOCKS_MAX = 1_000_000;
/** Blocks of one request: about a second of work, far below the coordinator's limit and the client's patience. */
const REQUEST_BLOCKS_MAX = 1_000;

/** `yumanet mine [N]` */
export const mineCommand: CommandDefinition = {
  path: ['mine'],
  summary: 'Seal blocks now, in any mode',
  arguments: [['[blocks]', 'how many (1)']],
  usesNetwork: true,
  example: 'yumanet mine 10',
  async run(context, invocation) {
    const blocks = parseCount(textArgument(invocation, 0) ?? '1', 'blocks', 1, BLOCKS_MAX);
    const { head, headHash, stateDigest } = await mineInParts(context, invocation, blocks);
    const { out } = context.terminal;
    const hashes = { head_hash: bytesToHex(headHash), state_digest: bytesToHex(stateDigest) };
    if (invocation.json) writeJson(out, { blocks, head: Number(head), ...hashes });
    else writeLine(out, `${blocks} ${blocks === 1 ? 'block' : 'blocks'} sealed, head is ${head} (${hashes.head_hash})`);
    return EXIT.ok;
  },
};

/** In requests of a bounded size, with progress between them. Ctrl-C ends it; blocks that were sealed stay. */
async function mineInParts(context: CliContext, invocation: Invocation, blocks: number): Promise<MineResponse> {
  const { dev } = connectToNetwork(context, invocation);
  const mine = (count: number) => abortable(dev.mine(count), context.stop.first);
  let remaining = blocks;
  while (remaining > REQUEST_BLOCKS_MAX) {
    context.stop.first.throwIfAborted();
    const { head } = await mine(REQUEST_BLOCKS_MAX);
    remaining -= REQUEST_BLOCKS_MAX;
    writeLine(context.terminal.err, `${blocks - remaining} of ${blocks} blocks sealed, head is ${head}`);
  }
  context.stop.first.throwIfAborted();
  return mine(remaining);
}
