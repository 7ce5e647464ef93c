import { accountFromBytes, type JsonValue, ss58Encode, toJson } from '@yumanet/protocol';
import {
  AccountIdentity,
  type AxonInfo,
  Metagraph,
  type SubnetSummary,
  type UidMatrix,
} from '@yumanet/protocol/messages';
import type { CoordinatorClient } from '@yumanet/sdk/client';
import type { CommandDefinition } from '../command-definition.ts';
import { connectToNetwork } from '../network/find-network.ts';
import { EXIT } from '../output/cli-error.ts';
import { withNumbers } from '../output/json-numbers.ts';
import { type Column, formatTable } from '../output/table.ts';
import { type TextSink, writeJson, writeLine } from '../output/terminal.ts';
import { formatShare, formatTao, shortAddress } from '../output/units.ts';
import { netuidOf } from './arguments.ts';

const PRICE_DECIMALS = 6;

/** The order in which people know them. */
const COLUMNS: readonly Column[] = [
  { title: 'UID', align: 'right' },
  { title: 'STAKE', align: 'right' },
  { title: 'CONSENSUS', align: 'right' },
  { title: 'INCENTIVE', align: 'right' },
  { title: 'DIVIDENDS', align: 'right' },
  { title: 'EMISSION', align: 'right' },
  { title: 'VTRUST', align: 'right' },
  { title: 'VAL' },
  { title: 'UPDATED', align: 'right' },
  { title: 'ACTIVE' },
  { title: 'AXON' },
  { title: 'HOTKEY' },
  { title: 'COLDKEY' },
];

/** `yumanet metagraph --netuid N` */
export const metagraphCommand: CommandDefinition = {
  path: ['metagraph'],
  summary: "A subnet's neurons with stake, weights' results and addresses",
  options: [
    { flags: '--netuid <n>', description: 'the subnet (1)' },
    { flags: '--full', description: 'JSON of all that `yumanet import metagraph` takes: parameters, weights, bonds' },
  ],
  usesNetwork: true,
  example: 'yumanet metagraph --netuid 1 --json\nyumanet metagraph --full > picture.json',
  async run(context, invocation) {
    const client = connectToNetwork(context, invocation);
    const metagraph = await client.metagraph(netuidOf(invocation));
    const { out } = context.terminal;
    if (invocation.flags['full'] === true) writeJson(out, await fullJson(client, metagraph));
    else if (invocation.json) writeJson(out, metagraphJson(metagraph));
    else writeMetagraph(out, metagraph, (await client.subnet(metagraph.netuid, metagraph.block)).subnet);
    return EXIT.ok;
  },
};

/** Everything as of the metagraph's block, so that nothing contradicts anything. */
async function fullJson(client: CoordinatorClient, metagraph: Metagraph) {
  const { netuid, block } = metagraph;
  const [{ hyperparameters }, weights, bonds] = await Promise.all([
    client.hyperparameters(netuid, block),
    client.weights(netuid, block),
    client.bonds(netuid, block),
  ]);
  const neurons = neuronsOf(metagraph);
  const [weightRows, bondRows] = [rowsByUid(weights), rowsByUid(bonds)];
  return {
    netuid,
    block: Number(block),
    num_uids: neurons.length,
    owner_hotkey: addressOf(metagraph.ownerHotkey),
    owner_coldkey: addressOf(metagraph.ownerColdkey),
    tao_in: metagraph.taoIn,
    alpha_in: metagraph.alphaIn,
    alpha_out: metagraph.alphaOut,
    hyperparameters: Object.fromEntries(hyperparameters.map(({ name, value }) => [name, value.value])),
    neurons: neurons.map((neuron) => ({
      ...neuron,
      weights: weightRows.get(neuron.uid) ?? [],
      bonds: bondRows.get(neuron.uid) ?? [],
    })),
  };
}

/** Pairs of uid and value, by the uid whose row it is. */
function rowsByUid({ rows }: UidMatrix): ReadonlyMap<number, readonly (readonly number[])[]> {
  return new Map(rows.map(({ uid, uids, values }) => [uid, uids.map((target, place) => [target, values[place] ?? 0])]));
}

/** Null for the zero account, which is nobody. */
function addressOf(account: Uint8Array): string | null {
  return account.every((byte) => byte === 0) ? null : ss58Encode(accountFromBytes(account));
}

type NeuronRow = ReturnType<typeof neuronOf>;

const COLUMN_FIELDS: ReadonlySet<string> = new Set(
  Metagraph.schema.fields.filter(({ cardinality }) => cardinality === 'repeated').map(({ name }) => name),
);

