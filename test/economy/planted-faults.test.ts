/** A fuzzer that finds nothing proves nothing: a rule that is broken here is found, shrunk, and named by `yumanet replay`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { temporaryFolder } from '../../packages/cli/test/unit/temporary-folder.ts';
import { runBoxed } from '../../packages/cli/test/unit/test-context.ts';
import { ParentKeys } from '../../packages/runtime/src/state/items/child-key-items.ts';
import { TotalIssuance } from '../../packages/runtime/src/state/items/system-items.ts';
import { writeScript } from '../../packages/runtime/test/support/economy/failure-script.ts';
import { forgedSupply } from '../../packages/runtime/test/support/economy/forged-supply.ts';
import {
  type FuzzFailure,
  type FuzzOptions,
  fuzzEconomy,
} from '../../packages/runtime/test/support/economy/fuzz-economy.ts';

/** The rule that is broken now, in this process alone. */
const planted = vi.hoisted((): { fault: 'sale' | 'recycling' | 'children' | undefined } => ({ fault: undefined }));

/** A sale leaves the seller a rao of what it sold. */
vi.mock('../../packages/runtime/src/rules/stake.ts', async (importOriginal) => {
  const original = await importOriginal<typeof import('../../packages/runtime/src/rules/stake.ts')>();
  const decreaseStake: typeof original.decreaseStake = (state, position, alphaRao) =>
    original.decreaseStake(state, position, planted.fault === 'sale' ? alphaRao - 1n : alphaRao);
  return { ...original, decreaseStake };
});

/** What is recycled leaves an account and stays in the issuance. */
vi.mock('../../packages/runtime/src/rules/balances.ts', async (importOriginal) => {
  const original = await importOriginal<typeof import('../../packages/runtime/src/rules/balances.ts')>();
  const recycleBalance: typeof original.recycleBalance = (context, account, amount) => {
    const issuance = context.state.get(TotalIssuance);
    original.recycleBalance(context, account, amount);
    if (planted.fault === 'recycling') context.state.set(TotalIssuance, issuance);
  };
  return { ...original, recycleBalance };
});

/** Children that a hotkey asked for do not know it. */
vi.mock('../../packages/runtime/src/rules/child-keys.ts', async (importOriginal) => {
  const original = await importOriginal<typeof import('../../packages/runtime/src/rules/child-keys.ts')>();
  const applyPendingChildren: typeof original.applyPendingChildren = (context, netuid) => {
    original.applyPendingChildren(context, netuid);
    if (planted.fault !== 'children') return;
    for (const [hotkey, id] of context.state.keys(ParentKeys)) {
      if (id === netuid) context.state.remove(ParentKeys, hotkey, id);
    }
  };
  return { ...original, applyPendingChildren };
});

afterEach(() => {
  planted.fault = undefined;
});

const SEED = 1;
const CALLS_MAX = 20_000;
const TIMEOUT_MS = 120_000;

async function findFault(options: Partial<FuzzOptions> = {}): Promise<FuzzFailure> {
  const { failure } = await fuzzEconomy({ seed: SEED, callsMax: CALLS_MAX, ...options });
  if (failure === undefined) throw new Error(`nothing was found in ${CALLS_MAX} calls`);
  return failure;
}

/** What `yumanet replay` says of the script. */
async function replay(failure: FuzzFailure, ...flags: string[]) {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'script'), writeScript(failure));
  return await runBoxed(folder, ['replay', 'script', ...flags]);
}

const callCount = ({ run }: FuzzFailure) => run.kept.reduce((sum, { block }) => sum + block.extrinsics.length, 0);

describe('a rule that is broken', () => {
  it.each([
    { fault: 'sale', invariant: 'alpha', callsMax: 3 },
    { fault: 'recycling', invariant: 'TotalIssuance', callsMax: 3 },
    // The child keys wait for a tempo, and whoever gives them away must still be there.
    { fault: 'children', invariant: 'ChildKeys', callsMax: 8 },
  ] as const)(
    'of $fault is found, shrinks to a script of $callsMax calls or fewer, and its replay names $invariant',
    { timeout: TIMEOUT_MS },
    async ({ fault, invariant, callsMax }) => {
      planted.fault = fault;
      const failure = await findFault();
      expect(failure.run.failure.map((broken) => broken.invariant.replace(/\[.*$/, ''))).toContain(invariant);
      expect(failure.foundIn.calls).toBeGreaterThan(callsMax);
      expect(callCount(failure)).toBeLessThanOrEqual(callsMax);
      const { code, out } = await replay(failure, '--check-invariants');
      expect(out).toMatch(new RegExp(`^block \\d+ breaks ${invariant}`, 'm'));
      expect(code).toBe(1);
      expect((await replay(failure)).code).toBe(0);
    },
  );

  it('gives the same script again, from its own seed, too', async () => {
    planted.fault = 'sale';
    const failure = await findFault();
    const again = [await findFault(), await findFault({ seed: failure.seed })];
    expect(again.map(writeScript)).toEqual([writeScript(failure), writeScript(failure)]);
  });

  it('does not come out as it was kept once the rule is whole again', async () => {
    planted.fault = 'recycling';
    const failure = await findFault();
    planted.fault = undefined;
    const { code, out } = await replay(failure, '--check-invariants');
    expect([code, out]).toEqual([1, expect.stringContaining('differs from what')]);
  });
});

it('a forged supply is found, and the replay of its one control names it in JSON', async () => {
  const failure = await findFault({ plant: forgedSupply });
  expect([failure.run.kept.length, callCount(failure)]).toEqual([1, 1]);
  const { code, out } = await replay(failure, '--check-invariants', '--json');
  const { broken } = JSON.parse(out);
  expect([code, broken.invariants[0].invariant]).toEqual([1, 'TotalIssuance']);
});
