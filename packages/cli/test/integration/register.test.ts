/** `yumanet register` with a coordinator in memory. */
import { accountFromBytes, ss58Encode } from '@yumanet/protocol';
import { Metagraph } from '@yumanet/protocol/messages';
import { devKey } from '@yumanet/sdk/wallet';
import { describe, expect, onTestFinished, test } from 'vitest';
import { startUnderTest } from '../../../coordinator/test/fixture/coordinator-under-test.ts';
import { temporaryFolder } from '../unit/temporary-folder.ts';
import { runBoxed } from '../unit/test-context.ts';
import { portsOf } from './ports-of-coordinator.ts';

function onChain() {
  const coordinator = startUnderTest({ mode: 'instant' });
  onTestFinished(() => coordinator.close());
  const ports = portsOf(coordinator);
  return {
    ports,
    run: (...words: readonly string[]) => runBoxed(temporaryFolder(), ['register', ...words], { ports }),
    async owners(): Promise<ReadonlyMap<string, string>> {
      const reply = await coordinator.request('GET', '/v1/subnets/1/metagraph', {
        headers: { accept: 'application/x-protobuf' },
      });
      const { hotkeys, coldkeys } = Metagraph.decode(reply.body);
      const address = (key: Uint8Array) => ss58Encode(accountFromBytes(key));
      return new Map(hotkeys.map((key, uid) => [address(key), address(coldkeys[uid] ?? new Uint8Array(32))]));
    },
  };
}

describe('yumanet register', () => {
  test.each([
    ['//Alice', []],
    ['//Bob', ['--coldkey', '//Bob']],
  ] as const)('makes the hotkey a neuron of %s', async (owner, flags) => {
    const { owners, ports, run } = onChain();
    const { code, out, err } = await run('//new_sn1', '--netuid', '1', ...flags);
    expect([code, err]).toEqual([0, '']);
    const { ss58 } = devKey(ports.crypto, '//new_sn1');
    expect(out).toMatch(new RegExp(`^${ss58} registered in subnet 1, in block \\d+\\n$`));
    expect((await owners()).get(ss58)).toBe(devKey(ports.crypto, owner).ss58);
  });

  test('takes an address, and gives the same as JSON', async () => {
    const { ports, run } = onChain();
    const { ss58 } = devKey(ports.crypto, '//other_sn1');
    const { code, out } = await run(ss58, '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual({
      hotkey: ss58,
      netuid: 1,
      coldkey: devKey(ports.crypto, '//Alice').ss58,
      block: expect.any(Number),
    });
  });

  test.each([
    ['twice', ['//twice', '--netuid', '1'], 'HotKeyAlreadyRegisteredInSubNet'],
    ['in no subnet', ['//lost', '--netuid', '77'], 'SubnetNotExists'],
    ['with a coldkey without TAO', ['//poor', '--coldkey', '//Nobody'], 'Payment'],
  ])('%s is refused by name', async (_, words, name) => {
    const { owners, run } = onChain();
    if (name.startsWith('HotKey')) await run(...words);
    const before = (await owners()).size;
    const { code, out, err } = await run(...words);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain(name);
    expect((await owners()).size).toBe(before);
  });

  test.each([['nobody'], ['//new', '--netuid', 'one'], ['//new', '--coldkey', 'Bob']])(
    '%s %s %s is a usage error',
    async (...words) => {
      const { run } = onChain();
      expect(await run(...words)).toMatchObject({ code: 2, out: '' });
    },
  );
});
