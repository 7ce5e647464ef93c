/** `yumanet index` with a coordinator in memory. */
import { describe, expect, onTestFinished, test } from 'vitest';
import { startUnderTest } from '../../../coordinator/test/fixture/coordinator-under-test.ts';
import { temporaryFolder } from '../unit/temporary-folder.ts';
import { runBoxed } from '../unit/test-context.ts';
import { portsOf } from './ports-of-coordinator.ts';

function onChain(subnets = 1) {
  const coordinator = startUnderTest({ subnets });
  onTestFinished(() => coordinator.close());
  const ports = portsOf(coordinator);
  return {
    coordinator,
    run: (...words: readonly string[]) => runBoxed(temporaryFolder(), ['index', ...words], { ports }),
  };
}

const linesOf = (text: string): string[] => text.split('\n').map((line) => line.replaceAll(/ +/g, ' ').trim());

describe('yumanet index', () => {
  test('has no change at the first block, and nobody gets TAO while moving prices are 0', async () => {
    const { run } = onChain();
    const { code, out } = await run();
    expect(code).toBe(0);
    const lines = linesOf(out);
    expect(lines[0]).toBe('NETUID NAME PRICE CHANGE MOVING PRICE EMISSION TAO/BLOCK TAO IN VALUE');
    // 500,000 alpha at the price, which is floored a little below 0.025.
    expect(lines[1]).toBe('1 unknown 0.024999 - 0.000000 0.00% 0.0000 10,000.0000 12,499.9999');
    expect(lines[3]).toBe('block 0; no earlier block to compare with');
    expect(lines[4]).toContain(
      'the next block emits 1.0000 TAO, of which 1.0000 nobody gets; issuance 6,010,001.0000 TAO',
    );
  });

  test('compares with the oldest block until there are 7,200, then with the one a day before', async () => {
    const { run, coordinator } = onChain();
    await coordinator.producer.mine(100);
    expect(linesOf((await run()).out)[3]).toBe('block 100; change over 100 blocks, all that are kept');
    await coordinator.producer.mine(7_150);
    const { out } = await run('--json');
    const json = JSON.parse(out);
    expect(json).toMatchObject({ block: 7_250, change_from_block: 50, change_over_blocks: 7_200 });
    const then = JSON.parse((await run('--at', '50', '--json')).out);
    const change = Number(json.price_rao) / Number(then.price_rao) - 1;
    expect(change).toBeGreaterThan(0.5);
    expect(json.price_change).toBeCloseTo(change, 6);
    expect(json.subnets[0].price_change).toBe(json.price_change);
    expect(linesOf((await run()).out)[3]).toBe('block 7250; change over 7200 blocks, a day of 12 s each');
  });

  test('shares the emission of two subnets, and sums prices, reserves and values', async () => {
    const { run, coordinator } = onChain(2);
    await coordinator.producer.mine(20);
    const json = JSON.parse((await run('--at', '20', '--json')).out);
    const sum = (name: string) => json.subnets.reduce((total: bigint, one: never) => total + BigInt(one[name]), 0n);
    expect(json.subnets).toHaveLength(2);
    for (const name of ['price_rao', 'tao_in', 'market_value', 'tao_emission']) {
      expect(BigInt(json[name]), name).toBe(sum(name));
    }
    expect(json.subnets[0].emission_share).toBeCloseTo(0.5, 6);
    expect(json).toMatchObject({ block: 20, change_from_block: 0, block_emission: '1000000000' });
  });

  test('refuses a block that is not there yet', async () => {
    const { run } = onChain();
    expect((await run('--at', '5')).err).toContain('BlockNotFound');
    expect((await run('--at', 'x')).code).toBe(2);
  });
});
