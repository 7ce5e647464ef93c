/** Whatever a developer writes into storage, the chain goes on; and what storage shows can be written back. */

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { toJson } from '@yumanet/protocol';
import {
  AccountInfo,
  Block,
  Explanation,
  type Extrinsic,
  Metagraph,
  SubnetList,
  WhyNot,
} from '@yumanet/protocol/messages';
import { createKernel } from '@yumanet/yuma';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { undoBlock, withBlocksUndone } from '../../src/block/apply-block.ts';
import type { EpochRun } from '../../src/block/epoch-run.ts';
import type { KernelPorts } from '../../src/ports.ts';
import { readAccount } from '../../src/reads/read-account.ts';
import { readExplanation, traceRun } from '../../src/reads/read-explanation.ts';
import { readMetagraph } from '../../src/reads/read-metagraph.ts';
import { readSubnets } from '../../src/reads/read-subnet.ts';
import { readWhyNot } from '../../src/reads/read-why-not.ts';
import { ROOT_NETUID } from '../../src/rules/root-netuid.ts';
import { subnetNetuids } from '../../src/rules/subnets.ts';
import type { ChainState } from '../../src/state/chain-state.ts';
import { ProposalsEnabled } from '../../src/state/items/proposal-items.ts';
import { SubtokenEnabled } from '../../src/state/items/subnet-items.ts';
import { openState, snapshotOf } from '../../src/state/snapshot.ts';
import { firstDifference } from '../support/first-difference.ts';
import { account, bytesOf, createTestChain, hotkey, ports, type TestChain } from '../support/test-chain.ts';
import { anyWrite, type StorageWrite, setStorage, writableItems } from '../support/wild-storage.ts';

const ITEMS = writableItems();
const BLOCKS = 40;
/** More than ten times what it takes on a machine that does nothing else: others may do much. */
const TIMEOUT_MS = 120_000;
const kernel = createKernel(readFileSync(fileURLToPath(import.meta.resolve('@yumanet/yuma/kernel.wasm'))));
const wasm: KernelPorts = { epochKernel: kernel.runEpoch, market: kernel.market, pools: kernel.pools };

function busyChain(kernels: KernelPorts): TestChain {
  const chain = createTestChain({ subnets: 2 }, kernels);
  chain.run('//Alice', { case: 'burnedRegister', value: { netuid: 1, hotkey: bytesOf('//miner') } });
  chain.state.set(SubtokenEnabled, true, ROOT_NETUID);
  chain.state.set(ProposalsEnabled, true);
  chain.mineTo(11n);
  return chain;
}

/** What the default network does all the time, a newcomer, a staker on root, and a proposal. */
const activity = (chain: TestChain): Extrinsic[] => [
  chain.sign('//validator1_sn1', {
    case: 'setWeights',
    value: { netuid: 1, dests: [0, 1, 2], weights: [9, 7, 65_535], versionKey: 0n },
  }),
  chain.sign('//Alice', { case: 'burnedRegister', value: { netuid: 1, hotkey: bytesOf('//late') } }),
  chain.sign('//Alice', {
    case: 'addStake',
    value: { hotkey: bytesOf('//validator1_sn1'), netuid: 1, amountStaked: 5_000_000_000n },
  }),
  chain.sign('//Alice', {
    case: 'removeStake',
    value: { hotkey: bytesOf('//validator1_sn1'), netuid: 1, amountUnstaked: 3_000_000_000n },
  }),
  chain.sign('//Alice', {
    case: 'addStake',
    value: { hotkey: bytesOf('//validator1_sn1'), netuid: 0, amountStaked: 5_000_000_000n },
  }),
  chain.sign('//Alice', {
    case: 'propose',
    value: {
      call: { call: { case: 'sudoSetKappa', value: { netuid: 1, kappa: 40_000 } } },
      endBlock: chain.state.head.number + 9n,
    },
  }),
  chain.sign('//Bob', { case: 'registerNetwork', value: { hotkey: bytesOf('//newOwner') } }),
  chain.sign('//Bob', { case: 'transferAllowDeath', value: { dest: bytesOf('//miner'), value: 1_000n } }),
];

/** The end of both subnets, whatever they have become. */
const dissolutions = (): Extrinsic[] =>
  [1, 2].map((netuid) => {
    const call = { call: { case: 'rootDissolveNetwork', value: { netuid } } } as const;
    return { extrinsic: { case: 'dev', value: { action: { case: 'sudo', value: { call } } } } };
  });

