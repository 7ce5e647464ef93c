/** Relations between the values of a preset that the rules rely on. */
import { blockEmission, INITIAL_BLOCK_EMISSION_RAO, MINIMUM_RESERVE_RAO } from '@yumanet/yuma';
import { isActivityCutoffFactor } from '../rules/activity-cutoff-factor.ts';
import { EXISTENTIAL_DEPOSIT_RAO } from '../rules/balances.ts';
import { MAX_TEMPO } from '../rules/epoch-schedule.ts';
import { UIDS_MAX } from '../rules/mechanisms.ts';
import type { Preset } from './preset.ts';

/** Throws an error that names the first relation that does not hold. */
export function assertPreset({ name, ownerTempoMin, hotkeySwapInterval, chain, subnet, genesisSubnet }: Preset): void {
  const relations: readonly (readonly [string, boolean])[] = [
    ['minBurn <= burn <= maxBurn', subnet.minBurn <= subnet.burn && subnet.burn <= subnet.maxBurn],
    ['burn is at least the existential deposit', subnet.minBurn >= EXISTENTIAL_DEPOSIT_RAO],
    ['maxAllowedValidators <= maxAllowedUids <= 256', isUidOrder(subnet.maxAllowedValidators, subnet.maxAllowedUids)],
    ['minNonImmuneUids < maxAllowedUids', subnet.minNonImmuneUids < subnet.maxAllowedUids],
    ['ownerTempoMin <= tempo <= 50400', ownerTempoMin <= subnet.tempo && BigInt(subnet.tempo) <= MAX_TEMPO],
    ['adminFreezeWindow < tempo', chain.adminFreezeWindow < subnet.tempo],
    ['weightsSetRateLimit < tempo', subnet.weightsSetRateLimit < BigInt(subnet.tempo)],
    ['activityCutoffFactorMilli within 1000..50000', isActivityCutoffFactor(subnet.activityCutoffFactorMilli)],
    ['maxEpochsPerBlock >= 1', chain.maxEpochsPerBlock >= 1],
    ['hotkeySwapInterval >= 1', hotkeySwapInterval >= 1n],
    [
      'the pool can be traded',
      genesisSubnet.poolTao >= MINIMUM_RESERVE_RAO && genesisSubnet.poolAlpha >= MINIMUM_RESERVE_RAO,
    ],
    [
      'alpha emission starts before its first halving',
      blockEmission(genesisSubnet.poolAlpha + genesisSubnet.validatorStake) === INITIAL_BLOCK_EMISSION_RAO,
    ],
  ];
  const broken = relations.find(([, holds]) => !holds);
  if (broken !== undefined) throw new Error(`preset ${name}: ${broken[0]} does not hold`);
}

function isUidOrder(validators: number, uids: number): boolean {
  return validators <= uids && uids <= UIDS_MAX;
}
