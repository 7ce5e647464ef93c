/** `up --with`: every kind of hostile miner as a process of its own, beside honest ones that earn as ever. */
import { expect, test } from 'vitest';
import { yumanet } from './support/run-command.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

const WITH = 'slow:1,trickle:1,liar:1,bomb:1,crash:1,copier:1,duplicate:1';

interface MinerFigures {
  readonly habit?: string;
  readonly incentive: number;
}

test('honest miners earn by skill beside hostile ones, which earn nothing', async () => {
  const folder = temporaryFolder();
  const { code, out } = await yumanet(folder, 'up', '--check', '--ephemeral', '--port', '0', '--json', '--with', WITH)
    .result;
  const { miners }: { miners: readonly MinerFigures[] } = JSON.parse(out);
  const hostile = miners.filter(({ habit }) => habit !== undefined);
  expect(hostile.map(({ habit, incentive }) => `${habit}:${incentive}`)).toEqual(
    WITH.split(',').map((entry) => entry.replace(':1', ':0')),
  );
  expect(miners.length - hostile.length).toBe(3);
  expect(code).toBe(0);
});
