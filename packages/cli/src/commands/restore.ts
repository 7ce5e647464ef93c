import { resolve } from 'node:path';
import { bytesToHex } from '@yumanet/protocol';
import { type CommandDefinition, textArgument } from '../command-definition.ts';
import { readDumpFile } from '../history/read-dump-file.ts';
import { connectToNetwork } from '../network/find-network.ts';
import { EXIT } from '../output/cli-error.ts';
import { writeJson, writeLine } from '../output/terminal.ts';

/** `yumanet restore FILE` */
export const restoreCommand: CommandDefinition = {
  path: ['restore'],
  summary: 'Put the chain of a file in the place of the running one; its snapshots go with it',
  arguments: [['<file>', 'what `dump` or `record` wrote']],
  usesNetwork: true,
  example: 'yumanet restore chain.yumanet',
  async run(context, invocation) {
    const dump = readDumpFile(resolve(context.folder, textArgument(invocation, 0) ?? ''), context.ports.crypto);
    const { terminal } = context;
    writeLine(terminal.err, `loading: ${dump.blocks.length} blocks are executed again`);
    const loaded = await connectToNetwork(context, invocation).dev.load(dump);
    const head = Number(loaded.head);
    const hashes = { head_hash: bytesToHex(loaded.headHash), state_digest: bytesToHex(loaded.stateDigest) };
    const genesis = bytesToHex(loaded.genesisHash);
    if (invocation.json) {
      writeJson(terminal.out, { head, ...hashes, genesis_hash: genesis, pool_entries: loaded.poolEntries });
    } else {
      writeLine(terminal.out, `head is ${head} (${hashes.head_hash}) of the chain with genesis ${genesis}`);
    }
    return EXIT.ok;
  },
};
