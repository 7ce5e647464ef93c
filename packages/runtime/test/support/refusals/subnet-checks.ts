/** Calls that create and start subnets. Source: docs/rules/subnets.md section 1.10. */
import { accountToBytes, asHotkey } from '@yumanet/protocol';
import { currentLockCost } from '../../../src/calls/register-network.ts';
import { subnetAccount } from '../../../src/rules/system-accounts.ts';
import {
  FirstEmissionBlockNumber,
  NetworkLastRegistered,
  NetworkRateLimit,
  NetworkRegisteredAt,
  NetworkRegistrationStartBlock,
  StartCallDelay,
  SubnetLimit,
} from '../../../src/state/items/subnet-items.ts';
import { bytesOf, createTestChain, hotkey, SUBNET } from '../test-chain.ts';
import { callTrials, edit, signedOnly } from './call-checks.ts';
import { giveToStranger, netuidOf, removeSubnet, setFree } from './spoilers.ts';

const FOUNDER = '//Eve';
const chain = () => createTestChain().state;

/** A subnet that its owner may start. */
function chainWithNewSubnet() {
  const { state } = createTestChain();
  state.remove(FirstEmissionBlockNumber, SUBNET);
  return state;
}

export const subnetChecks = [
  callTrials('registerNetwork', {
    ...{ state: chain, signer: FOUNDER, fields: () => ({ hotkey: bytesOf('//new') }) },
    checks: [
      signedOnly(),
      {
        error: 'NonAssociatedColdKey',
        spoil: ({ state }) => {
          for (const named of [hotkey('//new'), asHotkey(subnetAccount(SUBNET))]) giveToStranger(state, named);
        },
      },
      {
        error: 'CannotUseSystemAccount',
        spoil: (draft) => edit(draft, { hotkey: accountToBytes(subnetAccount(SUBNET)) }),
      },
      {
        error: 'SubNetRegistrationDisabled',
        spoil: ({ state }) => state.set(NetworkRegistrationStartBlock, 5n),
      },
      {
        error: 'NetworkTxRateLimitExceeded',
        spoil: ({ state }) => {
          state.set(NetworkLastRegistered, 1n);
          state.set(NetworkRateLimit, 100n);
        },
      },
      { error: 'SubnetLimitReached', spoil: ({ state }) => state.set(SubnetLimit, 1) },
      {
        error: 'CannotAffordLockCost',
        spoil: ({ state }) => setFree(state, FOUNDER, currentLockCost(state, state.head.number + 1n) - 1n),
      },
    ],
    pool: ['NetworkTxRateLimitExceeded'],
  }),
  callTrials('startCall', {
    ...{ state: chainWithNewSubnet, signer: '//Bob', fields: () => ({ netuid: 1 }) },
    checks: [
      { error: 'SubnetNotExists', spoil: removeSubnet },
      {
        error: 'BadOrigin',
        spoil: (draft) => {
          draft.signer = FOUNDER;
        },
      },
      {
        error: 'FirstEmissionBlockNumberAlreadySet',
        spoil: (draft) => draft.state.set(FirstEmissionBlockNumber, 1n, netuidOf(draft)),
      },
      {
        error: 'NeedWaitingMoreBlocksToStarCall',
        spoil: (draft) => {
          draft.state.set(StartCallDelay, 5n);
          draft.state.set(NetworkRegisteredAt, 1n, netuidOf(draft));
        },
      },
    ],
  }),
];
