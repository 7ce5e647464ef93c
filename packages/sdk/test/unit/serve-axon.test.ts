import { createVirtualClock } from '@yumanet/testkit';
import { describe, expect, it } from 'vitest';
import { AXON_RECHECK_BLOCKS, axonNeed, serveAxon } from '../../src/miner/serve-axon.ts';
import { createFakeChain, refusalOf } from '../support/fake-chain.ts';
import { createFakeStream } from '../support/fake-stream.ts';
import { metagraphOf } from '../support/metagraph.ts';
import { silentLog, testKey } from '../support/neurons.ts';
import { settled } from '../support/settled.ts';

const miner = testKey('//miner');
const unregistered = (block: bigint) => metagraphOf([], { block });
const registered = (block: bigint, port?: number) =>
  metagraphOf([port === undefined ? { hotkey: miner.account } : { hotkey: miner.account, port }], { block });
const wanted = { ip: '2130706433', ipType: 4, port: 8_091, version: 1_000 } as const;

function setUp(block = 1n) {
  const chain = createFakeChain(unregistered(block));
  const stream = createFakeStream();
  const clock = createVirtualClock(0);
  const stop = new AbortController();
  const done = serveAxon({
    client: chain.client,
    stream,
    clock,
    log: silentLog,
    keyPair: miner.pair,
    netuid: 1,
    endpoint: { ip: '127.0.0.1', port: 8_091 },
    version: 1_000,
    signal: stop.signal,
  });
  const at = async (metagraph: ReturnType<typeof registered>) => {
    chain.metagraph = metagraph;
    stream.emitBlock(metagraph.block);
    await settled();
  };
  return { at, chain, clock, done, stop, stream };
}

describe('axonNeed', () => {
  it('compares every part of the entry', () => {
    expect(axonNeed(unregistered(1n), miner.account, wanted)).toBe('wait_for_registration');
    expect(axonNeed(registered(1n), miner.account, wanted)).toBe('serve');
    expect(axonNeed(registered(1n, 8_091), miner.account, wanted)).toBe('nothing');
    expect(axonNeed(registered(1n, 8_092), miner.account, wanted)).toBe('serve');
    expect(axonNeed(registered(1n, 8_091), miner.account, { ...wanted, version: 1_001 })).toBe('serve');
    expect(axonNeed({ ...registered(1n, 8_091), axons: [] }, miner.account, wanted)).toBe('serve');
  });
});

describe('serveAxon', () => {
  it('waits for the registration, serves once, and rests', async () => {
    const { at, chain, done, stop } = setUp();
    await settled();
    expect(chain.submitted).toEqual([]);
    await at(registered(2n));
    expect(chain.submitted.map(({ call }) => call)).toEqual([
      {
        case: 'serveAxon',
        value: { netuid: 1, ...wanted, protocol: 4, placeholder1: 0, placeholder2: 0 },
      },
    ]);
    await at(registered(3n));
    expect(chain.submitted).toHaveLength(1);
    chain.settle({ state: 'included' });
    await at(registered(4n, 8_091));
    const { readCount } = chain;
    for (let block = 5n; block < 4n + AXON_RECHECK_BLOCKS; block += 1n) await at(registered(block, 8_091));
    expect(chain.readCount).toBe(readCount);
    await at(registered(4n + AXON_RECHECK_BLOCKS, 8_091));
    expect(chain.readCount).toBe(readCount + 1);
    expect(chain.submitted).toHaveLength(1);
    stop.abort();
    await done;
  });

  it.each([
    ['a new connection', { kind: 'connected' }],
    ['a revert', { kind: 'reverted', to: 3n }],
  ] as const)('looks again at once after %s, and serves again when the entry is gone', async (_name, event) => {
    const { at, chain, done, stop, stream } = setUp();
    await at(registered(4n, 8_091));
    chain.metagraph = registered(3n);
    stream.emit(event);
    await settled();
    expect(chain.submitted).toHaveLength(1);
    stop.abort();
    await done;
  });

  it('sends again when the pool has dropped it', async () => {
    const { at, chain, done, stop } = setUp();
    await at(registered(2n));
    chain.settle({ state: 'unknown' });
    await at(registered(3n));
    expect(chain.submitted).toHaveLength(2);
    stop.abort();
    await done;
  });

  it('waits as many blocks as a refusal says', async () => {
    const { at, chain, done, stop } = setUp();
    chain.nextRefusal = refusalOf('ServingRateLimitExceeded', { blocks_to_wait: 5n });
    await at(registered(2n));
    await at(registered(6n));
    expect(chain.submitted).toHaveLength(0);
    await at(registered(7n));
    expect(chain.submitted).toHaveLength(1);
    stop.abort();
    await done;
  });

  it('backs off from a coordinator that is down, and does not hammer it at every block', async () => {
    const { at, chain, clock, done, stop } = setUp();
    chain.isDown = true;
    await at(registered(2n));
    const { readCount } = chain;
    await at(registered(3n));
    expect(chain.readCount).toBe(readCount);
    chain.isDown = false;
    clock.advance(10_000);
    await settled();
    expect(chain.submitted).toHaveLength(1);
    stop.abort();
    await done;
    expect(clock.timerCount).toBe(0);
  });

  it('looks at the chain by itself when the stream is silent', async () => {
    const { chain, clock, done, stop } = setUp();
    await settled();
    chain.metagraph = registered(2n);
    clock.advance(10_000);
    await settled();
    expect(chain.submitted).toHaveLength(1);
    stop.abort();
    await done;
  });
});
