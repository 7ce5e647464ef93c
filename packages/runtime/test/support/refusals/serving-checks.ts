/** Calls of a hotkey that tell where it serves and what it commits to. Source: docs/rules/subnets.md sections 2 and 6.1. */
import type { CommitmentData } from '@yumanet/protocol/messages';
import type { CallFields } from '../../../src/calls/call-table.ts';
import { MaxSpace } from '../../../src/state/items/commitment-items.ts';
import { ServingRateLimit } from '../../../src/state/items/hyperparameter-items.ts';
import { Axons } from '../../../src/state/items/neuron-items.ts';
import { Prometheus } from '../../../src/state/items/serving-items.ts';
import { createTestChain, hotkey, SUBNET } from '../test-chain.ts';
import { type Check, edit, signedBy, signedOnly } from './call-checks.ts';
import { callTrials } from './call-trials.ts';

type Serving = CallFields<'servePrometheus'>;

const NEURON = '//validator1_sn1';
const STRANGER = '//stranger';
const ENDPOINT = { netuid: 1, version: 1, ip: '167772161', port: 8_091, ipType: 4 };
const AXON = { ...ENDPOINT, protocol: 4, placeholder1: 0, placeholder2: 0 };

/** The neuron, and one that was there before, served in block 4; there is no limit yet. */
function chain() {
  const test = createTestChain();
  test.mineTo(4n);
  const { state } = test;
  for (const uri of [NEURON, STRANGER]) {
    state.set(Axons, { ...state.get(Axons, SUBNET, hotkey(uri)), block: 4n }, SUBNET, hotkey(uri));
    state.set(Prometheus, { ...state.get(Prometheus, SUBNET, hotkey(uri)), block: 4n }, SUBNET, hotkey(uri));
  }
  return state;
}

const notRegistered: Check<Serving> = { ...signedBy(STRANGER), error: 'HotKeyNotRegisteredInNetwork' };
const addressChecks: readonly Check<Serving>[] = [
  { error: 'InvalidIpType', spoil: (draft) => edit(draft, { ipType: 5 }) },
  { error: 'InvalidIpAddress', spoil: (draft) => edit(draft, { ip: '4294967295' }) },
];
const laterChecks: readonly Check<Serving>[] = [
  { error: 'ServingRateLimitExceeded', spoil: ({ state }) => state.set(ServingRateLimit, 50n, SUBNET) },
  { error: 'InvalidPort', spoil: (draft) => edit(draft, { port: 0 }) },
];
const rootSignsNothing = signedOnly({
  HotKeyNotRegisteredInNetwork: 'root is no hotkey, so it has no registration that could be missing',
});

const axonChecks = [rootSignsNothing, notRegistered, ...addressChecks, ...laterChecks];
const axonPool = axonChecks.slice(1).map(({ error }) => error);
const prometheusChecks = [rootSignsNothing, ...addressChecks, notRegistered, ...laterChecks];
const prometheusPool = prometheusChecks.slice(1).map(({ error }) => error);

const field = (size: number): CommitmentData => ({ data: { case: 'raw', value: new Uint8Array(size) } });

export const servingChecks = [
  callTrials('serveAxon', {
    ...{ state: chain, signer: NEURON, fields: () => AXON },
    ...{ checks: axonChecks, pool: axonPool },
  }),
  callTrials('serveAxonTls', {
    ...{ state: chain, signer: NEURON },
    fields: () => ({ ...AXON, certificate: Uint8Array.of(1, 2) }),
    ...{ checks: axonChecks, pool: axonPool },
  }),
  callTrials('servePrometheus', {
    ...{ state: chain, signer: NEURON, fields: () => ENDPOINT },
    ...{ checks: prometheusChecks, pool: prometheusPool },
  }),
  callTrials('setCommitment', {
    ...{ state: chain, signer: NEURON },
    fields: () => ({ netuid: 1, info: { fields: [field(1)] } }),
    checks: [
      signedOnly({ AccountNotAllowedCommit: 'root is no hotkey, so it has no registration that could be missing' }),
      { ...signedBy(STRANGER), error: 'AccountNotAllowedCommit' },
      {
        error: 'TooManyFieldsInCommitmentInfo',
        spoil: (draft) => edit(draft, { info: { fields: [1, 1, 1, 1].map(field) } }),
      },
      { error: 'SpaceLimitExceeded', spoil: ({ state }) => state.set(MaxSpace, 99) },
    ],
  }),
  callTrials('setMaxSpace', {
    ...{ state: chain, signer: 'root', fields: () => ({ newLimit: 100 }) },
    checks: [signedBy('//Bob')],
  }),
];
