/** A Python program of test/interop/python that answers JSON lines, in the environment of one version of the SDK. */
import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { type PythonSdk, pythonOf } from '../../reporter/python-home.ts';

/** A running program. */
export interface PythonPeer {
  /** One request, one answer, in turn. Rejects when the program ends instead. */
  ask(request: object): Promise<unknown>;
  /** Ends its input and waits until it is gone. */
  close(): Promise<void>;
}

type Program = ChildProcessByStdio<Writable, Readable, Readable>;

const ERROR_TEXT_SIZE_MAX = 4_000;

/** Starts the program and waits for its first line, which says that it is ready. */
export async function startPython(sdk: PythonSdk, program: string, ...parameters: string[]): Promise<PythonPeer> {
  const path = fileURLToPath(new URL(`../python/${program}`, import.meta.url));
  const child = spawn(pythonOf(sdk), [path, ...parameters], {
    stdio: ['pipe', 'pipe', 'pipe'],
    env: bareEnvironment(),
  });
  const waiting: { resolve(line: string): void; reject(error: Error): void }[] = [];
  const ended = endOf(child, (error) => {
    for (const { reject } of waiting.splice(0)) reject(error);
  });
  createInterface({ input: child.stdout }).on('line', (line) => waiting.shift()?.resolve(line));
  const nextLine = (): Promise<string> => new Promise((resolve, reject) => waiting.push({ resolve, reject }));
  await nextLine();
  return {
    async ask(request) {
      const answer = nextLine();
      child.stdin.write(`${JSON.stringify(request)}\n`);
      return JSON.parse(await answer);
    },
    async close() {
      child.stdin.end();
      child.kill('SIGTERM');
      await ended;
    },
  };
}

/** What the program wrote to standard error becomes the reason of who still waits. */
function endOf(child: Program, onEnd: (error: Error) => void): Promise<void> {
  let errorText = '';
  child.stderr.on('data', (chunk: Buffer) => {
    errorText = (errorText + chunk.toString()).slice(-ERROR_TEXT_SIZE_MAX);
  });
  child.stdin.on('error', () => undefined);
  return new Promise((resolve) => {
    const end = (reason: string): void => {
      onEnd(new Error(`the Python program ended (${reason}): ${errorText}`));
      resolve();
    };
    child.on('error', (error) => end(error.message));
    child.on('close', (code, signal) => end(String(code ?? signal)));
  });
}

/** Nothing of the SDK's own settings, wallets or logs. */
function bareEnvironment(): NodeJS.ProcessEnv {
  const { PATH, HOME } = process.env;
  return { PATH, HOME, PYTHONUNBUFFERED: '1', PYTHONDONTWRITEBYTECODE: '1', BT_NO_PARSE_CLI_ARGS: '1' };
}
