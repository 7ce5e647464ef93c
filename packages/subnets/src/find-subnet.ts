/** The mechanisms that ship, by name. */
import { type BoundSubnet, bindDeferredSubnet, bindSubnet } from '@yumanet/sdk/subnet';
import { createCompressionSubnet } from './compression/compression-subnet.ts';
import { loadCorpus } from './compression/corpus.ts';
import { createForecastingSubnet } from './forecasting/forecasting-subnet.ts';

const MAKERS: Readonly<Record<string, () => BoundSubnet>> = {
  compression: () => bindSubnet(createCompressionSubnet(loadCorpus())),
  forecasting: () => bindDeferredSubnet(createForecastingSubnet()),
};

/** Names that `findSubnet` knows. */
export const subnetNames: readonly string[] = Object.keys(MAKERS);

/** The mechanism of a name; `undefined` when none has it. */
export function findSubnet(name: string): BoundSubnet | undefined {
  return Object.hasOwn(MAKERS, name) ? MAKERS[name]?.() : undefined;
}
