/** The mechanisms that ship, by name. */
import { type BoundSubnet, bindSubnet } from '@yumanet/sdk/subnet';
import { createCompressionSubnet } from './compression/compression-subnet.ts';
import { loadCorpus } from './compression/corpus.ts';

const MAKERS: Readonly<Record<string, () => BoundSubnet>> = {
  compression: () => bindSubnet(createCompressionSubnet(loadCorpus())),
};

/** Names that `findSubnet` knows. */
export const subnetNames: readonly string[] = Object.keys(MAKERS);

/** The mechanism of a name; `undefined` when none has it. */
export function findSubnet(name: string): BoundSubnet | undefined {
  return Object.hasOwn(MAKERS, name) ? MAKERS[name]?.() : undefined;
}