/** Writes in the first block and in the middle, with the kernels; every block as bytes. */
function live(plan: readonly StorageWrite[], kernels: KernelPorts): { chain: TestChain; bytes: Uint8Array[] } {
  const chain = busyChain(kernels);
  const half = Math.ceil(plan.length / 2);
  const bytes: Uint8Array[] = [];
  for (let block = 0; block < BLOCKS; block += 1) {
    const writes = block === 0 ? plan.slice(0, half) : block === BLOCKS / 2 ? plan.slice(half) : [];
    const calls = block % 7 === 1 ? activity(chain) : block === BLOCKS - 5 ? dissolutions() : [];
    const applied = chain.mine([...writes.map(setStorage), ...calls]);
    expect(applied.block.receipts.slice(0, writes.length).every(({ error }) => error === undefined)).toBe(true);
    bytes.push(Block.encode(applied.block));
    readExplanations(chain.state, applied.epochRuns);
  }
  return { chain, bytes };
}

/** Of every uid, in the block of the epoch. */
function readExplanations(state: ChainState, runs: readonly EpochRun[]): void {
  for (const run of runs) {
    const traced = traceRun(run, 0);
    for (const uid of run.hotkeys.keys()) {
      const explanation = readExplanation(state, { netuid: run.netuid, uid, traced });
      if (explanation.ok) Explanation.encode(explanation.value);
    }
  }
}

/** Answers that a client gets, as bytes and as JSON. */
function readEverything(state: ChainState): void {
  toJson(SubnetList, readSubnets(state));
  SubnetList.encode(readSubnets(state));
  AccountInfo.encode(readAccount(state, account('//Alice')));
  for (const netuid of subnetNetuids(state)) {
    const metagraph = readMetagraph(state, netuid);
    if (metagraph.ok) Metagraph.encode(metagraph.value);
    const whyNot = readWhyNot(state, { netuid, hotkey: hotkey('//validator1_sn1'), versionKey: 0n });
    if (whyNot.ok) WhyNot.encode(whyNot.value);
  }
}

describe('set storage of anything that fits its item', () => {
  it.each([
    ['one write', 1, 1, 60],
    ['a few', 2, 6, 30],
    ['a flood', 30, 60, 10],
  ])(
    '%s: the chain goes on for four tempos with calls, equal with compiled kernels and without, and can be read',
    { timeout: TIMEOUT_MS },
    (...[, minLength, maxLength, numRuns]) => {
      fc.assert(
        fc.property(fc.array(anyWrite(ITEMS), { minLength, maxLength }), (plan) => {
          const { chain, bytes } = live(plan, wasm);
          expect(live(plan, {}).bytes).toEqual(bytes);
          readEverything(chain.state);
          expect(firstDifference(openState(snapshotOf(chain.state), ports), chain.state)).toBeUndefined();
        }),
        { numRuns },
      );
    },
  );

  it('is undone block by block to exactly what was there', { timeout: TIMEOUT_MS }, () => {
    fc.assert(
      fc.property(fc.array(fc.array(anyWrite(ITEMS), { maxLength: 8 }), { minLength: 1, maxLength: 25 }), (plan) => {
        const chain = busyChain({});
        const stack = plan.map((writes) => ({
          before: snapshotOf(chain.state),
          applied: chain.mine(writes.map(setStorage)),
        }));
        const undos = stack.map(({ applied }) => applied.undo).reverse();
        expect(withBlocksUndone(chain.state, undos, snapshotOf)).toEqual(stack[0]?.before);
        for (const { before, applied } of stack.reverse()) {
          undoBlock(chain.state, applied.undo);
          expect(snapshotOf(chain.state)).toEqual(before);
        }
      }),
      { numRuns: 15 },
    );
  });
});

describe.each(ITEMS)('$name', ({ name, keys, values, misfits }) => {
  it('takes back what it shows, for every value that fits', () => {
    const table = createTestChain().state.tableNamed(name);
    const [key] = keys;
    if (table === undefined || key === undefined) throw new Error(`no key fits ${name}`);
    expect(values.length).toBeGreaterThan(1);
    for (const value of values) {
      table.prepareWrite(key, value)();
      const before = table.encodedEntries();
      const shown = table.show(key).value;
      table.prepareWrite(key, undefined)();
      table.prepareWrite(key, JSON.parse(shown))();
      expect(table.encodedEntries()).toEqual(before);
    }
  });

  it('refuses what does not fit, names the place, and changes nothing', () => {
    const [key] = keys;
    if (key === undefined) throw new Error(`no key fits ${name}`);
    const chain = createTestChain();
    const twin = createTestChain();
    const writes: StorageWrite[] = [
      ...misfits.map((value) => ({ item: name, key, value })),
      { item: name, key: [...key, '1', '2'], value: values[0] },
      { item: name, key: key.map(() => 'x'), value: misfits[0] },
    ];
    const { receipts } = chain.mine(writes.map(setStorage)).block;
    for (const { error } of receipts) {
      expect(error?.name).toBe('BadCall');
      expect(error?.facts.get('field')?.value.value).toMatch(/^(value|key)/);
    }
    twin.mine();
    expect(receipts).toHaveLength(misfits.length + 2);
    expect(firstDifference(chain.state, twin.state)).toBeUndefined();
  });
});
