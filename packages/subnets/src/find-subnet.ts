/** The mechanisms that ship, by name. */
import { type BoundSubnet, bindDeferredSubnet, bindSubnet } from '@yumanet/sdk/subnet';
import { createCodeSubnet, SEARCH_MS_MAX } from './code/code-subnet.ts';
import { SHIPPED_MODULES } from './code/modules/shipped-modules.ts';
import { createCompressionSubnet } from './compression/compression-subnet.ts';
import { loadCorpus } from './compression/corpus.ts';
import { createForecastingSubnet } from './forecasting/forecasting-subnet.ts';
import { isSubnetName, type SubnetName } from './subnet-names.ts';
import { createSandbox } from './system/create-sandbox.ts';
import { withPatience } from './system/with-patience.ts';

const MAKERS: Readonly<Record<SubnetName, () => BoundSubnet>> = {
  compression: () => bindSubnet(createCompressionSubnet(loadCorpus())),
  code: () => {
    const patience = withPatience(SEARCH_MS_MAX);
    return bindSubnet(createCodeSubnet({ modules: SHIPPED_MODULES, sandbox: createSandbox(), patience }));
  },
  forecasting: () => bindDeferredSubnet(createForecastingSubnet()),
};

/** The mechanism of a name; `undefined` when none has it. */
export function findSubnet(name: string): BoundSubnet | undefined {
  return isSubnetName(name) ? MAKERS[name]() : undefined;
}
