/** Honest miners beside every hostile one, on loopback sockets: to the last bit they score what they score alone. */
import { createCrypto } from '@yumanet/crypto';
import type { Transport } from '@yumanet/protocol';
import type { Metagraph } from '@yumanet/protocol/messages';
import {
  type CallerPolicy,
  createMinerServer,
  createReferenceSolver,
  listenOn,
  type TaskSolver,
} from '@yumanet/sdk/miner';
import { createSeededRandom, HOSTILE_HABITS, type HostileHabit } from '@yumanet/sdk/subnet';
import { createLogger, createSystemClock, createTransport } from '@yumanet/sdk/system';
import { createScoreBook, type MinerTarget, runRound, type TaskResult } from '@yumanet/sdk/validator';
import { devKey } from '@yumanet/sdk/wallet';
import { findSubnet } from '@yumanet/subnets';
import { afterAll, describe, expect, it } from 'vitest';
import { findVictim } from '../../src/find-victim.ts';
import { createHostileSolver } from '../../src/hostile-solver.ts';
import { spoilAnswers } from '../../src/spoil-answers.ts';

const DEADLINE_MS = 5_000;
const clock = createSystemClock();
const crypto = createCrypto();
const sockets = createTransport(clock);
/** The score counts bytes alone: what a busy machine does to times is not what is shown here. */
const transport: Transport = {
  request: async (request, limits) => ({ ...(await sockets.request(request, limits)), elapsedMs: 0 }),
};
const log = createLogger('test', 'silent');
const validator = devKey(crypto, '//validator1_sn1');
const subnet = findSubnet('compression');
if (subnet === undefined) throw new Error('the subnet is gone');
const signal = new AbortController().signal;
const opened: { close(): Promise<void> }[] = [sockets];
const validatorsOnly: CallerPolicy = {
  decide: async (caller) =>
    caller === validator.account ? { kind: 'welcome', stakeRao: 1n } : { kind: 'unwelcome', reason: 'no_permit' },
};

afterAll(async () => {
  await Promise.all(opened.map((one) => one.close()));
});

async function start(uid: number, uri: string, solver: TaskSolver, habit?: HostileHabit): Promise<MinerTarget> {
  const { account } = devKey(crypto, uri);
  const server = createMinerServer({
    hotkey: account,
    netuid: 1,
    solver,
    skill: 1,
    version: '0.0.0',
    callers: validatorsOnly,
    crypto,
    clock,
    log,
    limits: { drainMsMax: 0 },
    listen: (app, address) => {
      if (habit !== undefined) spoilAnswers(app, { habit, clock, onCrash: (hangUp) => hangUp() });
      return listenOn(app, address);
    },
  });
  opened.push(server);
  const { url } = await server.listen({ host: '127.0.0.1', port: 0 });
  return { uid, hotkey: account, url };
}

function startHonest(uid: number): Promise<MinerTarget> {
  if (subnet === undefined) throw new Error('the subnet is gone');
  return start(uid, `//miner${uid}_sn1`, createReferenceSolver(subnet, uid));
}

async function startHostile(uid: number, habit: HostileHabit, victim: MinerTarget): Promise<MinerTarget> {
  if (subnet === undefined) throw new Error('the subnet is gone');
  const uri = `//${habit}1_sn1`;
  const { account, pair } = devKey(crypto, uri);
  if (habit === 'duplicate') return { uid, hotkey: account, url: victim.url };
  const random = createSeededRandom(crypto, uri);
  const parts = { habit, subnet, netuid: 1, keyPair: pair, clock, crypto, random, transport };
  return start(uid, uri, createHostileSolver({ ...parts, findVictim: async () => victim }), habit);
}

/** Two rounds as a validator plays them. */
async function play(targets: readonly MinerTarget[]) {
  if (subnet === undefined) throw new Error('the subnet is gone');
  const scores = createScoreBook();
  const results: TaskResult[] = [];
  for (const block of [10n, 12n]) {
    const round = await runRound(
      { transport, crypto, clock, keyPair: validator.pair },
      { subnet, netuid: 1, block, targets, seed: `round ${block}`, ...BOUNDS },
    );
    scores.add({ block, results: round, registered: targets.map(({ hotkey }) => hotkey), spared: new Set() });
    results.push(...round);
  }
  return { averages: targets.map(({ hotkey }) => scores.averages().get(hotkey)), results };
}

const BOUNDS = { deadlineMs: DEADLINE_MS, concurrency: 64, attemptsMax: 2, signal };

const ENDS: Readonly<Record<HostileHabit, readonly TaskResult['outcome'][]>> = {
  // The miner itself gives up at the deadline that it was told, a moment before or after the validator does.
  slow: ['timeout', 'refused'],
  trickle: ['timeout'],
  liar: ['rejected'],
  bomb: ['too_large'],
  crash: ['unreachable'],
  copier: ['rejected'],
  duplicate: ['refused'],
};

describe('honest miners', () => {
  it('score the same with every hostile miner beside them as without, and those score nothing', async () => {
    const honest = await Promise.all([1, 2, 3].map(startHonest));
    const [victim] = honest;
    if (victim === undefined) throw new Error('no miner');
    const habits = Object.keys(HOSTILE_HABITS) as HostileHabit[];
    const hostile = await Promise.all(habits.map((habit, index) => startHostile(10 + index, habit, victim)));

    const alone = await play(honest);
    const together = await play([...honest, ...hostile]);

    expect(alone.averages.every((average) => (average ?? 0) > 0)).toBe(true);
    expect(together.averages).toEqual([...alone.averages, ...habits.map(() => 0)]);
    for (const result of together.results.filter(({ target }) => target.uid >= 10)) {
      expect(ENDS[habits[result.target.uid - 10] ?? 'slow']).toContain(result.outcome);
    }
  });
});

describe('findVictim', () => {
  it('is nobody on a subnet without others', async () => {
    const empty = { hotkeys: [], axons: [] } as unknown as Metagraph;
    const search = { netuid: 1, hotkey: validator.account, client: { metagraph: async () => empty } };
    expect(await findVictim(search)).toBeUndefined();
  });
});
