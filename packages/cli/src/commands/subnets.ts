import type { NetworkManifest } from '@yumanet/protocol';
import type { SubnetSummary } from '@yumanet/protocol/messages';
import { createClient } from '@yumanet/sdk/client';
import type { CommandDefinition } from '../command-definition.ts';
import { findNetwork } from '../network/find-network.ts';
import { EXIT } from '../output/cli-error.ts';
import { type Column, formatTable } from '../output/table.ts';
import { writeJson } from '../output/terminal.ts';
import { formatTao, shortAddressOf } from '../output/units.ts';
import { subnetJson } from './subnet-json.ts';

const COLUMNS: readonly Column[] = [
  { title: 'NETUID', align: 'right' },
  { title: 'MECHANISM' },
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
    const { manifest, url } = findNetwork(context, invocation);
    const { block, subnets } = await createClient({ url, ...context.ports }).subnets();
    const mechanisms = mechanismsByNetuid(manifest);
    const { out } = context.terminal;
    if (invocation.json)
      writeJson(out, { block: Number(block), subnets: subnets.map((subnet) => withMechanism(subnet, mechanisms)) });
    else
      out.write(
        formatTable(
          COLUMNS,
          subnets.map((subnet) => subnetCells(subnet, mechanisms)),
        ),
      );
    return EXIT.ok;
  },
};

/** What the neurons of `up` run, by netuid: the chain does not know it. */
type Mechanisms = ReadonlyMap<number, string>;

function mechanismsByNetuid(manifest: NetworkManifest | undefined): Mechanisms {
  const neurons = manifest?.neurons ?? [];
  return new Map(neurons.flatMap(({ netuid, subnet }) => (subnet === undefined ? [] : [[netuid, subnet]])));
}

function withMechanism(subnet: SubnetSummary, mechanisms: Mechanisms) {
  const mechanism = mechanisms.get(subnet.netuid);
  return { ...subnetJson(subnet), ...(mechanism === undefined ? {} : { mechanism }) };
}

function subnetCells(subnet: SubnetSummary, mechanisms: Mechanisms): readonly string[] {
  return [
    String(subnet.netuid),
    mechanisms.get(subnet.netuid) ?? '-',
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
