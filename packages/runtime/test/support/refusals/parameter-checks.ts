/** Calls that set one parameter. Source: docs/rules/subnets.md section 5. */
import { Call } from '@yumanet/protocol/messages';
import type { CallCase, CallFields } from '../../../src/calls/call-table.ts';
import { LastOwnerHyperparamBlock, OwnerHyperparamRateLimit } from '../../../src/state/items/hyperparameter-items.ts';
import { PendingEpochAt } from '../../../src/state/items/subnet-items.ts';
import { createTestChain } from '../test-chain.ts';
import { type Check, type Draft, signedBy } from './call-checks.ts';
import { type CallTrials, callTrials } from './call-trials.ts';
import { netuidOf, removeSubnet } from './spoilers.ts';

const OWNER = '//Bob';
const STRANGER = '//Eve';
export const RATE_IS_THE_OWNERS = { TxRateLimitExceeded: 'only the owner, who may, has a rate limit' };
const chain = () => createTestChain().state;

/** Calls whose fields name a subnet. */
type SubnetCall = { [C in CallCase]: CallFields<C> extends { readonly netuid: number } ? C : never }[CallCase];

interface ParameterCall<F> {
  readonly fields: F;
  readonly access: 'root' | 'owner';
  /** False for those that the freeze window does not stop. */
  readonly isFrozen?: boolean;
  /** False for those that an owner may set as often as they like. */
  readonly isLimited?: boolean;
  /** After the checks that all have. */
  readonly range?: readonly Check<F>[];
}

/** Of a subnet: origin, the owner's rate limit, the freeze window, the subnet, the range. */
export function subnetParameter<C extends SubnetCall>(call: C, parameter: ParameterCall<CallFields<C>>): CallTrials {
  const { fields, access, isFrozen = true, isLimited = true, range = [] } = parameter;
  const isOwners = access === 'owner';
  return callTrials(call, {
    ...{ state: chain, signer: isOwners ? OWNER : 'root', fields: () => fields },
    checks: [
      signedBy(isOwners ? STRANGER : OWNER, RATE_IS_THE_OWNERS),
      ...(isOwners && isLimited ? [ownerRateLimit(call)] : []),
      ...(isFrozen ? [FREEZE_WINDOW] : []),
      { error: 'SubnetDoesNotExist', spoil: removeSubnet },
      ...range,
    ],
  });
}

/** Of the chain: root alone. */
export function chainParameter<C extends CallCase>(
  call: C,
  fields: CallFields<C>,
  range: readonly Check<CallFields<C>>[] = [],
): CallTrials {
  return callTrials(call, {
    ...{ state: chain, signer: 'root', fields: () => fields },
    checks: [signedBy(OWNER), ...range],
  });
}

type OnSubnet = { readonly netuid: number };

export function ownerRateLimit(call: CallCase): Check<OnSubnet> {
  const number = Call.schema.fields.find(({ key }) => key === call)?.number ?? 0;
  return {
    error: 'TxRateLimitExceeded',
    spoil: (draft: Draft<OnSubnet>) => {
      draft.state.set(OwnerHyperparamRateLimit, 2);
      draft.state.set(LastOwnerHyperparamBlock, 0n, netuidOf(draft), number);
    },
  };
}

export const FREEZE_WINDOW: Check<OnSubnet> = {
  error: 'AdminActionProhibitedDuringWeightsWindow',
  spoil: (draft) => draft.state.set(PendingEpochAt, 1_000n, netuidOf(draft)),
};
