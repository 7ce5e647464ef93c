/** Calls that create, start, name and end subnets. Source: docs/rules/subnets.md sections 1.10 and 6.2. */
import { accountToBytes, asHotkey } from '@yumanet/protocol';
import type { CallFields } from '../../../src/calls/call-table.ts';
import { networkLockCost } from '../../../src/rules/network-lock-cost.ts';
import { subnetAccount } from '../../../src/rules/system-accounts.ts';
import { TokenSymbol } from '../../../src/state/items/identity-items.ts';
import { OwnedHotkeys } from '../../../src/state/items/staking-items.ts';
import {
  FirstEmissionBlockNumber,
  NetworkLastRegistered,
  NetworkRateLimit,
  NetworkRegisteredAt,
  NetworkRegistrationStartBlock,
  StartCallDelay,
  SubnetLimit,
} from '../../../src/state/items/subnet-items.ts';
import { bytesOf, coldkey, createTestChain, hotkey, SUBNET } from '../test-chain.ts';
import { type Check, edit, signedBy, signedOnly } from './call-checks.ts';
import { callTrials } from './call-trials.ts';
import { giveToStranger, netuidOf, removeSubnet, setFree } from './spoilers.ts';

const FOUNDER = '//Eve';
const OWNER = '//Bob';
const chain = () => createTestChain().state;
const text = (value: string) => new TextEncoder().encode(value);
const none = new Uint8Array(0);
const tooLong = new Uint8Array(1_025);

/** A subnet that its owner may start. */
function chainWithNewSubnet() {
  const { state } = createTestChain();
  state.remove(FirstEmissionBlockNumber, SUBNET);
  return state;
}

const creationChecks: readonly Check<CallFields<'registerNetwork'>>[] = [
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
  { error: 'SubNetRegistrationDisabled', spoil: ({ state }) => state.set(NetworkRegistrationStartBlock, 5n) },
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
    spoil: ({ state }) => setFree(state, FOUNDER, networkLockCost(state, state.head.number + 1n) - 1n),
  },
];

const SUBNET_IDENTITY = {
  ...{ subnetName: text('one'), githubRepo: none, subnetContact: none, subnetUrl: none },
  ...{ discord: none, description: none, logoUrl: none, additional: none },
};
const IDENTITY = {
  ...{ name: text('eve'), url: none, githubRepo: none, image: none },
  ...{ discord: none, description: none, additional: none },
};

const dissolutionChecks: readonly Check<{ readonly netuid: number }>[] = [
  signedBy(OWNER),
  { error: 'SubnetNotExists', spoil: removeSubnet },
];

export const subnetChecks = [
  callTrials('registerNetwork', {
    ...{ state: chain, signer: FOUNDER, fields: () => ({ hotkey: bytesOf('//new') }) },
    ...{ checks: creationChecks, pool: ['NetworkTxRateLimitExceeded'] },
  }),
  callTrials('registerNetworkWithIdentity', {
    ...{ state: chain, signer: FOUNDER, pool: ['NetworkTxRateLimitExceeded'] },
    fields: () => ({ hotkey: bytesOf('//new'), identity: SUBNET_IDENTITY }),
    checks: [
      ...creationChecks,
      {
        error: 'InvalidIdentity',
        spoil: (draft) => edit(draft, { identity: { ...SUBNET_IDENTITY, logoUrl: tooLong } }),
      },
    ],
  }),
  callTrials('startCall', {
    ...{ state: chainWithNewSubnet, signer: OWNER, fields: () => ({ netuid: 1 }) },
    checks: [
      { error: 'SubnetNotExists', spoil: removeSubnet },
      signedBy(FOUNDER),
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
  callTrials('dissolveNetwork', {
    ...{ state: chain, signer: 'root', fields: () => ({ coldkey: bytesOf(OWNER), netuid: 1 }) },
    checks: dissolutionChecks,
  }),
  callTrials('rootDissolveNetwork', {
    ...{ state: chain, signer: 'root', fields: () => ({ netuid: 1 }), checks: dissolutionChecks },
  }),
  callTrials('setSubnetIdentity', {
    ...{ state: chain, signer: OWNER, fields: () => ({ netuid: 1, ...SUBNET_IDENTITY }) },
    checks: [
      signedOnly({ NotSubnetOwner: 'root is not the owner, and has no other account' }),
      { ...signedBy(FOUNDER), error: 'NotSubnetOwner' },
      { error: 'InvalidIdentity', spoil: (draft) => edit(draft, { logoUrl: tooLong }) },
    ],
  }),
  callTrials('setIdentity', {
    ...{ state: chain, signer: '//Alice', fields: () => IDENTITY },
    checks: [
      signedOnly(),
      {
        error: 'HotKeyNotRegisteredInNetwork',
        spoil: ({ state }) => state.set(OwnedHotkeys, [], coldkey('//Alice')),
      },
      { error: 'InvalidIdentity', spoil: (draft) => edit(draft, { additional: tooLong }) },
    ],
  }),
  callTrials('updateSymbol', {
    ...{ state: chain, signer: OWNER, fields: () => ({ netuid: 1, symbol: text('β') }) },
    checks: [
      signedBy(FOUNDER),
      { error: 'SubnetNotExists', spoil: removeSubnet },
      {
        error: 'SymbolDoesNotExist',
        spoil: (draft) => edit(draft, { symbol: text('yuma') }),
        apart: { SymbolAlreadyInUse: 'no subnet has a symbol that does not exist' },
      },
      { error: 'SymbolAlreadyInUse', spoil: ({ state }) => state.set(TokenSymbol, text('β'), SUBNET) },
    ],
  }),
];
