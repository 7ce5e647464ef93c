/** What a node keeps beside its state from block to block decides nothing: a state that is opened anew goes on with the same blocks. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Netuid, toNetuid } from '@yumanet/protocol';
import { Block } from '@yumanet/protocol/messages';
import { createKernel, decayBurn, type MarketKernel } from '@yumanet/yuma';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { undoBlock } from '../../src/block/apply-block.ts';
import { decayRegistrationBurns } from '../../src/block/decay-burn.ts';
import { dueNetuids, isEpochDue, MAX_TEMPO } from '../../src/rules/epoch-schedule.ts';
import { allNetuids, subnetNetuids } from '../../src/rules/subnets.ts';
import { NetworkRegistrationAllowed, OwnerCutEnabled, Tempo } from '../../src/state/items/hyperparameter-items.ts';
import { SubnetEmissionEnabled } from '../../src/state/items/pool-items.ts';
import {
  Burn,
  BurnHalfLife,
  MaxBurn,
  MinBurn,
  RegistrationsThisBlock,
} from '../../src/state/items/registration-items.ts';
import * as subnets from '../../src/state/items/subnet-items.ts';
import { openState, snapshotOf } from '../../src/state/snapshot.ts';
import type { ColumnItem } from '../../src/state/storage-item.ts';
import { bytesOf, createTestChain, ports, type TestChain, wrapState } from '../support/test-chain.ts';
import { anyWrite, setStorage, writableItems } from '../support/wild-storage.ts';

const kernel = createKernel(readFileSync(fileURLToPath(import.meta.resolve('@yumanet/yuma/kernel.wasm'))));
const wasm = { epochKernel: kernel.runEpoch, market: kernel.market, pools: kernel.pools };

/** What says which subnets take part in what. */
const DECISIVE = [
  subnets.NetworksAdded,
  subnets.FirstEmissionBlockNumber,
  subnets.SubtokenEnabled,
  subnets.SubnetMechanism,
  subnets.LastEpochBlock,
  subnets.PendingEpochAt,
  subnets.BlocksSinceLastStep,
  NetworkRegistrationAllowed,
  OwnerCutEnabled,
  SubnetEmissionEnabled,
  RegistrationsThisBlock,
  Burn,
  BurnHalfLife,
  MinBurn,
  MaxBurn,
  Tempo,
].map(({ name }) => name);
const items = writableItems();
const columnItems = items.filter(({ name }) => {
  const table = createTestChain().state.tableNamed(name);
  return table !== undefined && 'version' in table;
});
const decisiveItems = items.filter(({ name }) => DECISIVE.includes(name));

/** The same state, of which nobody keeps anything. */
const reopened = ({ state }: TestChain): TestChain => wrapState(openState(snapshotOf(state), ports), wasm);

describe('a chain with all that is kept, and one that is opened anew before each block', () => {
  it('are the same, with one kernel for both, whatever is written, and when blocks are taken back', {
    timeout: 120_000,
  }, () => {
    expect([columnItems.length > 40, decisiveItems.length]).toEqual([true, DECISIVE.length]);
    const write = fc.oneof(anyWrite(decisiveItems), anyWrite(columnItems));
    const step = fc.record({ writes: fc.array(write, { maxLength: 3 }), isUndone: fc.boolean() });
    fc.assert(
      fc.property(fc.array(step, { minLength: 4, maxLength: 16 }), (steps) => {
        const chain = createTestChain({ subnets: 2 }, wasm);
        chain.run('//Alice', { case: 'burnedRegister', value: { netuid: 1, hotkey: bytesOf('//miner') } });
        for (const { writes, isUndone } of steps) {
          if (isUndone) undoBlock(chain.state, chain.mine(writes.map(setStorage)).undo);
          const twin = reopened(chain);
          const mined = [chain, twin].map((one) =>
            Block.encode(one.mine(isUndone ? [] : writes.map(setStorage)).block),
          );
          expect(mined[0]).toEqual(mined[1]);
        }
        expect(snapshotOf(reopened(chain).state)).toEqual(snapshotOf(chain.state));
      }),
      { numRuns: 40 },
    );
  });

  it.each(['emit', 'average'] as const)('are the same after a block in which `%s` broke off', (step) => {
    const chain = createTestChain({}, wasm);
    chain.mineTo(5n);
    const after =
      <A extends unknown[]>(done: (...args: A) => unknown) =>
      (...args: A): never => {
        done(...args);
        throw new RangeError('broken off');
      };
    const { emit, average } = kernel.market;
    const broken: MarketKernel = {
      ...kernel.market,
      ...(step === 'emit' ? { emit: after(emit) } : { average: after(average) }),
    };
    expect(() => wrapState(chain.state, { ...wasm, market: broken }).mine()).toThrow('broken off');
    const twin = reopened(chain);
    // The table is as the chain that broke off has left it.
    const next = Block.encode(chain.mine().block);
    expect(Block.encode(twin.mine().block)).toEqual(next);
  });
});

