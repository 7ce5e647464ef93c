/** A chain in one file, both ways: the only place that knows its format and what must hold in it. */
import { type Crypto, RULE_SET, WireError } from '@yumanet/protocol';
import { Dump, DumpStart } from '@yumanet/protocol/messages';
import { findSealProblem, type ParentBlock } from '../block/find-seal-problem.ts';
import { isSameBytes } from '../block/same-bytes.ts';
import { hashHeader } from '../block/seal-block.ts';

/** Raised when the shape changes. */
export const DUMP_FORMAT = 6;

/** What whoever writes a dump knows; format and rule set are those of this program. */
export type DumpContent = Omit<Dump, 'format' | 'ruleSet'>;

/** A dump as this program writes it. */
export function dumpOf(content: DumpContent): Dump {
  return { format: DUMP_FORMAT, ruleSet: RULE_SET, ...content };
}

/** The file of a chain. Cost grows with its blocks. */
export function writeDump(content: DumpContent): Uint8Array {
  return Dump.encode(dumpOf(content));
}

/**
 * The chain in a file. Throws `WireError`, which says what is wrong: no dump, a format or rules that this program does not
 * know, a base or a block that is not what its hash says, a block that does not follow the one before it. Whether the
 * blocks come out as they were kept, execution tells. Cost: one hash per block and extrinsic.
 */
export function readDump(bytes: Uint8Array, crypto: Crypto): Dump {
  expectKnown(DumpStart.decode(bytes));
  const dump = Dump.decode(bytes);
  checkDump(dump, crypto);
  return dump;
}

/** The same of a dump that is decoded already. */
export function checkDump(dump: Dump, crypto: Crypto): void {
  expectKnown(dump);
  expectInRange('Dump.clock_ms', dump.clockMs);
  expectSeed(dump.identity);
  const { header, hash } = dump.base;
  expectInRange('Dump.base.header.number', header.number);
  expectInRange('Dump.base.header.timestamp_ms', header.timestampMs);
  if (!isSameBytes(hash, hashHeader(header, crypto))) {
    throw new WireError('Dump.base', `the state at block ${header.number} has a hash that is not its header's`);
  }
  let parent: ParentBlock = { number: header.number, hash };
  for (const [index, { block }] of dump.blocks.entries()) {
    const problem = findSealProblem(block, parent, crypto);
    if (problem !== undefined) throw new WireError(`Dump.blocks[${index}]`, `block ${block.header.number} ${problem}`);
    expectInRange(`Dump.blocks[${index}].block.header.timestamp_ms`, block.header.timestampMs);
    parent = { number: block.header.number, hash: block.hash };
  }
}

/** Whoever keeps heights and times may count on this: about the year 10,900 in milliseconds. */
const PLACE_MAX = 1n << 48n;

/** Source: docs/rules/subnets.md section 3.8. */
const BEACON_SEED_BYTES = 32;

function expectSeed({ beaconSeed }: Dump['identity']): void {
  if (beaconSeed.length === BEACON_SEED_BYTES) return;
  throw new WireError('Dump.identity.beacon_seed', `has ${beaconSeed.length} bytes instead of ${BEACON_SEED_BYTES}`);
}

function expectInRange(path: string, value: bigint): void {
  if (value > PLACE_MAX) throw new WireError(path, `is ${value}, above ${PLACE_MAX}`);
}

/** Read before anything else: a later format may have another shape. */
function expectKnown({ format, ruleSet }: DumpStart): void {
  if (format === 0) throw new WireError('Dump', 'this is no chain dump: it has no format');
  if (format !== DUMP_FORMAT) {
    throw new WireError(
      'Dump.format',
      `is ${format}, this program reads ${DUMP_FORMAT}: use the version that wrote it`,
    );
  }
  if (ruleSet !== RULE_SET) {
    throw new WireError('Dump.rule_set', `is "${ruleSet}", this program has "${RULE_SET}": digests would differ`);
  }
}
