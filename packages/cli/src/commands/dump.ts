import { resolve } from 'node:path';
import { bytesToHex } from '@yumanet/protocol';
import { Dump } from '@yumanet/protocol/messages';
import { type CommandDefinition, textArgument } from '../command-definition.ts';
import { expectNew, writeNewFile } from '../history/write-new-file.ts';
import { connectToNetwork } from '../network/find-network.ts';
import { EXIT } from '../output/cli-error.ts';
import { writeJson, writeLine } from '../output/terminal.ts';

/** `yumanet dump FILE` */
export const dumpCommand: CommandDefinition = {
  path: ['dump'],
  summary: 'Write the chain as it is now into one file, for `restore` elsewhere: state, blocks, clock and pool',
  arguments: [['<file>', "where to; it has the beacon's seed, which opens sealed weights ahead of time"]],
  options: [
    { flags: '--without-history', description: 'leave the blocks out: a small file, with nothing before its head' },
    { flags: '--force', description: 'replace the file if it is there' },
  ],
  usesNetwork: true,
  example: 'yumanet dump chain.yumanet',
  async run(context, invocation) {
    const path = resolve(context.folder, textArgument(invocation, 0) ?? '');
    expectNew(path, invocation.flags['force'] === true);
    const withoutHistory = invocation.flags['withoutHistory'] === true;
    const dump = await connectToNetwork(context, invocation).dev.dump({ withoutHistory });
    const bytes = Dump.encode(dump);
    writeNewFile(path, bytes, context.pid);
    const { header, hash } = dump.blocks.at(-1)?.block ?? dump.base;
    const hashes = { head_hash: bytesToHex(hash), state_digest: bytesToHex(header.stateDigest) };
    const head = { head: Number(header.number), ...hashes };
    const counts = { blocks: dump.blocks.length, pool_entries: dump.pool.length, bytes: bytes.length };
    const { out } = context.terminal;
    if (invocation.json) writeJson(out, { file: path, ...head, ...counts });
    else
      writeLine(out, `${path}: head ${head.head} (${head.head_hash}), ${counts.blocks} blocks, ${counts.bytes} bytes`);
    return EXIT.ok;
  },
};