describe('what a block asks of all subnets at once', () => {
  it('are those whose epoch is due, as the rule says it of each, whatever was written since it was asked last', () => {
    const near = fc.constantFrom(0n, 1n, 99n, 100n, 101n, (1n << 64n) - 1n);
    const since = fc.constantFrom(0n, MAX_TEMPO - 1n, MAX_TEMPO, MAX_TEMPO + 1n);
    const write = fc.oneof(
      fc.record({ item: fc.constantFrom(subnets.LastEpochBlock, subnets.PendingEpochAt), value: near }),
      fc.record({ item: fc.constant(subnets.BlocksSinceLastStep), value: since }),
      fc.record({ item: fc.constant(Tempo), value: fc.constantFrom(0, 1, 10, 65_535) }),
      fc.record({ item: fc.constant(subnets.NetworksAdded), value: fc.boolean() }),
    );
    const writes = fc.array(fc.tuple(write, fc.constantFrom(0, 1, 2, 3, 4)), { maxLength: 30 });
    fc.assert(
      fc.property(writes, fc.constantFrom(1n, 100n, 110n), (plan, block) => {
        const { state } = createTestChain({ subnets: 3 });
        const ruled = () => subnetNetuids(state).filter((netuid) => isEpochDue(state, netuid, block));
        for (const [{ item, value }, row] of plan) {
          state.set(item as ColumnItem<unknown>, value, toNetuid(row));
          expect(dueNetuids(state, block)).toEqual(ruled());
        }
        state.column(subnets.BlocksSinceLastStep).changeRows(subnetNetuids(state), (blocks) => blocks + 1n);
        expect(dueNetuids(state, block)).toEqual(ruled());
      }),
      { numRuns: 300 },
    );
  });

  it('are the prices that fall, as the rule says it of each, whatever was written since they fell last', () => {
    const rao = fc.constantFrom(0n, 1n, 499n, 500n, 501n, 1_000n, 10n ** 9n);
    const write = fc.oneof(
      fc.record({ item: fc.constantFrom(Burn, MinBurn, MaxBurn), value: rao }),
      fc.record({ item: fc.constant(BurnHalfLife), value: fc.constantFrom(0, 1, 360) }),
      fc.record({ item: fc.constant(subnets.NetworksAdded), value: fc.boolean() }),
    );
    const writes = fc.array(fc.tuple(write, fc.constantFrom(0, 1, 2, 3, 4)), { maxLength: 30 });
    fc.assert(
      fc.property(writes, fc.constantFrom(1n, 2n, 9n), (plan, block) => {
        const { state } = createTestChain({ subnets: 3 });
        const priceIn = (netuid: Netuid): bigint =>
          decayBurn(state.get(Burn, netuid), block, {
            halfLife: state.get(BurnHalfLife, netuid),
            minBurn: state.get(MinBurn, netuid),
            maxBurn: state.get(MaxBurn, netuid),
          });
        for (const [{ item, value }, row] of plan) {
          state.set(item as ColumnItem<unknown>, value, toNetuid(row));
          const ruled = allNetuids(state).map(priceIn);
          decayRegistrationBurns({ state, block });
          expect(allNetuids(state).map((netuid) => state.get(Burn, netuid))).toEqual(ruled);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('are the counters of registrations, also of a subnet that had one before it was there', () => {
    const { state, mine } = createTestChain();
    const netuid = toNetuid(9);
    state.set(RegistrationsThisBlock, 5, netuid);
    mine();
    expect(state.get(RegistrationsThisBlock, netuid)).toBe(5);
    state.set(subnets.NetworksAdded, true, netuid);
    mine();
    expect(state.get(RegistrationsThisBlock, netuid)).toBe(0);
  });
});
