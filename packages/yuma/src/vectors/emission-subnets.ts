/** The emission files about subnets: prices, shares, terms and mechanisms, by `name`. */

import { accruePendingAlpha } from '../emission/accrue-pending-alpha.ts';
import { blockEmission } from '../emission/block-emission.ts';
import { nextMovingPrice, type SubnetMechanism } from '../emission/moving-price.ts';
import { rootProportion } from '../emission/root-proportion.ts';
import { isRootSellActive, priceShares, subnetShares, subnetTaoEmissions } from '../emission/subnet-shares.ts';
import { subnetTerms } from '../emission/subnet-terms.ts';
import { epochWithMechanisms, type MechanismInput } from '../epoch/epoch-with-mechanisms.ts';
import { runEpoch } from '../epoch/run-epoch.ts';
import { saturateToU64 } from '../fixed/integer-range.ts';
import { elementAt } from '../matrix/element-at.ts';
import { readCase } from './case-reader.ts';
import type { CaseComputation } from './check-cases.ts';
import type { Computed } from './compare.ts';
import { asEpochInput, asRowU16, exactListOf } from './decode-epoch.ts';
import {
  asBigint,
  asBoolean,
  asRecord,
  asU16,
  asU64,
  type Decoder,
  listOf,
  MalformedVectorError,
  mapOf,
  nullable,
} from './decode-json.ts';
import { rowsField } from './epoch-fields.ts';

/** Mechanism 0 is stable, any other dynamic. */
const asMechanism: Decoder<SubnetMechanism> = (value, path) => (asU16(value, path) === 0 ? 'stable' : 'dynamic');

const movingPrice: CaseComputation = (reader) => ({
  out_i96f32: nextMovingPrice({
    block: reader.read('block', asU64),
    firstEmissionBlock: reader.read('first_emission_block', nullable(asU64)),
    mechanism: reader.read('subnet_mechanism', asMechanism),
    spotPriceU64F64: reader.read('current_price_u64f64', asBigint),
    movingAlphaI96F32: reader.read('moving_alpha_i96f32', asBigint),
    movingPriceI96F32: reader.read('moving_price_i96f32', asBigint),
    halvingBlocks: reader.read('ema_halving_blocks', asU64),
  }),
});

const subnetSharesPrice: CaseComputation = (reader) => {
  const prices = reader.read('moving_price', mapOf(asBigint));
  const mechanisms = reader.read('mechanism', mapOf(asMechanism));
  const burned = reader.read('miner_burned', mapOf(asBigint));
  const enabled = reader.read('emission_enabled', mapOf(asBoolean));
  const netuids = [...prices.keys()];
  const subnets = netuids.map((netuid) => ({
    movingPriceI96F32: ofSubnet(prices, netuid),
    mechanism: ofSubnet(mechanisms, netuid),
    minerBurnedU96F32: ofSubnet(burned, netuid),
    emissionEnabled: ofSubnet(enabled, netuid),
  }));
  const byNetuid = (values: readonly bigint[]): Computed =>
    Object.fromEntries(netuids.map((netuid, index) => [netuid, elementAt(values, index)]));
  return {
    price_shares: byNetuid(priceShares(subnets)),
    shares: byNetuid(subnetShares(subnets)),
    emissions: byNetuid(subnetTaoEmissions(subnets, reader.read('block_emission', asBigint))),
    root_sell_flag: isRootSellActive(subnets),
  };
};

function ofSubnet<T>(values: ReadonlyMap<string, T>, netuid: string): T {
  const value = values.get(netuid);
  if (value === undefined) throw new MalformedVectorError(`subnet ${netuid} lacks a value`);
  return value;
}

const subnetTermsCase: CaseComputation = (reader) => {
  const alphaIn = reader.read('alpha_in', asU64);
  const alphaOut = reader.read('alpha_out', asU64);
  const root = { rootTao: reader.read('root_tao', asU64), taoWeight: reader.read('tao_weight', asU64), alphaIn };
  const alphaEmission = blockEmission(saturateToU64(alphaIn + alphaOut));
  const rootProportionBits = rootProportion({ ...root, alphaOut });
  const terms = subnetTerms({
    taoEmissionBits: reader.read('tao_emission_bits', asBigint),
    alphaEmission,
    priceU64F64: reader.read('price_u64f64', asBigint),
    rootProportionBits,
  });
  const minted = saturateToU64(alphaOut + alphaEmission);
  const ownerCutEnabled = reader.read('owner_cut_enabled', asBoolean);
  const isRootSellActive = reader.read('root_sell_flag', asBoolean);
  const pending = accruePendingAlpha({
    alphaEmission,
    ownerCutEnabled,
    ownerCut: reader.read('owner_cut', asU16),
    rootProportionBits: rootProportion({ ...root, alphaOut: minted }),
    isRootSellActive,
  });
  return {
    root_proportion_bits: rootProportionBits,
    tao_in_bits: terms.taoInBits,
    alpha_in_bits: terms.alphaInBits,
    alpha_out_bits: terms.alphaOutBits,
    excess_tao_bits: terms.excessTaoBits,
    alpha_out_after: saturateToU64(minted - pending.recycledRoot),
    pending_after: {
      SubnetAlphaOutEmission: alphaEmission,
      ...(ownerCutEnabled ? { PendingOwnerCut: pending.ownerCut } : {}),
      PendingServerEmission: pending.server,
      PendingValidatorEmission: pending.validator,
      ...(isRootSellActive
        ? { PendingRootAlphaDivs: pending.rootDividends }
        : { recycled_root_alpha: pending.recycledRoot }),
    },
  };
};

function asMechanismInput(n: number): Decoder<MechanismInput> {
  return (value, path) => {
    const reader = readCase(asRecord(value, path), path);
    const input = {
      lastUpdate: reader.read('last_update', exactListOf(n, asU64)),
      weights: reader.read('weights', exactListOf(n, asRowU16)),
      bonds: reader.read('bonds', exactListOf(n, asRowU16)),
    };
    reader.finish();
    return input;
  };
}

const epochWithMechanismsCase: CaseComputation = (reader) => {
  const common = reader.read('common_input', asEpochInput);
  const mechanisms = reader.read('per_mechanism', listOf(asMechanismInput(common.n)));
  const split = reader.read('split', nullable(listOf(asU16)));
  const raoEmission = reader.read('rao_emission', asU64);
  const output = epochWithMechanisms({ common, mechanisms, split, raoEmission }, runEpoch);
  return {
    out: {
      active: output.active,
      bonds_per_mechanism: output.bondsPerMechanism.map(rowsField),
      consensus: output.consensus,
      dividends: output.dividends,
      emission: output.emission,
      incentive_per_mechanism: output.incentivePerMechanism,
      server_emission: output.serverEmission,
      stake_weight: output.stakeWeight,
      validator_emission: output.validatorEmission,
      validator_permit: output.validatorPermit,
      validator_trust: output.validatorTrust,
    },
  };
};

/** Computations by `name`. */
export const SUBNET_FUNCTIONS: ReadonlyMap<string, CaseComputation> = new Map([
  ['moving_price', movingPrice],
  ['subnet_shares_price', subnetSharesPrice],
  ['subnet_terms', subnetTermsCase],
  ['epoch_with_mechanisms', epochWithMechanismsCase],
]);
