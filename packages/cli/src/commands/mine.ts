import { bytesToHex } from '@yumanet/protocol';
import { type CommandDefinition, textArgument } from '../command-definition.ts';
import { connectToNetwork } from '../network/find-network.ts';
import { EXIT } from '../output/cli-error.ts';
import { writeJson, writeLine } from '../output/terminal.ts';
import { parseCount } from './arguments.ts';

/** More blocks than anybody waits for in one go. */
const BLOCKS_MAX = 1_000_000;

/** `yumanet mine [N]` */
export const mineCommand: CommandDefinition = {
  path: ['mine'],
  summary: 'Seal blocks now, in any mode',
  arguments: [['[blocks]', 'how many (1)']],
  usesNetwork: true,
  example: 'yumanet mine 10',
  async run(context, invocation) {
    const blocks = parseCount(textArgument(invocation, 0) ?? '1', 'blocks', 1, BLOCKS_MAX);
    const { head, headHash, stateDigest } = await connectToNetwork(context, invocation).dev.mine(blocks);
    const { out } = context.terminal;
    const hashes = { head_hash: bytesToHex(headHash), state_digest: bytesToHex(stateDigest) };
    if (invocation.json) writeJson(out, { blocks, head: Number(head), ...hashes });
    else writeLine(out, `${blocks} ${blocks === 1 ? 'block' : 'blocks'} sealed, head is ${head} (${hashes.head_hash})`);
    return EXIT.ok;
  },
};
