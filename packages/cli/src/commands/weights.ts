import type { UidMatrix, UidRow } from '@yumanet/protocol/messages';
import type { CommandDefinition } from '../command-definition.ts';
import { connectToNetwork } from '../network/find-network.ts';
import { EXIT } from '../output/cli-error.ts';
import { type Column, formatTable } from '../output/table.ts';
import { type TextSink, writeJson, writeLine } from '../output/terminal.ts';
import { MECHID_OPTION, mechidOf, netuidOf } from './arguments.ts';

const COLUMNS: readonly Column[] = [{ title: 'VALIDATOR', align: 'right' }, { title: 'WEIGHTS (UID:U16)' }];

/** `yumanet weights --netuid N --mechid M` */
export const weightsCommand: CommandDefinition = {
  path: ['weights'],
  summary: 'The weights that the validators of a subnet have set, or those of one of its mechanisms',
  options: [{ flags: '--netuid <n>', description: 'the subnet (1)' }, MECHID_OPTION],
  usesNetwork: true,
  example: 'yumanet weights --netuid 1 --mechid 1',
  async run(context, invocation) {
    const client = connectToNetwork(context, invocation);
    const matrix = await client.weights(netuidOf(invocation), undefined, mechidOf(invocation));
    const { out } = context.terminal;
    if (invocation.json) writeJson(out, weightsJson(matrix));
    else writeWeights(out, matrix);
    return EXIT.ok;
  },
};

/** Each row as pairs of uid and u16. */
function weightsJson({ netuid, mechid, block, rows }: UidMatrix) {
  return { netuid, mechid, block: Number(block), rows: rows.map((row) => ({ uid: row.uid, weights: pairsOf(row) })) };
}

function writeWeights(out: TextSink, { netuid, mechid, block, rows }: UidMatrix): void {
  const title = out.style('bold', `Weights of subnet ${netuid}, mechanism ${mechid}`);
  writeLine(out, `${title}, at block ${block}: ${rows.length === 0 ? 'none' : `${rows.length} validators`}`);
  if (rows.length === 0) return;
  const cells = rows.map((row) => [
    String(row.uid),
    pairsOf(row)
      .map((pair) => pair.join(':'))
      .join(' '),
  ]);
  out.write(formatTable(COLUMNS, cells));
}

function pairsOf({ uids, values }: UidRow): readonly (readonly [number, number])[] {
  return uids.map((uid, place) => [uid, values[place] ?? 0]);
}
