/** Neurons that are started in any number, find who they are, are registered by a service and earn. */
import { accountFromBytes, ss58Encode } from '@yumanet/protocol';
import type { Metagraph } from '@yumanet/protocol/messages';
import { expect, test } from 'vitest';
import { readLogRecord } from '../../packages/cli/src/supervise/decode-ready-line.ts';
import { type LeasedNeuron, said, startLeasedNetwork } from './support/leased-network.ts';

const LEASE_LOST_EXIT = 5;
const SIGTERM_EXIT = 143;

const indexesOf = (neurons: readonly LeasedNeuron[]) => neurons.map(({ index }) => index).sort();

/** The incentive of each hotkey; 0 for one that is not registered. */
function incentivesOf(metagraph: Metagraph, neurons: readonly LeasedNeuron[]): number[] {
  const uids = new Map(metagraph.hotkeys.map((key, uid) => [ss58Encode(accountFromBytes(key)), uid]));
  return neurons.map(({ hotkey }) => metagraph.incentives[uids.get(hotkey) ?? -1] ?? 0);
}

function allEarn(neurons: readonly LeasedNeuron[]) {
  return (metagraph: Metagraph) => incentivesOf(metagraph, neurons).every((incentive) => incentive > 0);
}

/** A round that began after this block and in which the miner answered. */
function answeredAfter(validator: LeasedNeuron, miner: LeasedNeuron, block: number): Promise<true> {
  return validator.program.find((line) => {
    const record = readLogRecord(line);
    if (record?.['event'] !== 'round' || Number(record['block']) <= block) return undefined;
    const miners: { hotkey: string; outcome: string }[] = record['miners'] as never;
    return miners.some(({ hotkey, outcome }) => hotkey === miner.hotkey && outcome === 'ok') || undefined;
  });
}

test('replicas claim who they are, are registered and earn; more come, one is killed, one leaves', async () => {
  const network = await startLeasedNetwork('--ephemeral', '--lease-term', '5000');
  const setup = network.watch();
  const [validators, miners] = await Promise.all([
    Promise.all([network.start('validator'), network.start('validator')]),
    Promise.all([network.start('miner'), network.start('miner'), network.start('miner')]),
  ]);
  expect([indexesOf(validators), indexesOf(miners)]).toEqual([
    [1, 2],
    [1, 2, 3],
  ]);
  for (const { index, skill } of miners) expect(skill).toBe(index);
  for (const index of [1, 2, 3]) await said(setup, { event: 'registered', name: `miner${index}_sn1`, netuid: 1 });
  await network.untilMetagraph(allEarn(miners));

  const later = await Promise.all([network.start('miner'), network.start('miner')]);
  expect(indexesOf(later)).toEqual([4, 5]);
  for (const { index, skill } of later) expect(skill).toBe(index - 3);
  await network.untilMetagraph(allEarn([...miners, ...later]));

  const killed = miners.find(({ index }) => index === 2);
  const leaving = miners.find(({ index }) => index === 3);
  const [validator] = validators;
  if (killed === undefined || leaving === undefined || validator === undefined) throw new Error('they were started');
  killed.program.signal('SIGKILL');
  await said(network.coordinator(), { event: 'lease', change: 'expired', role: 'miner', index: 2 });
  const successor = await network.start('miner');
  expect([successor.index, successor.hotkey]).toEqual([2, killed.hotkey]);
  const { block } = await said(successor.program, { event: 'axon_served' });
  await answeredAfter(validator, successor, Number(block));

  leaving.program.signal('SIGTERM');
  expect(await leaving.program.ended).toEqual({ code: 0, signal: null });
  await said(network.coordinator(), { event: 'lease', change: 'returned', role: 'miner', index: 3 });
  const next = await network.start('miner');
  expect([next.index, next.hotkey]).toEqual([3, leaving.hotkey]);

  const left = [...validators, ...miners.filter(({ index }) => index === 1), ...later, successor, next];
  for (const { program } of left) program.signal('SIGTERM');
  expect(await Promise.all(left.map(({ program }) => program.ended))).toEqual(
    left.map(() => ({ code: 0, signal: null })),
  );
  expect(await network.leases.list()).toEqual([]);
  setup.signal('SIGTERM');
  expect(await setup.ended).toEqual({ code: SIGTERM_EXIT, signal: null });
});

test('after a restart of the coordinator everybody is who it was', async () => {
  const network = await startLeasedNetwork('--lease-term', '3000');
  const miners = await Promise.all([network.start('miner'), network.start('miner')]);
  expect(indexesOf(miners)).toEqual([1, 2]);
  await network.restartCoordinator();
  for (const { program, index } of miners) await said(program, { event: 'lease_reclaimed', index });
  const held = await network.leases.list();
  expect(held.map(({ index }) => index)).toEqual([1, 2]);
});

test('a miner that stood still for too long is nobody any more, and ends to be started again', async () => {
  const network = await startLeasedNetwork('--ephemeral', '--lease-term', '2000');
  const { program, hotkey } = await network.start('miner');
  program.signal('SIGSTOP');
  await said(network.coordinator(), { event: 'lease', change: 'expired', role: 'miner', index: 1 });
  const successor = await network.start('miner');
  expect(successor.hotkey).toBe(hotkey);
  program.signal('SIGCONT');
  await said(program, { event: 'failed', code: 'lease_lost' });
  expect(await program.ended).toEqual({ code: LEASE_LOST_EXIT, signal: null });
  const held = await network.leases.list();
  expect(held.map(({ index }) => index)).toEqual([1]);
});
