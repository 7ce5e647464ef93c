/** A miner of `yumanet init miner`, unedited, from an empty folder to its first incentive. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { accountFromBytes, ss58Encode } from '@yumanet/protocol';
import { MinerInfo } from '@yumanet/protocol/messages';
import { createClient } from '@yumanet/sdk/client';
import { createSystemPorts } from '@yumanet/sdk/system';
import { findSubnet } from '@yumanet/subnets';
import { expect, onTestFinished } from 'vitest';
import { expectBusyPortTold, expectToOutliveCutAnswers, freePort, type MinerVariables } from './miner-hardships.ts';
import { manifestOf } from './network-traces.ts';
import { ROOT, runCommand, yumanet } from './run-command.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { untilMetagraph } from './until-metagraph.ts';
import { isRunning } from './up-events.ts';

/** Two validators, as by default, and one miner of ours to compete with. */
const NETWORK = ['--port', '0', '--ephemeral', '--miners', '1', '--block-time', '500ms', '--json'];

export interface LanguageCase {
  /** As `--language` has it. */
  readonly language: string;
  /** Of the files, as they are in the repository. */
  readonly example: string;
  /** Its hotkey when nobody names another one. */
  readonly hotkey: string;
  /** What is typed before the first start: programs with their arguments. */
  readonly prepare: readonly (readonly [string, ...string[]])[];
  /** What serves. */
  readonly start: readonly [string, ...string[]];
}

/** Makes the project, builds it, lets it serve, also under hardships, checks it, registers it, and waits until it is paid. */
export async function earnFirstIncentive(theCase: LanguageCase): Promise<void> {
  const folder = temporaryFolder();
  const project = join(folder, 'my-miner');
  const made = await yumanet(folder, 'init', 'miner', '--language', theCase.language, 'my-miner', '--json').result;
  expect(made).toMatchObject({ code: 0, err: '' });
  for (const file of JSON.parse(made.out).files) {
    const example = readFileSync(join(ROOT, 'examples', theCase.example, file), 'utf8');
    expect(readFileSync(join(project, file), 'utf8'), file).toBe(example);
  }
  for (const [program, ...programArguments] of theCase.prepare) {
    const { code, err } = await runCommand(project, program, programArguments).result;
    expect({ program, code, err: code === 0 ? '' : err }).toEqual({ program, code: 0, err: '' });
  }
  const [program, ...programArguments] = theCase.start;
  const start = (variables: MinerVariables) => runCommand(project, program, programArguments, { ...variables });
  await expectToOutliveCutAnswers(start);
  const network = yumanet(folder, 'up', ...NETWORK);
  await network.event(isRunning);
  const { coordinator } = manifestOf(join(folder, '.yumanet', 'default'));
  const port = await freePort();
  const variables = { YUMANET_COORDINATOR: coordinator.url, YUMANET_PORT: String(port) };
  const miner = start(variables);
  const address = (await miner.line(/ listens on port /)).split(' ')[0] ?? '';
  await expectBusyPortTold(start(variables), port);
  await miner.line(/^waiting until the hotkey is registered: yumanet register /);

  const info = await fetch(`http://127.0.0.1:${port}/v1/info`, { headers: { accept: 'application/x-protobuf' } });
  expect(MinerInfo.decode(await info.bytes()).kinds).toEqual(findSubnet('compression')?.kinds);
  const checked = await yumanet(folder, 'check', 'miner', `http://127.0.0.1:${port}`, '--json').result;
  expect({ ...JSON.parse(checked.out), rules: undefined }, checked.out).toMatchObject({
    hotkey: address,
    failed: 0,
    not_checked: 0,
  });
  const registered = await yumanet(folder, 'register', theCase.hotkey, '--netuid', '1', '--json').result;
  expect(JSON.parse(registered.out)).toMatchObject({ hotkey: address, netuid: 1, block: expect.any(Number) });
  await miner.line(/^served on chain$/);

  const ports = createSystemPorts();
  onTestFinished(() => ports.close());
  const client = createClient({ url: coordinator.url, ...ports });
  const { hotkeys, incentives } = await untilMetagraph(client, (metagraph) => {
    const uid = metagraph.hotkeys.findIndex((key) => ss58Encode(accountFromBytes(key)) === address);
    return (metagraph.incentives[uid] ?? 0) > 0;
  });
  // Two validators, the miner of the network, and this one.
  expect(hotkeys).toHaveLength(4);
  expect(incentives.filter((incentive) => incentive > 0)).toHaveLength(2);
  miner.signal('SIGTERM');
  network.signal('SIGINT');
  await Promise.all([miner.result, network.result]);
}
