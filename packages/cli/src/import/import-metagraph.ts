/** From a metagraph file to a chain that waits to be run. */
import { toNetuid } from '@yumanet/protocol';
import type { CliContext } from '../cli-context.ts';
import type { NetworkFolder } from '../network/network-folder.ts';
import { CliError, EXIT } from '../output/cli-error.ts';
import { formatTao } from '../output/units.ts';
import { buildImportedChain, type ChainSettings, type ImportedChain } from './build-imported-chain.ts';
import { type DecodedMetagraph, type DecodeOptions, decodeMetagraph } from './decode-metagraph.ts';
import { Problems } from './problems.ts';
import { readImportFile } from './read-import-file.ts';
import { type ChainFile, writeChainFile, writeNetwork } from './write-chain.ts';

const TAO_DECIMALS = 9;

export type ImportTarget =
  | { readonly kind: 'folder'; readonly folder: NetworkFolder }
  | ({ readonly kind: 'file' } & ChainFile);

export interface ImportRequest {
  /** `-` for standard input. */
  readonly path: string;
  /** The netuid that the subnet gets. */
  readonly netuid: number;
  readonly settings: ChainSettings;
  readonly decodeOptions: DecodeOptions;
  readonly target: ImportTarget;
}

export interface ImportResult {
  readonly decoded: DecodedMetagraph;
  readonly chain: ImportedChain;
}

/** Throws `InvalidMetagraph` (exit 1) with every problem of the file, and what reading and writing throw. */
export async function importMetagraph(context: CliContext, request: ImportRequest): Promise<ImportResult> {
  const { path, netuid, settings, target, decodeOptions } = request;
  const decoded = decodeMetagraph(await readImportFile(context, path), decodeOptions);
  if (decoded instanceof Problems) throw invalidMetagraph(path, decoded.shown, decoded.count);
  const { crypto, random } = context.ports;
  const chain = buildImportedChain(decoded.picture, { settings, netuid: toNetuid(netuid), crypto, random });
  if ('excessRao' in chain) throw invalidMetagraph(path, [excessText(chain.excessRao)], 1);
  if (target.kind === 'folder') writeNetwork(target.folder, chain, context.pid);
  else writeChainFile(target, chain, context);
  return { decoded, chain };
}

function invalidMetagraph(path: string, shown: readonly string[], count: number): CliError {
  const hidden = count - shown.length;
  return new CliError({
    name: 'InvalidMetagraph',
    message: `${path === '-' ? 'standard input' : path} has ${count} ${count === 1 ? 'problem' : 'problems'}`,
    details: hidden === 0 ? shown : [...shown, `and ${hidden} more`],
    remedy: 'docs/import.md lists what each column may be called and hold.',
    facts: { problems: count },
    exitCode: EXIT.failed,
  });
}

function excessText(excessRao: bigint): string {
  return `accounts, pool and TAO on root are ${formatTao(excessRao, TAO_DECIMALS)} TAO more than the 21,000,000 there can be`;
}
