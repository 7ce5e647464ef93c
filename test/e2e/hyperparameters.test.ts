/** A person who looks at the hyperparameters of a running network and changes one. */
import { expect, test } from 'vitest';
import { yumanet } from './support/run-command.ts';
import { temporaryFolder } from './support/temporary-folder.ts';
import { isRunning } from './support/up-events.ts';

test('a hyperparameter is set as root, and not by one who does not own the subnet', async () => {
  const folder = temporaryFolder();
  const up = yumanet(folder, 'up', '--port', '0', '--ephemeral', '--no-neurons', '--block-time', '100ms', '--json');
  await up.event(isRunning);
  const run = async (...words: string[]) => {
    const { code, out } = await yumanet(folder, ...words, '--json').result;
    return { code, answer: JSON.parse(out) };
  };
  const set = await run('hyperparameters', 'set', '1', 'max_burn', '50');
  expect(set).toMatchObject({ code: 0, answer: { name: 'max_burn', old: '100000000000', new: '50000000000' } });
  const { answer } = await run('hyperparameters', 'get', '1', 'max_burn');
  expect(answer.block).toBeGreaterThanOrEqual(set.answer.block);
  expect(answer.hyperparameters).toMatchObject([{ value: '50000000000', default: '100000000000', differs: true }]);

  const refused = await run('hyperparameters', 'set', '1', 'max_burn', '40', '--as', '//Alice');
  expect(refused).toMatchObject({ code: 1, answer: { error: { name: 'BadOrigin' } } });
  up.signal('SIGINT');
  await up.result;
});
