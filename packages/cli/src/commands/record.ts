import { resolve } from 'node:path';
import { readFolder, type SqliteReader } from '@yumanet/coordinator/history';
import { bytesToHex, type Crypto, WireError } from '@yumanet/protocol';
import type { AnswerRecord, Dump, KeptBlock } from '@yumanet/protocol/messages';
import { checkDump, type DumpContent, dumpOf, writeDump } from '@yumanet/runtime';
import { createClient } from '@yumanet/sdk/client';
import type { CliContext } from '../cli-context.ts';
import { type CommandDefinition, type Invocation, textArgument } from '../command-definition.ts';
import { blockProgress } from '../history/block-progress.ts';
import { expectBlock } from '../history/expect-block.ts';
import { chainFolderOf, hasChain } from '../history/history-place.ts';
import { readAnswers } from '../history/read-answers.ts';
import { expectNew, writeNewFile } from '../history/write-new-file.ts';
import { findNetwork, folderOf } from '../network/find-network.ts';
import { CliError, EXIT, usageError } from '../output/cli-error.ts';
import { writeJson, writeLine } from '../output/terminal.ts';
import { settingsOf } from '../settings/invocation-settings.ts';
import { abortable } from '../up/abortable.ts';
import { parseUntilBlock } from './parse-until-block.ts';

/** `yumanet record FILE` */
export const recordCommand: CommandDefinition = {
  path: ['record'],
  endsItself: true,
  summary: 'Write a whole run into one file: its first state and every block, for `replay`, `restore` or a bug report',
  arguments: [['<file>', "where to; it has the beacon's seed, which opens sealed weights ahead of time"]],
  options: [
    { flags: '--answers', description: "add what the miners answered: the validators' round records" },
    { flags: '--until <block...>', description: 'the last block to take' },
    { flags: '--force', description: 'replace the file if it is there' },
  ],
  usesNetwork: true,
  example: 'yumanet record run.yumanet --answers',
  async run(context, invocation) {
    const { until, rest } = parseUntilBlock(invocation.flags['until']);
    if (rest.length > 0)
      throw usageError(`"${rest.join(' ')}" is too much`, '`yumanet record --help` shows an example.');
    const path = resolve(context.folder, textArgument(invocation, 0) ?? '');
    expectNew(path, invocation.flags['force'] === true);
    const content = await takeContent(context, invocation, until);
    expectReadable(content, context.ports.crypto);
    const bytes = writeDump(content);
    writeNewFile(path, bytes, context.pid);
    report(context, invocation, { path, bytes, content });
    return EXIT.ok;
  },
};

/** From the chain's folder, whether or not the network runs; of one that is kept in memory, from its coordinator. */
async function takeContent(
  context: CliContext,
  invocation: Invocation,
  until: bigint | undefined,
): Promise<DumpContent> {
  const { settings } = settingsOf(context, invocation);
  const folder = folderOf(context, settings);
  const isAnswers = invocation.flags['answers'] === true;
  const chainFolder = chainFolderOf(folder);
  if (settings.url === undefined && hasChain(chainFolder)) {
    const answers = isAnswers ? readAnswers(folder.logs) : [];
    return readFolder(chainFolder, (reader) => contentOf(context, reader, { answers, until }));
  }
  const network = findNetwork(context, invocation);
  if (isAnswers && network.folder === undefined) {
    throw usageError('a coordinator knows no answers: they are in the folder of its network', 'Use --name or --data.');
  }
  const { dev } = createClient({ url: network.url, ...context.ports });
  const dump = await abortable(dev.record(), context.stop.first);
  const answers = isAnswers && network.folder !== undefined ? readAnswers(network.folder.logs) : dump.answers;
  return { ...cutAfter(dump, network.url, until), answers };
}

interface Taken {
  readonly answers: readonly AnswerRecord[];
  readonly until: bigint | undefined;
}

async function contentOf(context: CliContext, reader: SqliteReader, { answers, until }: Taken): Promise<DumpContent> {
  const history = reader.history();
  const { identity, base } = history;
  expectBlock({ ...history, first: base.header.number }, until);
  const last = until ?? history.head;
  const progress = blockProgress(context);
  const blocks: KeptBlock[] = [];
  for (let number = base.header.number + 1n; number <= last; number += 1n) {
    blocks.push(history.readBlock(number));
    await progress(() => `block ${number} of ${last} read`);
  }
  const clockMs = BigInt(context.ports.clock.nowMs()) - reader.readClockLagMs();
  return { identity, base, blocks, pool: [], clockMs, answers };
}

function cutAfter(dump: Dump, place: string, until: bigint | undefined): Dump {
  if (until === undefined) return dump;
  const first = dump.base.header.number;
  expectBlock({ place, first, head: first + BigInt(dump.blocks.length) }, until);
  return { ...dump, blocks: dump.blocks.filter(({ block }) => block.header.number <= until) };
}

/** A file that nobody can read helps nobody. Throws `DamagedChain` (exit 1), which names the block. */
function expectReadable(content: DumpContent, crypto: Crypto): void {
  try {
    checkDump(dumpOf(content), crypto);
  } catch (error) {
    if (!(error instanceof WireError)) throw error;
    throw new CliError({
      name: 'DamagedChain',
      message: `the chain is damaged: ${error.problem}`,
      remedy: '`yumanet doctor` says up to which block it is whole: take those with --until.',
      exitCode: EXIT.failed,
      cause: error,
    });
  }
}

interface Recorded {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly content: DumpContent;
}

function report({ terminal }: CliContext, { json }: Invocation, { path, bytes, content }: Recorded): void {
  const { base, blocks, answers } = content;
  const { header } = blocks.at(-1)?.block ?? base;
  const digest = bytesToHex(header.stateDigest);
  if (json) {
    const figures = { blocks: Number(header.number), digest, answers: answers.length, bytes: bytes.length };
    writeJson(terminal.out, { file: path, ...figures });
    return;
  }
  const range =
    blocks.length === 0
      ? `the state of block ${header.number}`
      : `blocks ${base.header.number + 1n} to ${header.number}`;
  const extra = answers.length === 0 ? '' : ` and ${answers.length} round records`;
  writeLine(terminal.out, `${range} of "${content.identity.name}"${extra} are in ${path} (${bytes.length} bytes)`);
  writeLine(terminal.out, `state digest after block ${header.number}: ${digest}`);
}
