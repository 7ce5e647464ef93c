/** A person who snapshots a running network, breaks a subnet, reverts, and takes the chain elsewhere. */
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { isAlive, manifestOf } from './support/network-traces.ts';
import { yumanet } from './support/run-command.ts';
import { temporaryFolder } from './support/temporary-folder.ts';
import { isRunning } from './support/up-events.ts';

const SMALL = ['--port', '0', '--validators', '1', '--miners', '1', '--json'];

/** Stands still, so that nothing new comes into the pool; goes on at the latest when the test ends. */
function pauseProcesses(pids: readonly number[]): () => void {
  for (const pid of pids) process.kill(pid, 'SIGSTOP');
  const goOn = () => {
    for (const pid of pids.filter(isAlive)) process.kill(pid, 'SIGCONT');
  };
  onTestFinished(goOn);
  return goOn;
}

test('the same block comes again after a revert, another network goes on with the dump, and the neurons go on', async () => {
  const folder = temporaryFolder();
  const up = yumanet(folder, 'up', '--name', 'one', ...SMALL);
  await up.event(isRunning);
  const goOn = pauseProcesses(manifestOf(join(folder, '.yumanet', 'one')).neurons.flatMap(({ pid }) => pid ?? []));
  const run = async (...words: string[]) => {
    const { code, out } = await yumanet(folder, ...words, '--name', 'one', '--json').result;
    expect(code).toBe(0);
    return JSON.parse(out);
  };
  await run('mode', 'manual');
  const { block } = await run('snapshot', 'before');
  const { head_hash: first } = await run('mine', '1');
  await run('set-storage', 'SubnetworkN', '1', '9');
  await run('mine', '5');
  expect((await run('metagraph', '--netuid', '1')).neurons).toHaveLength(9);

  expect(await run('revert', 'before')).toMatchObject({ head: block, dropped_blocks: 6 });
  expect((await run('mine', '1')).head_hash).toBe(first);
  expect((await run('metagraph', '--netuid', '1')).neurons).toHaveLength(2);
  expect(await up.event(({ event }) => event === 'reverted')).toMatchObject({ to: block });

  const { state_digest: digest } = await run('dump', 'chain.yumanet');
  const other = yumanet(folder, 'up', '--name', 'other', '--ephemeral', ...SMALL);
  await other.event(isRunning);
  const { code, out } = await yumanet(folder, 'restore', 'chain.yumanet', '--name', 'other', '--json').result;
  expect([code, JSON.parse(out)]).toEqual([0, expect.objectContaining({ head: block + 1, state_digest: digest })]);
  other.signal('SIGINT');
  await other.result;

  goOn();
  await run('mode', 'interval', '--block-time', '100ms');
  await up.event((event) => event.event === 'epoch' && Number(event['block']) > block && isPaid(event));
  up.signal('SIGINT');
  expect((await up.result).code).toBe(130);
});

/** The miner earned in this epoch. */
function isPaid(event: Readonly<Record<string, unknown>>): boolean {
  const { neurons } = event;
  return Array.isArray(neurons) && neurons.some(({ role, incentive }) => role === 'miner' && incentive > 0);
}
