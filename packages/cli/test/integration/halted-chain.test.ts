/** A chain that makes no further block is not taken for one that works. */
import { FaultError } from '@yumanet/protocol';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createMemoryStore } from '../../../coordinator/src/store/memory-store.ts';
import {
  addressOf,
  JSON_TYPE,
  startUnderTest,
  type UnderTest,
} from '../../../coordinator/test/fixture/coordinator-under-test.ts';
import { storeWith } from '../../../coordinator/test/fixture/store-with.ts';
import { temporaryFolder } from '../unit/temporary-folder.ts';
import { runBoxed } from '../unit/test-context.ts';
import { portsOf } from './ports-of-coordinator.ts';

const oneMoreRao = { item: 'TotalHotkeyAlpha', key: [addressOf('//validator1_sn1'), '1'], value: '1' };

function started(...parts: Parameters<typeof startUnderTest>) {
  const coordinator = startUnderTest(...parts);
  onTestFinished(() => coordinator.close());
  const ports = portsOf(coordinator);
  return { coordinator, run: (...words: readonly string[]) => runBoxed(temporaryFolder(), words, { ports }) };
}

async function breakInvariant({ post }: UnderTest): Promise<void> {
  expect((await post('/dev/set-storage', JSON.stringify(oneMoreRao), JSON_TYPE)).status).toBe(500);
}

describe('yumanet status', () => {
  test('of a chain that works is 0, and says that it is ready', async () => {
    const { run } = started({ checkInvariants: true });
    expect(await run('status')).toMatchObject({ code: 0, err: '' });
    expect(JSON.parse((await run('status', '--json')).out)).toMatchObject({ ready: true, head: { number: 0 } });
    expect((await run('status', '--json')).out).not.toContain('error');
  });

  test('of one that broke an invariant is 1, and says which, as `mine` does', async () => {
    const { coordinator, run } = started({ checkInvariants: true, mode: 'instant' });
    await breakInvariant(coordinator);
    const { code, out, err } = await run('status');
    expect(code).toBe(1);
    expect(out).toContain(': block 0, ');
    expect(err.split('\n')[0]).toMatch(
      /^error InternalError: The chain has halted: block 1 .* breaks alpha\[1\]: .* rao/,
    );
    expect(err).toBe((await run('mine', '1')).err);

    const asJson = await run('status', '--json');
    expect(asJson.code).toBe(1);
    const { ready, error } = JSON.parse(asJson.out);
    expect(ready).toBe(false);
    expect(error).toEqual(JSON.parse((await run('mine', '1', '--json')).out).error);
  });

  test('of one whose disk is full names the disk', async () => {
    const append = () => {
      throw new FaultError('store_full', 'cannot keep block 1: database or disk is full');
    };
    const { coordinator, run } = started({}, { store: storeWith(createMemoryStore(), { append }) });
    await coordinator.producer.mine(1);
    const { code, err } = await run('status');
    expect(code).toBe(1);
    expect(err).toContain('The chain has halted: cannot keep block 1: database or disk is full.');
  });
});
