import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CliContext } from '../cli-context.ts';
import { type Invocation, typedFlag } from '../command-definition.ts';
import { makeFolder } from '../network/make-folder.ts';
import { readManifest } from '../network/manifest-file.ts';
import type { NetworkFolder } from '../network/network-folder.ts';
import { lockHolder, networkRunning } from '../network/network-lock.ts';
import { EXIT, type ExitCode } from '../output/cli-error.ts';
import { writeJson, writeLine } from '../output/terminal.ts';
import { abortable } from './abortable.ts';

const SHOWN_LINES_MAX = 15;
/** Where the copy's own output goes, in the folder of the logs. */
const LOG_NAME = 'up.log';

/** Starts the same command without `--detach` in the background and waits until its network runs, or it failed. */
export async function detachUp(context: CliContext, invocation: Invocation, folder: NetworkFolder): Promise<ExitCode> {
  const { terminal } = context;
  const logPath = join(folder.logs, LOG_NAME);
  const pid = lockHolder(folder);
  if (pid !== undefined) throw networkRunning(folder, pid);
  makeFolder(folder.logs);
  const copy = context.startDetached(upArguments(invocation), logPath);
  const outcome = await abortable(copy.outcome, context.stop.first).catch((reason: unknown) => {
    if (copy.pid !== undefined) context.processes.signal(copy.pid, 'SIGTERM');
    throw reason;
  });
  copy.release();
  if (outcome !== 'ready') {
    const lines = readFileSync(logPath, 'utf8').trimEnd().split('\n').slice(-SHOWN_LINES_MAX);
    for (const line of lines) writeLine(terminal.err, line);
    return outcome === EXIT.ok ? EXIT.failed : outcome;
  }
  const manifest = readManifest(folder.manifest);
  if (invocation.json) writeJson(terminal.out, { pid: copy.pid, folder: folder.path, ...manifest });
  else {
    writeLine(terminal.out, `The network runs in the background (process ${copy.pid}): ${manifest?.coordinator.url}`);
    writeLine(terminal.out, `Data and logs: ${folder.path}. Stop it with \`yumanet down\`.`);
  }
  return EXIT.ok;
}

/** The flags of this invocation, spelled out again. */
function upArguments({ flags }: Invocation): readonly string[] {
  const spelled = Object.entries(flags).flatMap(([name, value]) => {
    const flag = typedFlag(name);
    if (name === 'detach' || value === undefined) return [];
    if (value === false) return [`--no-${flag.slice('--'.length)}`];
    return value === true ? [flag] : [flag, String(value)];
  });
  return ['up', ...spelled];
}
