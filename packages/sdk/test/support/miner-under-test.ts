/** A miner's server on virtual time, called without a socket. */
import { createVirtualClock } from '@yumanet/testkit';
import type { CallerPolicy, Welcome } from '../../src/miner/caller-policy.ts';
import type { MinerLimits } from '../../src/miner/miner-limits.ts';
import { createMinerServer, type MinerServerOptions } from '../../src/miner/miner-server.ts';
import type { MinerTask, TaskSolver } from '../../src/miner/task-solver.ts';
import { fakeCrypto, silentLog, testKey } from './neurons.ts';
import { type Signing, signedTask } from './signed-task.ts';

const NOW_MS = 1_700_000_000_000;
export const NOW_NS = BigInt(NOW_MS) * 1_000_000n;
export const validator = testKey('//validator');
export const miner = testKey('//miner');

interface MinerChoices {
  readonly welcome?: Welcome;
  /** Decides by caller instead of `welcome`. */
  readonly callers?: CallerPolicy;
  readonly limits?: Partial<MinerLimits>;
  readonly solve?: (task: MinerTask) => Promise<Uint8Array>;
  readonly payments?: MinerServerOptions['payments'];
  readonly listen?: MinerServerOptions['listen'];
  readonly classic?: MinerServerOptions['classic'];
}

export function startMiner({
  welcome = { kind: 'welcome', stakeRao: 0n },
  callers = { decide: async () => welcome },
  limits = {},
  solve = async ({ payload }) => payload,
  payments,
  listen,
  classic,
}: MinerChoices = {}) {
  const clock = createVirtualClock(NOW_MS);
  const asked: MinerTask[] = [];
  const solver: TaskSolver = {
    subnet: 'echo',
    kinds: ['bytes'],
    solve: async (task) => {
      asked.push(task);
      return { payload: await solve(task), info: new Map([['by', 'test']]) };
    },
  };
  const server = createMinerServer({
    hotkey: miner.account,
    netuid: 1,
    solver,
    skill: 2,
    version: '1.2.3',
    callers,
    crypto: fakeCrypto,
    clock,
    log: silentLog,
    limits,
    payments,
    listen,
    classic,
  });
  let nonce = NOW_NS;
  const request = (changes: Partial<Signing> = {}) => {
    nonce += 1n;
    return signedTask({ keyPair: validator.pair, receiver: miner.account, nonceNs: nonce, ...changes });
  };
  return { ...server, clock, asked, request };
}
