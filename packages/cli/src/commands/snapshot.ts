import { bytesToHex } from '@yumanet/protocol';
import type { SnapshotInfo } from '@yumanet/protocol/messages';
import { type CommandDefinition, textArgument, textFlag } from '../command-definition.ts';
import { connectToNetwork } from '../network/find-network.ts';
import { EXIT, usageError } from '../output/cli-error.ts';
import { type Column, formatTable } from '../output/table.ts';
import { writeJson, writeLine } from '../output/terminal.ts';
import { snapshotKey } from './snapshot-key.ts';

const COLUMNS: readonly Column[] = [
  { title: 'ID', align: 'right' },
  { title: 'NAME' },
  { title: 'BLOCK', align: 'right' },
  { title: 'TIME' },
  { title: 'POOL', align: 'right' },
  { title: 'HASH' },
];

/** `yumanet snapshot [NAME] [--list] [--remove SNAPSHOT]` */
export const snapshotCommand: CommandDefinition = {
  path: ['snapshot'],
  summary: 'Keep the chain as it is now (head, time, nonces, pool) to `revert` to, any number of times',
  arguments: [['[name]', 'a name for it; an earlier snapshot of this name loses it']],
  options: [
    { flags: '--list', description: 'only show the snapshots there are' },
    { flags: '--remove <snapshot>', description: 'forget the one of this name or id' },
  ],
  usesNetwork: true,
  example: 'yumanet snapshot before',
  async run(context, invocation) {
    const name = textArgument(invocation, 0);
    const removed = textFlag(invocation, 'remove');
    const isList = invocation.flags['list'] === true;
    if ([name !== undefined, removed !== undefined, isList].filter(Boolean).length > 1) {
      throw usageError('a name, --list and --remove do not go together', 'Give one of them.');
    }
    const { dev } = connectToNetwork(context, invocation);
    const { out } = context.terminal;
    if (isList || removed !== undefined) {
      const { snapshots } =
        removed === undefined ? await dev.snapshots() : await dev.removeSnapshot(snapshotKey(removed));
      if (invocation.json) writeJson(out, { snapshots: snapshots.map(snapshotJson) });
      else out.write(formatTable(COLUMNS, snapshots.map(snapshotCells)));
      return EXIT.ok;
    }
    const taken = await dev.snapshot(name);
    if (invocation.json) writeJson(out, snapshotJson(taken));
    else writeLine(out, `snapshot ${labelOf(taken)} of block ${taken.block} (${bytesToHex(taken.blockHash)})`);
    return EXIT.ok;
  },
};

function labelOf({ id, name }: SnapshotInfo): string {
  return name === undefined ? String(id) : `${id} "${name}"`;
}

function snapshotJson({ id, name, block, blockHash, timestampMs, poolEntries }: SnapshotInfo) {
  const place = { block: Number(block), block_hash: bytesToHex(blockHash), timestamp_ms: Number(timestampMs) };
  return { id: Number(id), name, ...place, pool_entries: poolEntries };
}

function snapshotCells({ id, name, block, blockHash, timestampMs, poolEntries }: SnapshotInfo): readonly string[] {
  const time = new Date(Number(timestampMs)).toISOString();
  return [String(id), name ?? '-', String(block), time, String(poolEntries), bytesToHex(blockHash)];
}
