import { existsSync } from 'node:fs';
import type { CliContext } from '../cli-context.ts';
import type { CommandDefinition } from '../command-definition.ts';
import { folderOf } from '../network/find-network.ts';
import { removeManifest } from '../network/manifest-file.ts';
import type { NetworkFolder } from '../network/network-folder.ts';
import { lockHolder } from '../network/network-lock.ts';
import { CliError, EXIT } from '../output/cli-error.ts';
import { writeJson, writeLine } from '../output/terminal.ts';
import { settingsOf } from '../settings/invocation-settings.ts';

/** Longer than a network takes that has to kill its last process. */
const STOP_WAIT_MS_MAX = 20_000;
const LOOK_MS = 25;

/** `yumanet down` */
export const downCommand: CommandDefinition = {
  path: ['down'],
  summary: 'Stop a network that runs in the background or in another terminal; its data stays',
  options: [
    { flags: '--name <name>', description: 'the network of this name (default)' },
    { flags: '--data <folder>', description: 'the network of this folder' },
  ],
  example: 'yumanet down --name demo',
  async run(context, invocation) {
    const folder = folderOf(context, settingsOf(context, invocation).settings);
    const pid = lockHolder(folder);
    if (pid === undefined) removeManifest(folder.manifest);
    else await stopNetwork(context, folder, pid);
    const { out } = context.terminal;
    if (invocation.json)
      writeJson(out, { folder: folder.path, stopped: pid !== undefined, ...(pid === undefined ? {} : { pid }) });
    else
      writeLine(
        out,
        pid === undefined
          ? `nothing runs in ${folder.path}`
          : `stopped; ${existsSync(folder.chain) ? 'chain and logs stay' : 'its chain was in memory, its logs stay'} in ${folder.path}`,
      );
    return EXIT.ok;
  },
};

/** Asks the network's own `up` to stop it, and waits until it let go of the folder. */
async function stopNetwork(context: CliContext, folder: NetworkFolder, pid: number): Promise<void> {
  const { clock } = context.ports;
  context.processes.signal(pid, 'SIGTERM');
  const giveUpMs = clock.monotonicMs() + STOP_WAIT_MS_MAX;
  while (lockHolder(folder) === pid || context.processes.isAlive(pid)) {
    context.stop.first.throwIfAborted();
    if (clock.monotonicMs() >= giveUpMs) {
      throw new CliError({
        name: 'StopTimeout',
        message: `process ${pid} did not stop within ${STOP_WAIT_MS_MAX} ms`,
        remedy: `Look at its logs in ${folder.logs}; \`kill -9 ${pid}\` ends it and its children.`,
        facts: { pid, folder: folder.path },
        exitCode: EXIT.timeout,
      });
    }
    await new Promise<void>((resolve) => clock.startTimer(LOOK_MS, resolve));
  }
}
