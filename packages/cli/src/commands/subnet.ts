import type { SubnetIdentity, SubnetSummary } from '@yumanet/protocol/messages';
import { type CommandDefinition, textArgument } from '../command-definition.ts';
import { connectToNetwork } from '../network/find-network.ts';
import { EXIT } from '../output/cli-error.ts';
import { formatTable } from '../output/table.ts';
import { type TextSink, writeJson, writeLine } from '../output/terminal.ts';
import { addressOf, formatShare, formatTao } from '../output/units.ts';
import { NETUID_MAX, parseCount } from './arguments.ts';
import { subnetJson } from './subnet-json.ts';

const PRICE_DECIMALS = 6;

/** `yumanet subnet NETUID` */
export const subnetCommand: CommandDefinition = {
  path: ['subnet'],
  summary: 'One subnet: who owns it, its epochs, prices and parameters',
  arguments: [['[netuid]', 'the subnet (1)']],
  usesNetwork: true,
  example: 'yumanet subnet 1\nyumanet subnet 1 --json',
  async run(context, invocation) {
    const netuid = parseCount(textArgument(invocation, 0) ?? '1', 'netuid', 0, NETUID_MAX);
    const { block, subnet } = await connectToNetwork(context, invocation).subnet(netuid);
    const { out } = context.terminal;
    if (invocation.json) writeJson(out, { block: Number(block), ...subnetJson(subnet) });
    else writeSubnet(out, subnet, block);
    return EXIT.ok;
  },
};

function writeSubnet(out: TextSink, subnet: SubnetSummary, block: bigint): void {
  writeLine(out, `${out.style('bold', `Subnet ${subnet.netuid}`)} ${subnetTitle(subnet)} at block ${block}`);
  const rows = [
    ...identityRows(subnet.identity),
    ...chainRows(subnet),
    ...marketRows(subnet),
    ...parameterRows(subnet),
  ];
  out.write(formatTable([{ title: 'WHAT' }, { title: 'VALUE' }], rows));
}

/** The name, and the symbol of its alpha when it has one. */
function subnetTitle({ subnetName, tokenSymbol }: SubnetSummary): string {
  return tokenSymbol === '' ? subnetName : `${subnetName} (${tokenSymbol})`;
}

/** What the owner says of it, as far as it says anything. */
function identityRows(identity: SubnetIdentity | undefined): string[][] {
  if (identity === undefined) return [];
  const { description, subnetUrl, githubRepo, subnetContact, discord, logoUrl, additional } = identity;
  const rows = [
    ['description', description],
    ['url', subnetUrl],
    ['repository', githubRepo],
    ['contact', subnetContact],
    ['discord', discord],
    ['logo', logoUrl],
    ['additional', additional],
  ];
  return rows.filter(([, text]) => text !== '');
}

function chainRows(subnet: SubnetSummary): string[][] {
  const { started, lastEpochBlock, nextEpochBlock, blocksSinceLastStep } = subnet;
  return [
    ['owner', addressOf(subnet.ownerColdkey)],
    ['owner hotkey', addressOf(subnet.ownerHotkey)],
    ['account', addressOf(subnet.subnetAccountId)],
    ['registered in block', String(subnet.networkRegisteredAt)],
    ['started', started ? 'yes' : 'no'],
    ['tempo', String(subnet.tempo)],
    ['last epoch', `block ${lastEpochBlock}; its step ${blocksSinceLastStep} blocks ago`],
    ['next epoch', nextEpochBlock === undefined ? 'none: the tempo is 0' : `block ${nextEpochBlock}`],
    ['neurons', `${subnet.numUids} of ${subnet.maxUids}`],
    ['burn', `${formatTao(subnet.burn)} TAO`],
  ];
}

function marketRows(subnet: SubnetSummary): string[][] {
  return [
    ['price', `${formatTao(subnet.priceRao, PRICE_DECIMALS)} TAO`],
    ['moving price', `${Number(subnet.movingPrice.decimal).toFixed(PRICE_DECIMALS)} TAO`],
    ['pool', `${formatTao(subnet.taoIn)} TAO, ${formatTao(subnet.alphaIn)} alpha`],
    ['alpha outside', formatTao(subnet.alphaOut)],
    ['volume', `${formatTao(subnet.subnetVolume)} TAO`],
    ['emission per block', `${formatTao(subnet.alphaOutEmission)} alpha`],
    ['pending emission', `${formatTao(subnet.pendingAlphaEmission)} alpha`],
  ];
}

function parameterRows(subnet: SubnetSummary): string[][] {
  return [
    ['kappa', formatShare(subnet.kappa)],
    ['immunity', `${subnet.immunityPeriod} blocks`],
    ['validators at most', String(subnet.maxAllowedValidators)],
    ['weights at least', String(subnet.minAllowedWeights)],
  ];
}
