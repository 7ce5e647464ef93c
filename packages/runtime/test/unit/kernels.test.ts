/** The chain is the same chain with compiled kernels and with the readable ones: equal digests, block by block. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bytesToHex } from '@yumanet/protocol';
import {
  ALL_WORD,
  createKernel,
  type EpochKernel,
  type MarketKernel,
  OWN_WORD,
  PAYMENT_WORDS,
  type PoolKernel,
} from '@yumanet/yuma';
import { expect, it } from 'vitest';
import type { KernelPorts } from '../../src/ports.ts';
import { WeightsSetRateLimit } from '../../src/state/items/hyperparameter-items.ts';
import {
  allowPlainWeights,
  bytesOf,
  createTestChain,
  eventsOf,
  SUBNET,
  type TestChain,
} from '../support/test-chain.ts';
import { setSplit, twoMechanisms, weigh } from '../support/two-mechanisms.ts';

const BLOCKS = 60;
const VALIDATORS = ['//validator1_sn1', '//validator2_sn1'];
const MINERS = ['//miner1_sn1', '//miner2_sn1', '//miner3_sn1'];

/** The digest of each block of a network whose validators change their minds all the time. */
function digestsWith(kernels: KernelPorts): string[] {
  const chain = createTestChain({}, kernels);
  allowPlainWeights(chain.state);
  chain.state.set(WeightsSetRateLimit, 0n, SUBNET);
  return digestsOf(chain);
}

/** The same with a second mechanism, in which the validators think otherwise. */
function digestsOfTwoMechanisms(kernels: KernelPorts): string[] {
  const chain = twoMechanisms(kernels);
  weigh(chain, 1, [3, 0, 8]);
  eventsOf(chain.state, 'root', setSplit([20_000, 45_535]));
  return digestsOf(chain);
}

function digestsOf(chain: TestChain): string[] {
  const hotkeys = [...VALIDATORS.slice(1), ...MINERS];
  const digests: string[] = [];
  for (let block = 1; block <= BLOCKS; block += 1) {
    const registrations = hotkeys.map((uri) =>
      chain.sign('//Dave', { case: 'burnedRegister', value: { netuid: SUBNET, hotkey: bytesOf(uri) } }),
    );
    const opinions = VALIDATORS.map((uri, index) =>
      chain.sign(uri, {
        case: 'setWeights',
        value: { netuid: SUBNET, dests: [1, 2, 3], weights: [block % 7, 3 + index, block % 11], versionKey: 0n },
      }),
    );
    const { header } = chain.mine(block === 1 ? registrations : opinions).block;
    digests.push(bytesToHex(header.stateDigest));
  }
  return digests;
}

it('has the same digest in every block, whichever kernels compute the epochs of one mechanism or two, the market and what is paid', () => {
  const wasm = createKernel(readFileSync(fileURLToPath(import.meta.resolve('@yumanet/yuma/kernel.wasm'))));
  let epochsByWasm = 0;
  const counted: EpochKernel = (input) => {
    epochsByWasm += 1;
    return wasm.runEpoch(input);
  };
  let emissionsByWasm = 0;
  const market: MarketKernel = {
    ...wasm.market,
    emit: (table, terms) => {
      emissionsByWasm += 1;
      return wasm.market.emit(table, terms);
    },
  };
  const paidByWasm = { miners: 0, validators: 0 };
  const pools: PoolKernel = {
    ...wasm.pools,
    pay: (payments) => {
      for (let at = 0; at < payments.length; at += PAYMENT_WORDS) {
        // Only validators have something for all who staked to them.
        if (payments[at + ALL_WORD] !== 0n) paidByWasm.validators += 1;
        else if (payments[at + OWN_WORD] !== 0n) paidByWasm.miners += 1;
      }
      wasm.pools.pay(payments);
    },
  };
  const reference = digestsWith({});
  expect(digestsWith({ epochKernel: counted, market, pools })).toEqual(reference);
  expect(emissionsByWasm).toBe(BLOCKS);
  expect(epochsByWasm).toBe(BLOCKS / 10);
  // One validator in each epoch, three miners in most: whose first payment it is has no entries yet, so it does not come there.
  expect(paidByWasm).toEqual({ miners: 14, validators: 6 });
  expect(new Set(reference).size).toBe(BLOCKS);
  epochsByWasm = 0;
  const ofTwo = digestsOfTwoMechanisms({});
  expect(digestsOfTwoMechanisms({ epochKernel: counted, market, pools })).toEqual(ofTwo);
  // One epoch before there were two mechanisms, then two in each.
  expect(epochsByWasm).toBe(1 + (2 * BLOCKS) / 10);
  expect(new Set(ofTwo).size).toBe(BLOCKS);
});
