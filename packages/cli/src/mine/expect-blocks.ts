/** How many blocks a wait of `mine --until` takes, told before any of them is sealed. */
import type { MineUntil, TaoIndex } from '@yumanet/protocol/messages';
import type { CoordinatorClient } from '@yumanet/sdk/client';
import { blockEmission, halvingThreshold, INITIAL_BLOCK_EMISSION_RAO, nextHalving } from '@yumanet/yuma';
import { CliError, EXIT } from '../output/cli-error.ts';
import { formatTao } from '../output/units.ts';

const START_A_SUBNET =
  'Start one (start_call), with registration and emission enabled; `yumanet index` shows which subnets get TAO.';

/** What is known before. */
export type Expectation =
  /** It takes so many blocks: known from the chain's schedule. */
  | { readonly kind: 'exact'; readonly head: bigint; readonly blocks: bigint }
  /** About so many, if blocks go on minting what the next one mints. */
  | { readonly kind: 'estimate'; readonly head: bigint; readonly blocks: bigint; readonly why: string }
  | { readonly kind: 'unknown'; readonly why: string };

/** Throws `EmissionNeverFalls` when a lower emission is waited for that cannot come. */
export async function expectBlocks(client: CoordinatorClient, { until }: MineUntil): Promise<Expectation> {
  switch (until.case) {
    case 'block': {
      const { head } = await client.chain();
      return exactly(head.number, until.value);
    }
    case 'epoch':
      return expectEpoch(client, until.value.netuid);
    case 'halving': {
      const index = await client.index();
      return expectIssuance(index, nextHalving(index.totalIssuance)?.issuanceRao);
    }
    case 'emission': {
      const index = await client.index();
      return expectIssuance(index, issuanceOf(until.value));
    }
    case 'storage':
      return { kind: 'unknown', why: 'nothing tells when a value in storage changes' };
  }
}

/** The coordinator tells of a deferred epoch as due in the block in which it was: it comes in the next one at the earliest. */
async function expectEpoch(client: CoordinatorClient, netuid: number | undefined): Promise<Expectation> {
  const { block, subnets } = await client.subnets();
  const coming = subnets
    .filter((subnet) => netuid === undefined || subnet.netuid === netuid)
    .flatMap(({ nextEpochBlock }) => (nextEpochBlock === undefined ? [] : [nextEpochBlock]));
  const [first, ...others] = coming.map((planned) => (planned > block ? planned : block + 1n));
  if (first === undefined) return { kind: 'unknown', why: 'no such subnet has a tempo' };
  return exactly(
    block,
    others.reduce((earliest, next) => (next < earliest ? next : earliest), first),
  );
}

function exactly(head: bigint, target: bigint): Expectation {
  return { kind: 'exact', head, blocks: target > head ? target - head : 0n };
}

/** Rao of issuance from which a block emits `emissionRao` or less. Ends: the 30th halving leaves nothing of 1 TAO. */
function issuanceOf(emissionRao: bigint): bigint {
  let number = 0;
  while (INITIAL_BLOCK_EMISSION_RAO >> BigInt(number) > emissionRao) number += 1;
  return number === 0 ? 0n : halvingThreshold(number);
}

/** `target` is undefined when there is no further halving. */
function expectIssuance(index: TaoIndex, target: bigint | undefined): Expectation {
  const { block: head, totalIssuance } = index;
  if (target !== undefined && totalIssuance >= target) return { kind: 'exact', head, blocks: 0n };
  const emission = blockEmission(totalIssuance);
  if (target === undefined || emission === 0n) {
    throw neverFalls(index, 'all TAO is issued', 'Wait for something else: there is no further halving.');
  }
  if (!index.subnets.some(({ takesPart }) => takesPart)) {
    throw neverFalls(index, 'no subnet takes part in emission, so TotalIssuance does not grow', START_A_SUBNET);
  }
  const missing = `${formatTao(target - totalIssuance)} TAO are still to be issued`;
  if (index.taoEmission === 0n) {
    const least = blocksTo(target, index, emission);
    return {
      kind: 'unknown',
      why: `every moving price is 0, so that no subnet gets TAO yet; ${missing}, which takes ${least ?? 'more'} blocks at least once one does`,
    };
  }
  const blocks = blocksTo(target, index, index.taoEmission);
  if (blocks === undefined)
    return { kind: 'unknown', why: `${missing}, and later blocks will hand out less than 1 rao` };
  const why = `${missing}, and the next block issues ${formatTao(index.taoEmission)} of the ${formatTao(emission)} TAO that it emits`;
  return { kind: 'estimate', head, blocks, why };
}

/** Blocks until `target` when subnets get the same part of each later emission; undefined when that becomes nothing. */
function blocksTo(target: bigint, { totalIssuance }: TaoIndex, firstIssued: bigint): bigint | undefined {
  const firstEmission = blockEmission(totalIssuance);
  let blocks = 0n;
  let issuance = totalIssuance;
  // Each round ends behind one halving, of which there are 30.
  while (issuance < target) {
    const issued = (firstIssued * blockEmission(issuance)) / firstEmission;
    if (issued === 0n) return undefined;
    const halving = nextHalving(issuance)?.issuanceRao ?? target;
    const end = halving < target ? halving : target;
    const needed = (end - issuance + issued - 1n) / issued;
    blocks += needed;
    issuance += needed * issued;
  }
  return blocks;
}

function neverFalls({ totalIssuance, block }: TaoIndex, why: string, remedy: string): CliError {
  return new CliError({
    name: 'EmissionNeverFalls',
    message: `the emission stays at ${formatTao(blockEmission(totalIssuance))} TAO per block: ${why}`,
    remedy,
    facts: { block: Number(block), total_issuance: totalIssuance.toString() },
    exitCode: EXIT.failed,
  });
}
