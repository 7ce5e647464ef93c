/** `yumanet mine --until` with a coordinator in memory. */
import { describe, expect, onTestFinished, test } from 'vitest';
import { JSON_TYPE, startUnderTest } from '../../../coordinator/test/fixture/coordinator-under-test.ts';
import { temporaryFolder } from '../unit/temporary-folder.ts';
import { runBoxed } from '../unit/test-context.ts';
import { portsOf } from './ports-of-coordinator.ts';

function onChain(config: Parameters<typeof startUnderTest>[0] = {}) {
  const coordinator = startUnderTest(config);
  onTestFinished(() => coordinator.close());
  const ports = portsOf(coordinator);
  return {
    coordinator,
    setStorage: async (item: string, key: readonly string[], value: unknown) => {
      const reply = await coordinator.post('/dev/set-storage', JSON.stringify({ item, key, value }), JSON_TYPE);
      expect(reply.status).toBe(202);
      await coordinator.producer.mine(1);
    },
    run: (...words: readonly string[]) => runBoxed(temporaryFolder(), ['mine', '--until', ...words], { ports }),
  };
}

describe('--until halving', () => {
  test('estimates the blocks, which are exactly so many here, and ends with half the emission', async () => {
    const { run } = onChain({ scenario: 'halving' });
    const { code, out, err } = await run('halving');
    expect(code).toBe(0);
    expect(err).toContain(
      'about 100 blocks to go, to about block 100 (an estimate: 100.0000 TAO are still to be issued, and the next block issues 1.0000 of the 1.0000 TAO that it emits)',
    );
    expect(out).toMatch(/^100 blocks sealed, head is 100 \(0x[0-9a-f]{64}\)\nthe next block emits 0\.5000 TAO\n$/);
  });

  test('has the expectation and the emission in JSON', async () => {
    const { run } = onChain({ scenario: 'halving', subnets: 3 });
    const { out } = await run('emission', '0.5', '--json');
    expect(JSON.parse(out)).toMatchObject({ reached: true, block_emission: '500000000' });
    // Three shares truncate: each block issues less than 1 TAO by 1 to 3 rao.
    expect(JSON.parse(out)).toMatchObject({ blocks: 101, expected_blocks: 101 });
  });

  test('gives up at the end of the blocks that were allowed, and says beforehand that it will', async () => {
    const { run } = onChain({ scenario: 'halving' });
    const { code, out, err } = await run('halving', '30');
    expect(code).toBe(1);
    expect(err).toContain('; at most 30 blocks are sealed');
    expect(out).toContain('30 blocks sealed, head is 30');
    expect(out).toContain('; halving did not come true\nthe next block emits 1.0000 TAO');
  });

  test('seals nothing when no subnet takes part in emission, because the issuance does not grow', async () => {
    const { run, setStorage, coordinator } = onChain({ scenario: 'halving' });
    await setStorage('SubnetEmissionEnabled', ['1'], false);
    const { code, err } = await run('halving');
    expect([code, coordinator.chain.headNumber()]).toEqual([1, 1n]);
    expect(err).toContain('EmissionNeverFalls');
    expect(err).toContain('the emission stays at 1.0000 TAO per block: no subnet takes part in emission');
  });

  test('seals nothing when all TAO is issued', async () => {
    const { run, setStorage, coordinator } = onChain();
    await setStorage('TotalIssuance', [], '21000000000000000');
    expect((await run('halving')).err).toContain('the emission stays at 0.0000 TAO per block: all TAO is issued');
    expect(coordinator.chain.headNumber()).toBe(1n);
    expect(await run('emission', '0')).toMatchObject({ code: 0 });
    expect(coordinator.chain.headNumber()).toBe(1n);
  });

  test('knows at least how many while no moving price has left 0', async () => {
    const { run } = onChain();
    const { err } = await run('halving', '1');
    expect(err).toContain('nobody knows how many blocks it takes: every moving price is 0');
    expect(err).toContain('which takes 4489999 blocks at least once one does');
  });

  test('counts the blocks of every halving on the way to a level', async () => {
    const { run } = onChain({ scenario: 'halving' });
    // 100 TAO by 1, 5.25 million by 0.5, 2.625 million by 0.25.
    expect((await run('emission 0.2', '1')).err).toContain('about 21000100 blocks to go');
  });
});

describe('the number of blocks', () => {
  test.each([
    ['epoch', '10 blocks to go, to block 10', 10n],
    ['epoch:1', '10 blocks to go, to block 10', 10n],
    ['block:37', '37 blocks to go, to block 37', 37n],
    ['block:0', '0 blocks to go, to block 0', 0n],
  ])('is exact for %s', async (what, said, head) => {
    const { run, coordinator } = onChain();
    const { code, err } = await run(what);
    expect([code, coordinator.chain.headNumber()]).toEqual([0, head]);
    expect(err).toContain(said);
  });

  test('is unknown for a value in storage, and for an epoch of a subnet without tempo', async () => {
    const { run, setStorage } = onChain();
    expect((await run('SubnetEpochIndex[1] >= 1')).err).toContain('nobody knows how many blocks it takes');
    await setStorage('Tempo', ['1'], 0);
    expect((await run('epoch', '1')).err).toContain('no such subnet has a tempo');
  });
});

describe('validators', () => {
  test('whose weights become stale on the way are told of, and nobody else', async () => {
    const { run, setStorage } = onChain();
    await setStorage('ActivityCutoffFactorMilli', ['1'], 2_000);
    await setStorage('ValidatorPermit', ['1'], [true]);
    expect((await run('block:3')).err).not.toContain('stale');
    await setStorage('Weights', ['1', '0'], [[0, 65_535]]);
    const at = 'stale from block';
    expect((await run('block:20')).err).not.toContain(at);
    const { err } = await run('block:21');
    expect(err).toContain(
      `subnet 1: the weights of 1 validator are ${at} 21 on (activity cutoff 20 blocks), unless set anew on the way`,
    );
    expect((await run('block:60')).err).not.toContain(at);
  });
});
