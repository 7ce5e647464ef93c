/** Every error of every call can be raised, leaves nothing, and comes in the order of the rules, in the pool and in a block. */
import { Call } from '@yumanet/protocol/messages';
import { describe, expect, it } from 'vitest';
import { allCallChecks } from '../support/refusals/all-call-checks.ts';
import type { CallTrials } from '../support/refusals/call-trials.ts';

it('every call has a table of its checks', () => {
  const tabled = new Set<string>(allCallChecks.map(({ name }) => name));
  expect(Call.schema.fields.map(({ name }) => name).filter((name) => !tabled.has(name))).toEqual([]);
});

describe.each(allCallChecks.map((table) => [table.title, table] as const))('%s', (_title, table) => {
  const names = table.checks.map(({ name }) => name);

  it('goes through when nothing is broken, unless it never does', () => {
    const { dispatch, pool, hasLeftSomething } = table.attempt();
    expect([dispatch?.name, pool, hasLeftSomething]).toEqual([table.always, undefined, false]);
  });

  it('has checks of different names, some of which the pool makes', () => {
    expect(new Set(names).size).toBe(names.length);
    expect(table.pool.filter((name) => !names.includes(name))).toEqual([]);
  });

  it.each(table.checks.map((check) => [check.name, check] as const))('refuses with %s', (name, check) => {
    const { dispatch, pool, hasLeftSomething } = table.attempt(name);
    const expected = check.isPoolOnly ? undefined : expect.objectContaining({ stage: 'dispatch', name: check.error });
    expect(dispatch).toEqual(expected);
    expect(hasLeftSomething).toBe(false);
    expect(pool?.name).toBe(table.pool.includes(name) ? check.poolError : undefined);
  });

  it.each(table.neighbours)('refuses with %s before %s', (earlier, later) => {
    const { dispatch, hasLeftSomething } = table.attempt(earlier, later);
    expect(dispatch?.name).toBe(errorOf(table, earlier));
    expect(hasLeftSomething).toBe(false);
  });

  it.each(table.pool.slice(1).map((later, index) => [table.pool[index] ?? '', later] as const))(
    'refuses in the pool with %s before %s',
    (earlier, later) => {
      const check = table.checks.find(({ name }) => name === earlier);
      expect(table.attempt(earlier, later).pool?.name).toBe(check?.poolError);
    },
  );
});

function errorOf(table: CallTrials, name: string): string | undefined {
  return table.checks.find((check) => check.name === name)?.error;
}
