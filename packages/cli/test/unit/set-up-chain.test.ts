import { devKey } from '@yumanet/sdk/wallet';
import { createFakeCrypto, createVirtualClock } from '@yumanet/testkit';
import { expect, test } from 'vitest';
import { SETTINGS } from '../../src/settings/settings.ts';
import { planNetwork } from '../../src/up/plan-network.ts';
import { type ChainSetUp, setUpChain } from '../../src/up/set-up-chain.ts';
import { createFakeChain, type FakeChainOptions } from './fake-chain.ts';

const crypto = createFakeCrypto();
const plan = planNetwork(SETTINGS.parse({ validators: 1, miners: 2 }), crypto);
const [validator, miner, otherMiner] = plan.neurons;
if (validator === undefined || miner === undefined || otherMiner === undefined) throw new Error('three neurons');

const stranger = { ...miner, key: devKey(crypto, '//stranger') };

function start(options: FakeChainOptions, change: Partial<ChainSetUp> = {}) {
  const chain = createFakeChain(options);
  const clock = createVirtualClock(0);
  const stop = new AbortController();
  const texts: string[] = [];
  const done = setUpChain({
    client: chain.client,
    plan,
    owner: devKey(crypto, '//Alice').pair,
    blockTimeMs: 1_000,
    isForced: false,
    clock,
    signal: stop.signal,
    progress: (text) => texts.push(text),
    startNeurons: () => chain.calls.push('start neurons'),
    ...change,
  });
  return { chain, clock, stop, texts, done };
}

/** Lets everything run that waits for nothing but itself. */
const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

test('a new chain registers, waits for every miner, seals up to the first epoch and goes on by itself', async () => {
  const { chain, clock, done } = start({ registered: [validator] });
  await settle();
  chain.announce(miner);
  clock.advance(40);
  await settle();
  expect(chain.calls.filter((call) => call !== 'pool')).toEqual([
    'burnedRegister',
    'burnedRegister',
    'mine 1',
    'start neurons',
  ]);
  chain.announce(otherMiner);
  clock.advance(40);
  await done;
  expect(chain.calls.slice(-3)).toEqual(['mine 1', 'mine 8', 'interval 1000']);
  expect(clock.timerCount).toBe(0);
});

test('a miner that never comes holds up nobody for ever, and is named', async () => {
  const { chain, clock, texts, done } = start({});
  await settle();
  chain.announce(miner);
  for (let look = 0; look <= 15_000 / 40; look += 1) {
    clock.advance(40);
    await settle();
  }
  await done;
  expect(texts.join('\n')).toContain(`going on without ${otherMiner.name}:`);
  expect(chain.calls.at(-1)).toBe('interval 1000');
});

test('a chain that goes on starts the neurons at once and registers only what is missing', async () => {
  const { chain, done } = start({ head: 7n, registered: [validator, miner] });
  await done;
  expect(chain.calls).toEqual(['start neurons', 'burnedRegister', 'interval 1000']);
});

test('a registration that fails in its block ends the set-up, with the name of the refusal', async () => {
  const { done } = start({ refuses: otherMiner });
  await expect(done).rejects.toMatchObject({
    name: 'RegistrationRefused',
    message: `${otherMiner.name} cannot be registered: Too many.`,
    facts: { refusal: 'TooManyRegistrationsThisBlock' },
  });
});

test('a signal ends the wait for miners', async () => {
  const { clock, stop, done } = start({});
  await settle();
  stop.abort(new Error('enough'));
  await expect(done).rejects.toThrow('enough');
  expect(clock.timerCount).toBe(0);
});

test('without neurons a chain makes blocks as it is', async () => {
  const { chain, done } = start({ registered: [stranger] }, { plan: { ...plan, netuids: [], neurons: [] } });
  await done;
  expect(chain.calls).toEqual(['interval 1000']);
});

test('neurons of others are left alone, unless that is wanted', async () => {
  const { chain, done } = start({ head: 7n, registered: [stranger] });
  await expect(done).rejects.toMatchObject({ name: 'ForeignNeurons', exitCode: 2, facts: { neurons: 1 } });
  expect(chain.calls).toEqual([]);
  const forced = start({ head: 7n, registered: [stranger] }, { isForced: true });
  await forced.done;
  expect(forced.chain.calls.filter((call) => call === 'burnedRegister')).toHaveLength(3);
  const shared = start({ head: 7n, registered: [stranger, validator] });
  await shared.done;
  expect(shared.chain.calls.filter((call) => call === 'burnedRegister')).toHaveLength(2);
});
