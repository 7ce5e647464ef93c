import { spawn } from 'node:child_process';

export type CommandResult = {
  /** Exit code; null when the command was killed at its time limit or could not be started. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
};

/** A tool of a check that takes longer than this hangs. */
const COMMAND_TIMEOUT_MS = 180_000;

/**
 * Runs a program with the Node that runs us, in a folder, without stdin, and collects what it prints. Never rejects: one
 * that cannot start has code null and says why in `stderr`.
 */
export function runNode(folder: string, parameters: readonly string[]): Promise<CommandResult> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, parameters, {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: COMMAND_TIMEOUT_MS,
      killSignal: 'SIGKILL',
    });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    child.once('error', (error) => resolve({ code: null, stdout, stderr: `${stderr}${error.message}\n` }));
    child.once('close', (code, signal) => {
      resolve({ code, stdout, stderr: signal === null ? stderr : `${stderr}killed by ${signal}\n` });
    });
  });
}
