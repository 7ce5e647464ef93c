import { accessSync, constants, existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { checkFolder, type FolderFinding } from '@yumanet/coordinator/history';
import { FaultError } from '@yumanet/protocol';
import { ChainRefusal, createClient } from '@yumanet/sdk/client';
import type { CliContext } from '../cli-context.ts';
import type { CommandDefinition } from '../command-definition.ts';
import { blockProgress } from '../history/block-progress.ts';
import { chainFolderOf, hasChain } from '../history/history-place.ts';
import { folderOf } from '../network/find-network.ts';
import { readManifest } from '../network/manifest-file.ts';
import type { NetworkFolder } from '../network/network-folder.ts';
import { lockHolder } from '../network/network-lock.ts';
import { CliError, EXIT } from '../output/cli-error.ts';
import { type Terminal, writeJson, writeLine } from '../output/terminal.ts';
import { settingsOf } from '../settings/invocation-settings.ts';
import type { Settings } from '../settings/settings.ts';
import { kernelPorts } from '../system/load-kernel.ts';
import { chooseFreePorts } from '../up/choose-free-ports.ts';
import { planNetwork } from '../up/plan-network.ts';

const NODE_MAJOR_MIN = 24;
/** The longest name of a check. */
const CHECK_WIDTH = 'coordinator'.length;

/** What one check found. */
type Finding = FolderFinding;

/** `yumanet doctor` */
export const doctorCommand: CommandDefinition = {
  path: ['doctor'],
  endsItself: true,
  summary:
    'Check the machine, the network and its data folder; exit 1 when the data is damaged, 3 when something else is wrong',
  options: [
    { flags: '--name <name>', description: 'the network of this name (default)' },
    { flags: '--data <folder>', description: 'the network of this folder' },
    { flags: '--port <port>', description: 'the port that a start would take (9955)' },
  ],
  example: 'yumanet doctor --json',
  async run(context, invocation) {
    const { settings, given } = settingsOf(context, invocation);
    const folder = folderOf(context, settings);
    const pid = lockHolder(folder);
    const isExpected = given.has('data') || given.has('name');
    const chain = await checkChain(context, folder, { isExpected, isRunning: pid !== undefined });
    const findings = [
      checkNode(context.nodeVersion),
      checkWritable(folder),
      ...(pid === undefined ? [await checkPorts(context, settings), checkLeftovers(context, folder)] : []),
      ...(pid === undefined ? [] : await checkRunning(context, folder, pid)),
      ...chain,
    ];
    const ok = findings.every((finding) => finding.ok);
    if (invocation.json) writeJson(context.terminal.out, { ok, findings });
    else writeFindings(context.terminal, findings);
    if (ok) return EXIT.ok;
    return chain.every((finding) => finding.ok) ? EXIT.environment : EXIT.failed;
  },
};

/**
 * Every block of the chain, read and executed. A folder without a chain is a complaint only when it was named, and no
 * network runs there that keeps its chain in memory.
 */
async function checkChain(
  context: CliContext,
  folder: NetworkFolder,
  { isExpected, isRunning }: { readonly isExpected: boolean; readonly isRunning: boolean },
): Promise<readonly Finding[]> {
  const chainFolder = chainFolderOf(folder);
  if (!hasChain(chainFolder)) {
    if (isRunning)
      return [{ check: 'chain', ok: true, message: 'the network that runs here keeps its chain in memory' }];
    if (!isExpected) return [];
  }
  const progress = blockProgress(context);
  return checkFolder(chainFolder, {
    ports: { crypto: context.ports.crypto, ...kernelPorts('wasm') },
    onBlock: (doing, number) => progress(() => `block ${number} ${doing}`),
  });
}

function checkNode(version: string): Finding {
  const ok = Number(version.split('.')[0]) >= NODE_MAJOR_MIN;
  const remedy = 'Run through npm (`npm start`): it brings its own Node, or install Node 24.';
  return { check: 'node', ok, message: `Node ${version}`, ...(ok ? {} : { remedy }) };
}

function checkWritable(folder: NetworkFolder): Finding {
  let existing = folder.path;
  while (!existsSync(existing)) existing = dirname(existing);
  try {
    accessSync(existing, constants.W_OK);
    return { check: 'folder', ok: true, message: `${folder.path} can be written` };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return {
      check: 'folder',
      ok: false,
      message: `${existing} cannot be written: ${reason}`,
      remedy: 'Choose another folder with --data.',
    };
  }
}

async function checkPorts(context: CliContext, settings: Settings): Promise<Finding> {
  try {
    await chooseFreePorts(planNetwork(settings, context.ports.crypto), context.isPortFree);
    return { check: 'ports', ok: true, message: 'the ports of a start are free' };
  } catch (error) {
    if (!(error instanceof CliError)) throw error;
    return { check: 'ports', ok: false, message: error.message, remedy: error.remedy };
  }
}

/** Without an `up` no process of a manifest should live: children end with their parent. */
function checkLeftovers(context: CliContext, folder: NetworkFolder): Finding {
  const manifest = readManifest(folder.manifest);
  if (manifest === undefined) return { check: 'processes', ok: true, message: `nothing runs in ${folder.path}` };
  const pids = [manifest.coordinator.pid, ...manifest.neurons.flatMap(({ pid }) => pid ?? [])];
  const alive = pids.filter((pid) => context.processes.isAlive(pid));
  const message =
    alive.length === 0
      ? 'the last network here was killed: its manifest is stale'
      : `its \`up\` is gone, but processes with the numbers ${alive.join(', ')} live`;
  const remedy =
    alive.length === 0
      ? '`yumanet down` or the next `yumanet up` removes it.'
      : 'See with `ps` whether they are yumanet processes, and end those.';
  return { check: 'processes', ok: false, message, remedy };
}

async function checkRunning(context: CliContext, folder: NetworkFolder, pid: number): Promise<readonly Finding[]> {
  const manifest = readManifest(folder.manifest);
  if (manifest === undefined) {
    return [{ check: 'processes', ok: true, message: `a network is starting in ${folder.path} (process ${pid})` }];
  }
  const wrong = manifest.neurons.filter(
    ({ state, pid: neuronPid }) =>
      state !== 'ready' || neuronPid === undefined || !context.processes.isAlive(neuronPid),
  );
  const names = wrong.map(({ role, netuid, uid, state }) => `${role} ${uid ?? '?'} of subnet ${netuid} (${state})`);
  const processes: Finding =
    wrong.length === 0
      ? { check: 'processes', ok: true, message: `all ${manifest.neurons.length + 1} processes run` }
      : {
          check: 'processes',
          ok: false,
          message: `not running: ${names.join(', ')}`,
          remedy: 'Their logs say why: `yumanet logs`.',
        };
  return [processes, await checkCoordinator(context, manifest.coordinator.url)];
}

async function checkCoordinator(context: CliContext, url: string): Promise<Finding> {
  try {
    const client = createClient({ url, ...context.ports });
    const { head } = await client.chain();
    await client.ready();
    return { check: 'coordinator', ok: true, message: `${url} answers, head is ${head.number}` };
  } catch (error) {
    if (!(error instanceof FaultError) && !(error instanceof ChainRefusal)) throw error;
    return { check: 'coordinator', ok: false, message: error.message, remedy: 'See `yumanet logs coordinator`.' };
  }
}

function writeFindings({ out }: Terminal, findings: readonly Finding[]): void {
  for (const { check, ok, message, remedy } of findings) {
    writeLine(
      out,
      `${ok ? out.style('green', 'ok  ') : out.style('red', 'FAIL')}  ${check.padEnd(CHECK_WIDTH)} ${message}`,
    );
    if (remedy !== undefined) writeLine(out, `      ${out.style('cyan', 'remedy')}: ${remedy}`);
  }
}
