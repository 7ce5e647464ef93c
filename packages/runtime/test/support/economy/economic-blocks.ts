/** Random blocks of economic calls, each with how it is aimed once it is known what there is. */
import fc from 'fast-check';
import { mostly, type SignedBy } from '../call-arbitraries.ts';
import { childKeyCall } from '../child-key-calls.ts';
import { epochCall } from '../epoch-calls.ts';
import { moneyCall, stakeMove } from '../money-calls.ts';
import { settingCall } from '../random-parameter-calls.ts';
import { registrationCall } from '../registration-calls.ts';
import { createAndStart, subnetCall } from '../subnet-calls.ts';
import { setWeightsCall } from '../weights-calls.ts';
import { type Aim, anyAim } from './aim-call.ts';
import { randomEconomy } from './random-economy.ts';

export interface PlannedCall {
  readonly signed: SignedBy;
  readonly aim: Aim;
}

export type PlannedBlocks = readonly (readonly PlannedCall[])[];

const BLOCKS_MAX = 60;
const CALLS_OF_BLOCK_MAX = 16;

const economicCall: fc.Arbitrary<SignedBy> = fc.oneof(
  { weight: 16, arbitrary: moneyCall },
  { weight: 14, arbitrary: stakeMove },
  { weight: 10, arbitrary: childKeyCall },
  { weight: 6, arbitrary: registrationCall },
  { weight: 4, arbitrary: setWeightsCall },
  { weight: 2, arbitrary: epochCall },
  { weight: 2, arbitrary: subnetCall },
  { weight: 1, arbitrary: createAndStart.map(([create]) => create) },
  { weight: 1, arbitrary: settingCall },
);

/** Nothing now and then, so that tempos pass. */
const anyBlock = mostly<PlannedBlocks[number]>(
  fc.noBias(fc.array(fc.record({ signed: economicCall, aim: anyAim }), { maxLength: CALLS_OF_BLOCK_MAX, size: 'max' })),
  fc.constant([]),
);

/** A network and what happens on it. */
export const economicRun = fc.record({
  economy: randomEconomy,
  blocks: fc.array(anyBlock, { minLength: BLOCKS_MAX / 2, maxLength: BLOCKS_MAX, size: 'max' }),
});
