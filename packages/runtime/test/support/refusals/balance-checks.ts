/** Transfers. Source: docs/rules/economics.md section 6.1. */
import type { CallFields } from '../../../src/calls/call-table.ts';
import { bytesOf, createTestChain, TAO } from '../test-chain.ts';
import { type Check, type Draft, edit, signedOnly } from './call-checks.ts';
import { callTrials } from './call-trials.ts';
import { freeOf, setFree } from './spoilers.ts';

type Transfer = CallFields<'transferKeepAlive'>;

const SENDER = '//Eve';
const chain = () => createTestChain().state;
const fields = () => ({ dest: bytesOf('//new'), value: TAO });
const leave = ({ state, fields: { value } }: Draft<Transfer>, rest: bigint) => setFree(state, SENDER, value + rest);

const fundsUnavailable: Check<Transfer> = {
  error: 'FundsUnavailable',
  spoil: (draft) => leave(draft, -1n),
  apart: { NotExpendable: 'who lacks the amount has nothing left that could be too little' },
};

/** What the sender has left stays the same. */
const existentialDeposit: Check<Transfer> = {
  error: 'ExistentialDeposit',
  spoil: (draft) => {
    const rest = freeOf(draft.state, SENDER) - draft.fields.value;
    edit(draft, { value: 499n });
    leave(draft, rest);
  },
};

type TransferAll = CallFields<'transferAll'>;

/** All of 499 rao, to nobody. */
const tooLittle: Check<TransferAll> = {
  error: 'ExistentialDeposit',
  spoil: ({ state, fields: { keepAlive } }) => setFree(state, SENDER, keepAlive ? 999n : 499n),
};

export const balanceChecks = [
  callTrials('transferKeepAlive', {
    ...{ state: chain, signer: SENDER, fields },
    checks: [
      signedOnly(),
      fundsUnavailable,
      { error: 'NotExpendable', spoil: (draft) => leave(draft, 499n) },
      existentialDeposit,
    ],
  }),
  callTrials('transferAllowDeath', {
    ...{ state: chain, signer: SENDER, fields },
    checks: [signedOnly(), fundsUnavailable, existentialDeposit],
  }),
  callTrials('transferAll', {
    ...{ state: chain, signer: SENDER, fields: () => ({ dest: bytesOf('//new'), keepAlive: true }) },
    checks: [signedOnly(), tooLittle],
  }),
];
