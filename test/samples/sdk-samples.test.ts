/** The samples of docs/sdk.md: each is a file that is compiled, and the document shows that file. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { runEchoMiner } from './sdk/echo-miner.ts';
import { echoSubnet } from './sdk/echo-subnet.ts';
import { runEchoValidator } from './sdk/echo-validator.ts';

const SAMPLES = fileURLToPath(new URL('sdk', import.meta.url));
const DOCUMENT = fileURLToPath(new URL('../../docs/sdk.md', import.meta.url));
/** Nobody listens there. */
const NO_COORDINATOR = 'http://127.0.0.1:1';

test('docs/sdk.md shows each sample as it is', () => {
  const shown = [...readFileSync(DOCUMENT, 'utf8').matchAll(/```ts\n(.*?)```/gs)].map(([, text]) => text);
  const samples = readdirSync(SAMPLES).map((name) => readFileSync(join(SAMPLES, name), 'utf8'));
  expect(shown.sort()).toEqual(samples.sort());
});

test('the miner and the validator wait for a coordinator, and end when they are told', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'yumanet-sample-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const stop = new AbortController();
  const records = join(folder, 'rounds.jsonl');
  const running = [runEchoMiner(NO_COORDINATOR, stop.signal), runEchoValidator(NO_COORDINATOR, records, stop.signal)];
  await new Promise((resolve) => setImmediate(resolve));
  expect(existsSync(records)).toBe(true);
  stop.abort();
  expect(await Promise.all(running)).toEqual([undefined, undefined]);
});

test('the subnet gives full marks to an echo, and none to anything else', async () => {
  const { signal } = new AbortController();
  const task = echoSubnet.nextTask({ bytes: (count) => new Uint8Array(count).fill(7), below: () => 0 });
  const answer = await echoSubnet.solve(task.payload, { kind: task.kind, skill: 1, signal });
  expect(await task.review(answer, 10, signal)).toEqual({ score: 1 });
  expect(await task.review(Uint8Array.of(1, 2), 10, signal)).toMatchObject({
    score: 0,
    rejected: 'differs_from_original',
  });
});
