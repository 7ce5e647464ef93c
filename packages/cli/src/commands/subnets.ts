import type { SubnetSummary } from '@yumanet/protocol/messages';
import type { CommandDefinition } from '../command-definition.ts';
import { connectToNetwork } from '../network/find-network.ts';
import { EXIT } from '../output/cli-error.ts';
import { type Column, formatTable } from '../output/table.ts';
import { writeJson } from '../output/terminal.ts';
import { formatTao, shortAddressOf } from '../output/units.ts';
import { subnetJson } from './subnet-json.ts';

const COLUMNS: readonly Column[] = [
  { title: 'NETUID', align: 'right' },
  { title: 'NEURONS', align: 'right' },
  { title: 'TEMPO', align: 'right' },
  { title: 'LAST EPOCH', align: 'right' },
  { title: 'NEXT EPOCH', align: 'right' },
  { title: 'PRICE', align: 'right' },
  { title: 'TAO IN', align: 'right' },
  { title: 'ALPHA IN', align: 'right' },
  { title: 'ALPHA OUT', align: 'right' },
  { title: 'BURN', align: 'right' },
  { title: 'STARTED' },
  { title: 'OWNER' },
];

/** `yumanet subnets` */
export const subnetsCommand: CommandDefinition = {
  path: ['subnets'],
  summary: 'All subnets with their pools, prices and epochs',
  usesNetwork: true,
  example: 'yumanet subnets --json',
  async run(context, invocation) {
    const { block, subnets } = await connectToNetwork(context, invocation).subnets();
    const { out } = context.terminal;
    if (invocation.json) writeJson(out, { block: Number(block), subnets: subnets.map(subnetJson) });
    else out.write(formatTable(COLUMNS, subnets.map(subnetCells)));
    return EXIT.ok;
  },
};

function subnetCells(subnet: SubnetSummary): readonly string[] {
  return [
    String(subnet.netuid),
    `${subnet.numUids}/${subnet.maxUids}`,
    String(subnet.tempo),
    String(subnet.lastEpochBlock),
    subnet.nextEpochBlock === undefined ? '-' : String(subnet.nextEpochBlock),
    formatTao(subnet.priceRao, 6),
    formatTao(subnet.taoIn),
    formatTao(subnet.alphaIn),
    formatTao(subnet.alphaOut),
    formatTao(subnet.burn),
    subnet.started ? 'yes' : 'no',
    shortAddressOf(subnet.ownerColdkey),
  ];
}
