/**
 * A miner of the code subnet that asks a language model behind an HTTP endpoint of the usual form (`POST …/v1/chat/completions`).
 * The model writes the whole module; the patch is what differs. When it does not answer in time, or with no module, the
 * templates answer instead: a late answer is worth nothing.
 */
import type { Transport } from '@yumanet/protocol';
import { CodeAnswer, CodeTask } from '@yumanet/protocol/messages';
import type { TaskSolver } from '@yumanet/sdk/miner';
import { diffLines } from '../patch.ts';
import { CODE_KINDS } from '../tasks/next-challenge.ts';
import { templateRepair } from './template-repair.ts';

/** Where the model is. */
export interface ModelSolverOptions {
  /** Absolute, such as `http://127.0.0.1:11434/v1/chat/completions`. */
  readonly url: string;
  /** The `model` of the request. */
  readonly model: string;
  /** Sent as a bearer token. */
  readonly key?: string | undefined;
  readonly transport: Transport;
  /** Total time for the model; less than the subnet's deadline, so that there is time for the other answer. */
  readonly timeoutMs?: number;
}

/** Of the six seconds of a task. */
const TIMEOUT_MS = 5_000;
/** Of the model's answer. */
const RESPONSE_BYTES_MAX = 262_144;
const INSTRUCTION =
  'You repair TypeScript. Answer with the whole corrected module in one code block and nothing else. Change as few lines as possible. Use no imports, enums or namespaces.';
const CODE_BLOCK = /```[a-z]*\n([\s\S]*?)\n?```/;

/** Its `info` says under `model` whether the model answered, or why it did not. */
export function createModelSolver(options: ModelSolverOptions): TaskSolver {
  return {
    subnet: 'code',
    kinds: CODE_KINDS,
    async solve({ payload, signal }) {
      const task = CodeTask.decode(payload);
      const { source, outcome } = await askModel(options, task, signal);
      const answer = source === undefined ? templateRepair(task, 'all') : { edits: diffLines(task.source, source) };
      return { payload: CodeAnswer.encode(answer), info: new Map([['model', outcome]]) };
    },
  };
}

/** What the model wrote, if it is a module, and a word about it. */
interface ModelReply {
  readonly source?: string;
  readonly outcome: string;
}

async function askModel(options: ModelSolverOptions, task: CodeTask, signal: AbortSignal): Promise<ModelReply> {
  const { key, model, timeoutMs = TIMEOUT_MS, transport, url } = options;
  const messages = [
    { role: 'system', content: INSTRUCTION },
    { role: 'user', content: questionOf(task) },
  ];
  const headers = { 'content-type': 'application/json', accept: 'application/json' };
  const result = await transport.request(
    {
      method: 'POST',
      url,
      headers: key === undefined ? headers : { ...headers, authorization: `Bearer ${key}` },
      body: new TextEncoder().encode(JSON.stringify({ model, messages, temperature: 0, stream: false })),
    },
    { timeoutMs, responseBytesMax: RESPONSE_BYTES_MAX, signal },
  );
  if (result.kind !== 'response') return { outcome: result.kind };
  if (result.status !== 200) return { outcome: `status ${result.status}` };
  const source = CODE_BLOCK.exec(contentOf(new TextDecoder().decode(result.body)))?.[1];
  return source === undefined ? { outcome: 'no code block' } : { source, outcome: 'answered' };
}

function questionOf({ description, functionName, source, tests }: CodeTask): string {
  const calls = tests.map(({ arguments: args, expected }) => `${functionName}(${args.slice(1, -1)}) is ${expected}`);
  return `${description}\n\nThis module has one or two mistakes:\n\n\`\`\`ts\n${source}\n\`\`\`\n\nCorrect would be:\n${calls.join('\n')}`;
}

/** `choices[0].message.content`, or nothing. */
function contentOf(body: string): string {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch (error) {
    if (error instanceof SyntaxError) return '';
    throw error;
  }
  for (const field of ['choices', '0', 'message', 'content']) {
    value = typeof value === 'object' && value !== null ? Reflect.get(value, field) : undefined;
  }
  return typeof value === 'string' ? value : '';
}
