import { existsSync } from 'node:fs';
import { bytesToHex, FaultError } from '@yumanet/protocol';
import type { ChainInfo } from '@yumanet/protocol/messages';
import { createClient } from '@yumanet/sdk/client';
import type { CommandDefinition } from '../command-definition.ts';
import { findHalt } from '../network/find-halt.ts';
import { type FoundNetwork, findNetwork } from '../network/find-network.ts';
import { CliError, EXIT } from '../output/cli-error.ts';
import { printError, shownRefusal } from '../output/report-error.ts';
import { formatTable } from '../output/table.ts';
import { type TextSink, writeJson, writeLine } from '../output/terminal.ts';
import { formatMs, formatTao, shortAddress } from '../output/units.ts';

/** `yumanet status` */
export const statusCommand: CommandDefinition = {
  path: ['status'],
  summary: 'What runs: the chain and the state of each process; exit 1 when the chain has halted',
  usesNetwork: true,
  example: 'yumanet status --name demo --json',
  async run(context, invocation) {
    const network = findNetwork(context, invocation);
    const client = createClient({ url: network.url, ...context.ports });
    const chain = await client.chain().catch((error: unknown) => {
      if (error instanceof FaultError && network.manifest === undefined) throw nothingRuns(network.url, error);
      throw error;
    });
    const { subnets } = await client.subnets();
    const netuids = subnets.map(({ netuid }) => netuid);
    const halt = await findHalt(client);
    const error = halt === undefined ? undefined : shownRefusal(halt.info);
    const { out, err } = context.terminal;
    if (invocation.json) writeJson(out, { ...statusJson(network, chain, netuids), ready: error === undefined, error });
    else writeStatus(out, network, chain, error === undefined ? 'ready' : 'not ready');
    if (error === undefined) return EXIT.ok;
    printError(err, error);
    return EXIT.failed;
  },
};

function nothingRuns(url: string, cause: FaultError): CliError {
  return new CliError({
    name: 'NetworkNotRunning',
    message: `no network runs here, and none answers at ${url}`,
    remedy: 'Start one with `yumanet up`, or point to one with --url, --name or --data.',
    facts: { url },
    exitCode: EXIT.environment,
    cause,
  });
}

/** The manifest, and what the chain says of itself. */
function statusJson({ url, manifest }: FoundNetwork, chain: ChainInfo, netuids: readonly number[]) {
  const genesis = bytesToHex(chain.genesisHash);
  return {
    ...(manifest ?? { coordinator: { url }, chain: { genesis, netuids }, neurons: [] }),
    name: chain.name,
    preset: chain.preset,
    mode: chain.mode.mode,
    interval_ms: chain.mode.intervalMs,
    head: {
      number: Number(chain.head.number),
      hash: bytesToHex(chain.headHash),
      state_digest: bytesToHex(chain.head.stateDigest),
    },
    total_issuance: chain.totalIssuance,
  };
}

function writeStatus(
  out: TextSink,
  { url, folder, manifest }: FoundNetwork,
  chain: ChainInfo,
  state: 'ready' | 'not ready',
): void {
  const { mode } = chain;
  const how = mode.mode === 'interval' ? `a block every ${formatMs(mode.intervalMs)}` : `${mode.mode} mode`;
  writeLine(out, `${out.style('bold', chain.name)} (${chain.preset}) at ${url}: block ${chain.head.number}, ${how}`);
  writeLine(out, `genesis ${bytesToHex(chain.genesisHash)}`);
  writeLine(out, `issuance ${formatTao(chain.totalIssuance)} TAO`);
  if (folder !== undefined)
    writeLine(out, `${existsSync(folder.chain) ? 'chain and logs' : 'in memory; logs'} in ${folder.path}`);
  if (manifest === undefined) return;
  const columns = [
    { title: 'PROCESS' },
    { title: 'NETUID', align: 'right' },
    { title: 'MECHANISM' },
    { title: 'UID', align: 'right' },
    { title: 'STATE' },
    { title: 'PID', align: 'right' },
    { title: 'URL' },
    { title: 'HOTKEY' },
  ] as const;
  const { coordinator, neurons } = manifest;
  out.write(
    `\n${formatTable(columns, [
      ['coordinator', '', '', '', state, String(coordinator.pid), coordinator.url, ''],
      ...neurons.map(({ role, netuid, subnet, uid, state, pid, url: neuronUrl, hotkey }) => [
        role,
        String(netuid),
        subnet ?? '-',
        String(uid ?? '-'),
        state,
        String(pid ?? '-'),
        neuronUrl ?? '-',
        shortAddress(hotkey),
      ]),
    ])}`,
  );
}
