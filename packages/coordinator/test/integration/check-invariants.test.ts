/** `--check-invariants`: every block is looked at before it is kept, and one that breaks an identity is not. */
import { FaultError } from '@yumanet/protocol';
import type { Call } from '@yumanet/protocol/messages';
import { afterEach, expect, it } from 'vitest';
import { createMemoryStore } from '../../src/store/memory-store.ts';
import {
  addressOf,
  errorOf,
  JSON_TYPE,
  keyOf,
  startUnderTest,
  type UnderTest,
} from '../fixture/coordinator-under-test.ts';
import { storeWith } from '../fixture/store-with.ts';

const running: UnderTest[] = [];

function start(...parts: Parameters<typeof startUnderTest>): UnderTest {
  const chain = startUnderTest(...parts);
  running.push(chain);
  return chain;
}

afterEach(async () => {
  for (const chain of running.splice(0)) await chain.close();
});

const bob = keyOf('//Bob');
const place = { hotkey: keyOf('//validator1_sn1').publicKey, netuid: 1 };
const TAO = 1_000_000_000n;

/** Every way to move TAO and alpha that Bob has; each goes through on its own block. */
const ECONOMIC_CALLS: readonly Call['call'][] = [
  { case: 'addStake', value: { ...place, amountStaked: 50n * TAO } },
  { case: 'addStakeLimit', value: { ...place, amountStaked: 50n * TAO, limitPrice: 26_000_000n, allowPartial: true } },
  { case: 'removeStake', value: { ...place, amountUnstaked: 100n * TAO } },
  { case: 'removeStakeLimit', value: { ...place, amountUnstaked: 9n * TAO, limitPrice: 1n, allowPartial: true } },
  { case: 'burnAlpha', value: { ...place, amount: 7n * TAO } },
  { case: 'recycleAlpha', value: { ...place, amount: 5n * TAO } },
  { case: 'burnedRegister', value: { netuid: 1, hotkey: keyOf('//bobs').publicKey } },
  {
    case: 'moveStake',
    value: {
      originHotkey: place.hotkey,
      destinationHotkey: keyOf('//bobs').publicKey,
      originNetuid: 1,
      destinationNetuid: 1,
      alphaAmount: 90n * TAO,
    },
  },
  { case: 'transferKeepAlive', value: { dest: keyOf('//Charlie').publicKey, value: 1_234n } },
  { case: 'registerNetwork', value: { hotkey: keyOf('//bobs').publicKey } },
  { case: 'startCall', value: { netuid: 2 } },
  {
    case: 'swapStake',
    value: { hotkey: keyOf('//bobs').publicKey, originNetuid: 1, destinationNetuid: 2, alphaAmount: 40n * TAO },
  },
  { case: 'unstakeAll', value: { hotkey: keyOf('//bobs').publicKey } },
];

async function mine(chain: UnderTest, blocks: number) {
  return await chain.post('/dev/mine', JSON.stringify({ blocks }), JSON_TYPE);
}

it('lets a chain with every economic call and some epochs go on', async () => {
  const chain = start({ checkInvariants: true, subnets: 1 });
  for (const [nonce, call] of ECONOMIC_CALLS.entries()) {
    await chain.submit(chain.sign({ call }, { key: bob, nonce: BigInt(nonce) }));
    const head = chain.chain.headNumber();
    await mine(chain, 20);
    const block = (await chain.get(`/v1/blocks/${head + 1n}`, JSON_TYPE)).body.toString();
    expect([call.case, block.match(/"name":"ExtrinsicSuccess"|"ExtrinsicFailed".*/)?.[0]]).toEqual([
      call.case,
      '"name":"ExtrinsicSuccess"',
    ]);
  }
  expect(chain.chain.headNumber()).toBe(BigInt(20 * ECONOMIC_CALLS.length));
  expect(chain.producer.haltReason()).toBeUndefined();
});

const oneMoreRao = { item: 'TotalHotkeyAlpha', key: [addressOf('//validator1_sn1'), '1'], value: '1' };

it('halts before a block that breaks an identity, says which one, and keeps what was there', async () => {
  const store = createMemoryStore();
  const halts: unknown[] = [];
  const chain = start({ checkInvariants: true, mode: 'instant' }, { store, onHalt: (error) => halts.push(error) });
  await mine(chain, 25);
  const digest = chain.digest();
  const answer = errorOf(await chain.post('/dev/set-storage', JSON.stringify(oneMoreRao), JSON_TYPE));
  expect(halts).toEqual([expect.objectContaining({ code: 'invariant_broken' })]);
  expect(halts[0]).toBeInstanceOf(FaultError);
  const ready = await chain.get('/readyz', JSON_TYPE);
  expect(ready.status).toBe(500);
  for (const { message } of [answer, errorOf(ready)]) {
    expect(message).toMatch(
      /block 26 \(it has a developer control that writes storage\), which is not kept, breaks alpha/,
    );
    expect(message).toMatch(/alpha\[1\]: SubnetAlphaOut = .* does not hold: \d+ rao and \d+ rao, \d+ apart/);
  }
  expect((await chain.get('/healthz', JSON_TYPE)).status).toBe(200);
  expect([chain.chain.headNumber(), chain.digest()]).toEqual([25n, digest]);
  expect(store.readBlock(26n)).toBeUndefined();
  expect(errorOf(await mine(chain, 1)).message).toContain('has halted');
});

it('takes what was written into storage before as it is, and finds what comes after', async () => {
  const store = createMemoryStore();
  const before = startUnderTest({ mode: 'instant' }, { store: storeWith(store, { close: () => undefined }) });
  await before.post('/dev/set-storage', JSON.stringify(oneMoreRao), JSON_TYPE);
  await mine(before, 3);
  await before.close();
  const chain = start({ checkInvariants: true, mode: 'instant' }, { store });
  await mine(chain, 30);
  expect(chain.chain.headNumber()).toBeGreaterThanOrEqual(33n);
  const broken = await chain.post('/dev/set-storage', JSON.stringify({ ...oneMoreRao, value: '5' }), JSON_TYPE);
  expect(errorOf(broken).message).toContain('breaks alpha[1]');
});

it('begins anew after a revert', async () => {
  const chain = start({ checkInvariants: true });
  await mine(chain, 30);
  await chain.post('/dev/revert', JSON.stringify({ block: '12' }), JSON_TYPE);
  expect(chain.chain.headNumber()).toBe(12n);
  await mine(chain, 30);
  expect(chain.chain.headNumber()).toBe(42n);
});
