import { afterAll, describe, expect, it } from 'vitest';
import { createCodeInspector } from '../../../src/code/inspect.ts';
import { diffLines } from '../../../src/code/patch.ts';
import type { SandboxJob } from '../../../src/code/sandbox/sandbox-job.ts';
import { EMPTY_PATCH, hardCode } from '../../support/code-cheats.ts';
import { codeSubnetUnderTest } from '../../support/code-subnet-under-test.ts';

const { challenge, judge, sandbox, signal } = codeSubnetUnderTest();
afterAll(() => sandbox.close());
const { task: made } = challenge('inspect');
const { source, functionName } = made.task;
const replaced = (text: string) => ({ edits: diffLines(source, text) });

describe('an answer', () => {
  it('that changes nothing passes what passed before, and is worth nothing', async () => {
    const { finding, score } = await judge(made, EMPTY_PATCH);
    expect(finding?.passCount).toBe(finding?.brokenPassCount);
    expect(finding?.patchChars).toBe(0);
    expect(score).toBe(0);
  });

  it.each([
    ['that is no patch', { edits: [{ firstLine: 999, removedCount: 1, text: 'x' }] }, 'wrong_format'],
    ['that does not parse', replaced('const const'), 'does_not_compile'],
    ['with an enum', replaced(`enum A { B }\n${source}`), 'does_not_compile'],
    [
      'without the function',
      replaced(source.replace(`function ${functionName}`, 'function another')),
      'does_not_compile',
    ],
    ['with an import', replaced(`import 'node:fs';\n${source}`), 'does_not_compile'],
    [
      'that keeps the engine busy',
      replaced(`export function ${functionName}() { return new Array(2 ** 32 - 1).indexOf(1); }`),
      'too_slow',
    ],
  ])('%s is rejected', async (_, answer, reason) => {
    expect(await judge(made, answer)).toEqual({ score: 0, rejected: reason });
  });

  it('that knows the shown results by heart is worth nothing', async () => {
    const { finding, score } = await judge(made, hardCode(made.task));
    expect(finding?.passCount).toBe(finding?.brokenPassCount);
    expect(finding?.patchChars).toBeGreaterThan(0);
    expect(score).toBe(0);
  });

  it('that returns each test what another one wants is worth nothing', async () => {
    const constant = replaced(`export function ${functionName}() { return ${made.hidden?.tests[0]?.expected}; }`);
    expect((await judge(made, constant)).score).toBeLessThan(0.2);
  });
});

describe('judging', () => {
  it('runs equal modules of a task once, whatever the patch looks like', async () => {
    const jobs: SandboxJob[] = [];
    const counting = {
      ...sandbox,
      run: (job: SandboxJob, end: AbortSignal) => {
        jobs.push(job);
        return sandbox.run(job, end);
      },
    };
    const inspect = createCodeInspector(counting);
    const whole = { edits: [{ firstLine: 1, removedCount: source.split('\n').length, text: source }] };
    const results = await Promise.all([EMPTY_PATCH, EMPTY_PATCH, whole].map((answer) => inspect(made, answer, signal)));
    expect(results.map(({ kind }) => kind)).toEqual(['accepted', 'accepted', 'accepted']);
    expect(jobs.length).toBe(1);
  });

  it('gives the sandbox arguments and no expected result', async () => {
    const jobs: SandboxJob[] = [];
    const counting = {
      ...sandbox,
      run: (job: SandboxJob, end: AbortSignal) => {
        jobs.push(job);
        return sandbox.run(job, end);
      },
    };
    await createCodeInspector(counting)(made, EMPTY_PATCH, signal);
    expect(jobs).toEqual([
      { source, functionName, calls: made.hidden?.tests.map((test) => test.arguments), isFreshEngine: true },
    ]);
  });

  it('ends when nobody waits any more', async () => {
    const ended = AbortSignal.abort();
    const answer = replaced(`${source}\n// another`);
    expect(await createCodeInspector(sandbox)(made, answer, ended)).toEqual({ kind: 'rejected', reason: 'too_slow' });
  });

  it('is refused to who only received the task', async () => {
    await expect(createCodeInspector(sandbox)({ task: made.task }, EMPTY_PATCH, signal)).rejects.toThrow(
      'only who made a task',
    );
  });
});
