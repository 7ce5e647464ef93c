import { bytesToHex } from '@yumanet/protocol';
import type { RevertRequest } from '@yumanet/protocol/messages';
import { type CommandDefinition, type Invocation, textArgument, textFlag } from '../command-definition.ts';
import { connectToNetwork } from '../network/find-network.ts';
import { EXIT, usageError } from '../output/cli-error.ts';
import { writeJson, writeLine } from '../output/terminal.ts';
import { snapshotKey } from './snapshot-key.ts';

/** `yumanet revert SNAPSHOT`, `yumanet revert --block N` */
export const revertCommand: CommandDefinition = {
  path: ['revert'],
  summary: 'Take the chain back to a snapshot, as often as you like, or to an earlier block: later blocks are gone',
  arguments: [['[snapshot]', 'its name or id']],
  options: [{ flags: '--block <number>', description: 'an earlier block instead; the pool stays' }],
  usesNetwork: true,
  example: 'yumanet revert before',
  async run(context, invocation) {
    const target = targetOf(invocation);
    const reverted = await connectToNetwork(context, invocation).dev.revert(target);
    const { head, droppedBlocks, restoredBlocks } = reverted;
    const hashes = { head_hash: bytesToHex(reverted.headHash), state_digest: bytesToHex(reverted.stateDigest) };
    const { out } = context.terminal;
    if (invocation.json) {
      const counts = { dropped_blocks: Number(droppedBlocks), restored_blocks: Number(restoredBlocks) };
      writeJson(out, { head: Number(head), ...hashes, ...counts });
    } else {
      const restored = restoredBlocks === 0n ? '' : `, ${restoredBlocks} brought back`;
      writeLine(out, `head is ${head} (${hashes.head_hash}); ${droppedBlocks} blocks dropped${restored}`);
    }
    return EXIT.ok;
  },
};

function targetOf(invocation: Invocation): RevertRequest['target'] {
  const key = textArgument(invocation, 0);
  const block = textFlag(invocation, 'block');
  if ((key === undefined) === (block === undefined)) {
    throw usageError('give a snapshot or --block', 'See which snapshots there are: `yumanet snapshot --list`.');
  }
  if (key !== undefined) return snapshotKey(key);
  if (block === undefined || !/^[0-9]{1,19}$/.test(block)) {
    throw usageError(`--block "${block}" is no block number`, '`--help` shows an example.');
  }
  return { case: 'block', value: BigInt(block) };
}
