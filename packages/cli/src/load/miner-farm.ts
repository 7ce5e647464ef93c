/**
 * Many miners in one process, each with its own key, port and server: the server of the miner kit, with its checks of
 * signatures and replays, around an answer that is worked out once per task and given after the profile's latency. Every server
 * keeps its own time of every answer, so that what a validator measures can be compared with what was there.
 */
import { type AccountId, type Clock, type Crypto, ss58Encode } from '@yumanet/protocol';
import {
  createMinerServer,
  MINER_LIMITS,
  type MinerLimits,
  type MinerServer,
  welcomeEveryone,
} from '@yumanet/sdk/miner';
import { type BoundSubnet, createSeededRandom } from '@yumanet/sdk/subnet';
import type { Logger } from '@yumanet/sdk/system';
import { devKey } from '@yumanet/sdk/wallet';
import { createDurationHistogram, type DurationHistogram, type DurationSummary } from '../system/duration-histogram.ts';
import { addFaults } from './add-faults.ts';
import { createLoadSolver, createSharedAnswers, type SharedAnswers } from './load-solver.ts';
import type { LoadGroup } from './profile.ts';

const HOST = '127.0.0.1';
/** More than any round rate: budgets of callers are not what is measured. */
const CALLER_PER_SECOND = 1_000_000;
const LIMITS: Partial<MinerLimits> = {
  callerBurst: CALLER_PER_SECOND,
  callerPerSecond: CALLER_PER_SECOND,
  // A latency is a task in work; one that is slower than the rounds come must not become a refusal.
  concurrency: MINER_LIMITS.queueSize,
};

/** A miner that serves. */
export interface FarmMiner {
  readonly uid: number;
  readonly group: string;
  readonly hotkey: AccountId;
  readonly ss58: string;
  readonly url: string;
}

export interface MinerFarm {
  readonly miners: readonly FarmMiner[];
  /** Time from a request's headers to its answer's first byte by the servers' own clock, by group; answered tasks alone. */
  served(): Readonly<Record<string, DurationSummary>>;
  close(): Promise<void>;
}

export interface FarmPlan {
  /** The group of each miner, in uid order. */
  readonly groups: readonly LoadGroup[];
  readonly subnet: BoundSubnet;
  readonly netuid: number;
  /** Fixes latencies and faults. */
  readonly seed: string;
}

export interface FarmPorts {
  readonly clock: Clock;
  readonly crypto: Crypto;
  readonly log: Logger;
}

/** Starts them all, on free ports of the loopback address. */
export async function startMinerFarm(ports: FarmPorts, plan: FarmPlan): Promise<MinerFarm> {
  const servers: MinerServer[] = [];
  const histograms = new Map<string, DurationHistogram>();
  const answers = createSharedAnswers(plan.subnet, ports.crypto);
  const close = async (): Promise<void> => {
    await Promise.all(servers.map((server) => server.close()));
  };
  try {
    const miners: FarmMiner[] = [];
    for (const [uid, group] of plan.groups.entries()) {
      const histogram = histograms.get(group.name) ?? createDurationHistogram();
      histograms.set(group.name, histogram);
      const { server, account } = createMiner(ports, plan, { uid, group, histogram, answers });
      servers.push(server);
      const { url } = await server.listen({ host: HOST, port: 0 });
      miners.push({ uid, group: group.name, hotkey: account, ss58: ss58Encode(account), url });
    }
    return { miners, served: () => summariesOf(histograms), close };
  } catch (error) {
    await close();
    throw error;
  }
}

interface MinerParts {
  readonly uid: number;
  readonly group: LoadGroup;
  readonly histogram: DurationHistogram;
  readonly answers: SharedAnswers;
}

function createMiner(ports: FarmPorts, plan: FarmPlan, { uid, group, histogram, answers }: MinerParts) {
  const { clock, crypto, log } = ports;
  const { account } = devKey(crypto, `//load_miner${uid}`);
  const random = createSeededRandom(crypto, `${plan.seed}/miner/${uid}`);
  const server = createMinerServer({
    hotkey: account,
    netuid: plan.netuid,
    solver: createLoadSolver({ subnet: plan.subnet, group, answers, clock, random }),
    skill: group.skill,
    version: '0.0.0',
    callers: welcomeEveryone,
    crypto,
    clock,
    log,
    limits: LIMITS,
  });
  addFaults(server.app, { faults: group.faults, random, clock });
  stampAnswers(server.app, clock, histogram);
  return { server, account };
}

function stampAnswers(app: MinerServer['app'], clock: Clock, histogram: DurationHistogram): void {
  const arrivedMs = new WeakMap<object, number>();
  app.addHook('onRequest', async (request) => {
    arrivedMs.set(request, clock.monotonicMs());
  });
  app.addHook('onSend', async (request, reply, payload) => {
    const startMs = arrivedMs.get(request);
    if (startMs !== undefined && reply.statusCode === 200) histogram.record(clock.monotonicMs() - startMs);
    return payload;
  });
}

function summariesOf(histograms: ReadonlyMap<string, DurationHistogram>): Record<string, DurationSummary> {
  const summaries: Record<string, DurationSummary> = {};
  for (const [name, histogram] of histograms) {
    const summary = histogram.summary();
    if (summary !== undefined) summaries[name] = summary;
  }
  return summaries;
}
