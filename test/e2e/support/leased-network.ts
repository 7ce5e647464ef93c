/** A network as containers make one: programs that know an address and a secret, and nothing of each other. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Metagraph } from '@yumanet/protocol/messages';
import { type CoordinatorClient, createClient } from '@yumanet/sdk/client';
import { createLeaseClient, type LeaseClient } from '@yumanet/sdk/lease';
import { createSystemPorts } from '@yumanet/sdk/system';
import { onTestFinished } from 'vitest';
import { type FollowedProgram, followProgram } from '../../../bench/process/follow-program.ts';
import { readLogRecord, readReadyLine } from '../../../packages/cli/src/supervise/decode-ready-line.ts';
import { ensureBundles } from '../../../scripts/bundle/ensure-bundles.ts';
import { ROOT } from './run-command.ts';
import { untilMetagraph } from './until-metagraph.ts';

const SECRET = 'a-secret-of-the-tests';

/** The first record of a program's log that fits, from its start on. */
export function said(program: FollowedProgram, facts: Readonly<Record<string, unknown>>): Promise<LogRecord> {
  return program.find((line) => {
    const record = readLogRecord(line);
    return record !== undefined && Object.entries(facts).every(([name, value]) => record[name] === value)
      ? record
      : undefined;
  });
}

export type LogRecord = Readonly<Record<string, unknown>>;

/** A neuron that has its identity and serves. */
export interface LeasedNeuron {
  readonly program: FollowedProgram;
  readonly index: number;
  readonly hotkey: string;
  readonly skill: unknown;
}

export interface LeasedNetwork {
  readonly url: string;
  readonly client: CoordinatorClient;
  readonly leases: LeaseClient;
  /** The coordinator that runs now. */
  coordinator(): FollowedProgram;
  /** Kills the coordinator and starts it again on its folder and port. */
  restartCoordinator(): Promise<void>;
  start(role: 'miner' | 'validator', ...flags: readonly string[]): Promise<LeasedNeuron>;
  /** `yumanet setup --watch` with the coldkey `//Alice`. */
  watch(): FollowedProgram;
  /** The metagraph after the first block that makes it acceptable. */
  untilMetagraph(accepts: (metagraph: Metagraph) => boolean): Promise<Metagraph>;
}

/** Starts a coordinator without developer controls; every program ends with the test at the latest. */
export async function startLeasedNetwork(...flags: readonly string[]): Promise<LeasedNetwork> {
  const bundles = await ensureBundles(ROOT);
  const folder = mkdtempSync(join(tmpdir(), 'yumanet-leases-'));
  const secretFile = join(folder, 'secret');
  writeFileSync(secretFile, `${SECRET}\n`);
  const programs: FollowedProgram[] = [];
  const ports = createSystemPorts();
  onTestFinished(async () => {
    for (const program of programs) program.signal('SIGKILL');
    await Promise.all(programs.map(({ ended }) => ended));
    await ports.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  });
  const run = (name: string, ...programArguments: readonly string[]): FollowedProgram => {
    const environment = { NODE_COMPILE_CACHE: join(bundles, 'compile-cache'), YUMANET_LEASE_SECRET_FILE: secretFile };
    const program = followProgram(join(bundles, `${name}.js`), programArguments, { cwd: folder, environment });
    programs.push(program);
    return program;
  };
  const runCoordinator = (port: string): FollowedProgram =>
    run('coordinator', '--port', port, '--no-dev', '--block-time', '100', '--exit-with-parent', ...flags);
  let coordinator = runCoordinator('0');
  const { url } = await coordinator.find(readReadyLine);
  const client = createClient({ url, ...ports });
  return {
    url,
    client,
    leases: createLeaseClient({ url, ...ports }, SECRET),
    coordinator: () => coordinator,
    async restartCoordinator() {
      coordinator.signal('SIGKILL');
      await coordinator.ended;
      coordinator = runCoordinator(new URL(url).port);
      await coordinator.find(readReadyLine);
    },
    async start(role, ...more) {
      const program = run(role, '--coordinator', url, '--lease', '--port', '0', '--exit-with-parent', ...more);
      const { index } = await said(program, { event: 'lease_claimed' });
      const { hotkey, skill } = await said(program, { event: 'ready' });
      return { program, index: Number(index), hotkey: String(hotkey), skill };
    },
    watch: () => run('cli', 'setup', '--watch', '--url', url, '--coldkey', '//Alice', '--json'),
    untilMetagraph: (accepts) => untilMetagraph(client, accepts),
  };
}
