/** Parameters of how a subnet weighs, registers and serves. Source: docs/rules/subnets.md section 5. */
import { MaxAllowedUids, MinAllowedUids } from '../../../src/state/items/hyperparameter-items.ts';
import { SubnetworkN } from '../../../src/state/items/neuron-items.ts';
import { MechanismCountCurrent } from '../../../src/state/items/subnet-items.ts';
import { SUBNET } from '../test-chain.ts';
import { edit } from './call-checks.ts';
import { chainParameter, subnetParameter } from './parameter-checks.ts';

const netuid = 1;

export const hyperparameterChecks = [
  subnetParameter('sudoSetTempo', { fields: { netuid, tempo: 360 }, access: 'root' }),
  subnetParameter('sudoSetKappa', { fields: { netuid, kappa: 1 }, access: 'root', isFrozen: false }),
  subnetParameter('sudoSetWeightsSetRateLimit', {
    ...{ fields: { netuid, weightsSetRateLimit: 1n }, access: 'root', isFrozen: false },
  }),
  subnetParameter('sudoSetWeightsVersionKey', { fields: { netuid, weightsVersionKey: 1n }, access: 'owner' }),
  subnetParameter('sudoSetMinAllowedWeights', { fields: { netuid, minAllowedWeights: 1 }, access: 'owner' }),
  subnetParameter('sudoSetMaxAllowedValidators', {
    ...{ fields: { netuid, maxAllowedValidators: 9 }, access: 'root' },
    range: [
      {
        error: 'MaxValidatorsLargerThanMaxUIds',
        spoil: ({ state }) => state.set(MaxAllowedUids, 8, SUBNET),
      },
    ],
  }),
  subnetParameter('sudoSetImmunityPeriod', { fields: { netuid, immunityPeriod: 1 }, access: 'owner' }),
  subnetParameter('sudoSetServingRateLimit', { fields: { netuid, servingRateLimit: 1n }, access: 'owner' }),
  subnetParameter('sudoSetNetworkRegistrationAllowed', {
    ...{ fields: { netuid, registrationAllowed: true }, access: 'root', isFrozen: false },
  }),
  subnetParameter('sudoSetCommitRevealWeightsEnabled', { fields: { netuid, enabled: true }, access: 'owner' }),
  subnetParameter('sudoSetYuma3Enabled', { fields: { netuid, enabled: true }, access: 'owner' }),
  subnetParameter('sudoSetBondsMovingAverage', {
    ...{ fields: { netuid, bondsMovingAverage: 975_000n }, access: 'owner' },
    range: [{ error: 'BondsMovingAverageMaxReached', spoil: (draft) => edit(draft, { bondsMovingAverage: 975_001n }) }],
  }),
  subnetParameter('sudoSetBondsPenalty', { fields: { netuid, bondsPenalty: 1 }, access: 'owner' }),
  subnetParameter('sudoSetMaxAllowedUids', {
    ...{ fields: { netuid, maxAllowedUids: 100 }, access: 'owner' },
    range: [
      {
        error: 'MaxAllowedUidsLessThanMinAllowedUids',
        spoil: ({ state }) => state.set(MinAllowedUids, 300, SUBNET),
      },
      { error: 'MaxAllowedUIdsLessThanCurrentUIds', spoil: ({ state }) => state.set(SubnetworkN, 299, SUBNET) },
      {
        error: 'MaxAllowedUidsGreaterThanDefaultMaxAllowedUids',
        spoil: (draft) => edit(draft, { maxAllowedUids: 257 }),
      },
      { error: 'TooManyUIDsPerMechanism', spoil: ({ state }) => state.set(MechanismCountCurrent, 3, SUBNET) },
    ],
  }),
  chainParameter('sudoSetStakeThreshold', { minStake: 1n }),
  chainParameter('sudoSetAdminFreezeWindow', { window: 1 }),
];
