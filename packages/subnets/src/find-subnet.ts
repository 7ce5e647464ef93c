/** The mechanisms that ship, by name. */
import { type BoundSubnet, bindSubnet } from '@yumanet/sdk/subnet';
import { createCodeSubnet } from './code/code-subnet.ts';
import { SHIPPED_MODULES } from './code/modules/shipped-modules.ts';
import { createCompressionSubnet } from './compression/compression-subnet.ts';
import { loadCorpus } from './compression/corpus.ts';
import { createSandbox } from './system/create-sandbox.ts';

const MAKERS: Readonly<Record<string, () => BoundSubnet>> = {
  compression: () => bindSubnet(createCompressionSubnet(loadCorpus())),
  code: () => bindSubnet(createCodeSubnet({ modules: SHIPPED_MODULES, sandbox: createSandbox() })),
};

/** Names that `findSubnet` knows. */
export const subnetNames: readonly string[] = Object.keys(MAKERS);

/** The mechanism of a name; `undefined` when none has it. */
export function findSubnet(name: string): BoundSubnet | undefined {
  return Object.hasOwn(MAKERS, name) ? MAKERS[name]?.() : undefined;
}