/** All of a metagraph, its columns as neurons. Amounts are rao as decimal text, shares u16, blocks numbers. */
function metagraphJson(metagraph: Metagraph) {
  const { netuid, block, networkRegisteredAt, lastStep, blocksSinceLastStep } = metagraph;
  const fields = withNumbers(toJson(Metagraph, metagraph), {
    network_registered_at: networkRegisteredAt,
    last_step: lastStep,
    blocks_since_last_step: blocksSinceLastStep,
  });
  const subnet = Object.entries(fields).filter(([name]) => !COLUMN_FIELDS.has(name));
  return { netuid, ...Object.fromEntries(subnet), block: Number(block), neurons: neuronsOf(metagraph) };
}

function neuronsOf(metagraph: Metagraph): readonly NeuronRow[] {
  return metagraph.hotkeys.map((hotkey, uid) => neuronOf(metagraph, hotkey, uid));
}

function neuronOf(metagraph: Metagraph, hotkey: Uint8Array, uid: number) {
  const coldkey = metagraph.coldkeys[uid];
  return {
    uid,
    hotkey: ss58Encode(accountFromBytes(hotkey)),
    coldkey: coldkey === undefined ? '' : ss58Encode(accountFromBytes(coldkey)),
    stake: metagraph.totalStake[uid] ?? 0n,
    alpha_stake: metagraph.alphaStake[uid] ?? 0n,
    tao_stake: metagraph.taoStake[uid] ?? 0n,
    consensus: metagraph.consensus[uid] ?? 0,
    incentive: metagraph.incentives[uid] ?? 0,
    dividends: metagraph.dividends[uid] ?? 0,
    emission: metagraph.emission[uid] ?? 0n,
    validator_trust: metagraph.validatorTrust[uid] ?? 0,
    validator_permit: metagraph.validatorPermit[uid] ?? false,
    last_update: Number(metagraph.lastUpdate[uid] ?? 0n),
    active: metagraph.active[uid] ?? false,
    axon: axonOf(metagraph.axons[uid]),
    registered_at: Number(metagraph.blockAtRegistration[uid] ?? 0n),
    alpha_dividends: metagraph.alphaDividendsPerHotkey[uid]?.amount ?? 0n,
    identity: identityOf(metagraph, uid),
  };
}

/** Null for a coldkey that says nothing of itself. */
function identityOf({ identities }: Metagraph, uid: number): JsonValue {
  const identity = identities[uid]?.identity;
  return identity === undefined ? null : toJson(AccountIdentity, identity);
}

/** `127.0.0.1:8091`, or nothing for a neuron that does not serve. IPv4 is a number on chain. */
function axonOf(axon: AxonInfo | undefined): string | null {
  if (axon === undefined || axon.port === 0) return null;
  if (axon.ipType !== 4) return `[${axon.ip}]:${axon.port}`;
  const number = Number(axon.ip);
  const bytes = [24, 16, 8, 0].map((shift) => (number >>> shift) & 0xff);
  return `${bytes.join('.')}:${axon.port}`;
}

function writeMetagraph(out: TextSink, metagraph: Metagraph, subnet: SubnetSummary): void {
  const { netuid, block, tempo, hotkeys, blocksSinceLastStep } = metagraph;
  const facts = `${hotkeys.length} neurons, tempo ${tempo}, last epoch ${blocksSinceLastStep} blocks ago`;
  writeLine(out, `${out.style('bold', `Subnet ${netuid}`)} at block ${block}: ${facts}`);
  writeLine(out, subnetLine(subnet));
  const rows = neuronsOf(metagraph).map((neuron) => neuronCells(neuron, block));
  out.write(formatTable(COLUMNS, rows));
}

/** What it is called, when its next epoch runs, and what a registration costs. */
function subnetLine({ subnetName, tokenSymbol, identity, nextEpochBlock, burn, priceRao }: SubnetSummary): string {
  const names = [subnetName, tokenSymbol, identity?.subnetUrl ?? ''].filter((name) => name !== '');
  const next = nextEpochBlock === undefined ? 'no next epoch' : `next epoch in block ${nextEpochBlock}`;
  return `${names.join(', ')}; ${next}; burn ${formatTao(burn)} TAO; price ${formatTao(priceRao, PRICE_DECIMALS)} TAO`;
}

function neuronCells(neuron: NeuronRow, block: bigint): readonly string[] {
  return [
    String(neuron.uid),
    formatTao(neuron.stake),
    formatShare(neuron.consensus),
    formatShare(neuron.incentive),
    formatShare(neuron.dividends),
    formatTao(neuron.emission),
    formatShare(neuron.validator_trust),
    neuron.validator_permit ? '*' : '',
    // An imported chain begins with updates that lie ahead of its block 0.
    String(Math.max(Number(block) - neuron.last_update, 0)),
    neuron.active ? 'yes' : 'no',
    neuron.axon ?? '-',
    shortAddress(neuron.hotkey),
    shortAddress(neuron.coldkey),
  ];
}
