/** Block 0 of a network of fresh subnets: every value it states comes from the preset and the options. */
import { toNetuid } from '@yumanet/protocol';
import type { Snapshot } from '@yumanet/protocol/messages';
import type { RuntimePorts } from '../ports.ts';
import { beginBeforeHalving } from './begin-before-halving.ts';
import { buildChain } from './build-chain.ts';
import { buildGenesisSubnet } from './build-genesis-subnet.ts';
import type { GenesisOptions } from './genesis-options.ts';

/** Builds block 0. Its hash is the genesis hash. Throws when the options contradict each other. */
export function buildGenesis(options: GenesisOptions, ports: RuntimePorts): Snapshot {
  assertOptions(options);
  return buildChain(options, ports, (context, preset) => {
    for (const [index, validatorHotkeys] of options.validatorHotkeys.slice(0, options.subnets).entries()) {
      buildGenesisSubnet(context, preset, { netuid: toNetuid(index + 1), validatorHotkeys, options });
    }
    if (options.scenario === 'halving') beginBeforeHalving(context.state);
  });
}

function assertOptions({ validators, subnets, validatorHotkeys }: GenesisOptions): void {
  if (validators < 1) throw new Error('a network needs at least one validator');
  if (validatorHotkeys.length < subnets) throw new Error('validatorHotkeys must have a list for every subnet');
  if (validatorHotkeys.slice(0, subnets).some((hotkeys) => hotkeys.length !== validators)) {
    throw new Error('every list of validatorHotkeys must have one hotkey per validator');
  }
}
