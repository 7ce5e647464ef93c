import { createServer, type Server } from 'node:http';
import { CodeAnswer, CodeTask } from '@yumanet/protocol/messages';
import { createSystemClock, createTransport } from '@yumanet/sdk/system';
import { afterAll, describe, expect, it, onTestFinished } from 'vitest';
import { applyPatch } from '../../../src/code/patch.ts';
import { createModelSolver } from '../../../src/code/solvers/model-solver.ts';
import { templateRepair } from '../../../src/code/solvers/template-repair.ts';

const transport = createTransport(createSystemClock());
afterAll(() => transport.close());

const BROKEN = `export function sum(values: number[]): number {
  let total = 0;
  for (let i = 0; i < values.length; i += 1) {
    total *= values[i] ?? 0;
  }
  return total;
}`;
const CORRECT = BROKEN.replace('*=', '+=');
const task: CodeTask = {
  description: 'Adds up.',
  source: BROKEN,
  functionName: 'sum',
  tests: [{ arguments: '[[1,2]]', expected: '3' }],
};

interface Seen {
  readonly body: Record<string, unknown>;
  readonly authorization: string | undefined;
}

/** A model that says `content`, or never answers. */
async function stubModel(reply: { readonly content?: string; readonly status?: number; readonly isSilent?: boolean }) {
  const seen: Seen[] = [];
  const server: Server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      seen.push({ body: JSON.parse(Buffer.concat(chunks).toString()), authorization: request.headers.authorization });
      if (reply.isSilent === true) return;
      response.writeHead(reply.status ?? 200, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ choices: [{ message: { role: 'assistant', content: reply.content } }] }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return { seen, url: `http://127.0.0.1:${port}/v1/chat/completions` };
}

async function solve(url: string, timeoutMs?: number, key?: string) {
  const options = { url, model: 'stub', transport, key, ...(timeoutMs === undefined ? {} : { timeoutMs }) };
  const answer = await createModelSolver(options).solve({
    caller: '' as never,
    taskId: '1',
    kind: 'single',
    payload: CodeTask.encode(task),
    block: 1n,
    signal: new AbortController().signal,
  });
  const { edits } = CodeAnswer.decode(answer.payload);
  return { edits, source: applyPatch(BROKEN, edits)?.source, model: answer.info?.get('model') };
}

describe('a miner with a language model', () => {
  it('sends what it was told, and only what it was told', async () => {
    const { seen, url } = await stubModel({ content: '```ts\nx\n```' });
    await solve(url, undefined, 'secret');
    expect(seen[0]?.authorization).toBe('Bearer secret');
    expect(seen[0]?.body).toMatchObject({ model: 'stub', temperature: 0 });
    const text = JSON.stringify(seen[0]?.body);
    for (const part of ['Adds up.', 'total *= values', 'sum([1,2]) is 3']) expect(text).toContain(part);
  });

  it('answers with the one line in which the module of the model differs', async () => {
    const { url } = await stubModel({ content: `Here it is:\n\n\`\`\`typescript\n${CORRECT}\n\`\`\`\nDone.` });
    expect(await solve(url)).toEqual({
      edits: [{ firstLine: 4, removedCount: 1, text: '    total += values[i] ?? 0;' }],
      source: CORRECT,
      model: 'answered',
    });
  });

  it.each([
    ['is silent', { isSilent: true }, 'timeout'],
    ['is out of order', { status: 500 }, 'status 500'],
    ['only talks', { content: 'I cannot help with that.' }, 'no code block'],
    ['says nothing', {}, 'no code block'],
  ])('falls back to the templates when the model %s', async (_, reply, outcome) => {
    const { url } = await stubModel(reply);
    const { edits, model } = await solve(url, 300);
    expect(model).toBe(outcome);
    expect(edits).toEqual(templateRepair(task, 'all').edits);
  });

  it('falls back when nobody is there', async () => {
    expect((await solve('http://127.0.0.1:1/v1/chat/completions', 300)).model).toBe('unreachable');
  });
});
