/** The chain as a whole. */
import { accountToBytes, RULE_SET } from '@yumanet/protocol';
import type { ChainInfo, ModeInfo } from '@yumanet/protocol/messages';
import { blockEmission, nextHalving } from '@yumanet/yuma';
import { genesisHashOf } from '../block/genesis-hash.ts';
import type { ChainState } from '../state/chain-state.ts';
import {
  DevClockOffsetMs,
  DevFixedBlockTimeMs,
  NetworkName,
  PresetName,
  SudoKey,
  TotalIssuance,
} from '../state/items/system-items.ts';

/** What only the shell knows. */
export interface ShellInfo {
  readonly mode: ModeInfo;
  /** Whether developer controls are open. */
  readonly dev: boolean;
}

export function readChain(state: ChainState, { mode, dev }: ShellInfo): ChainInfo {
  const totalIssuance = state.get(TotalIssuance);
  const next = nextHalving(totalIssuance);
  return {
    name: state.get(NetworkName),
    genesisHash: genesisHashOf(state),
    ruleSet: RULE_SET,
    preset: state.get(PresetName),
    head: state.head.header,
    headHash: state.head.hash,
    mode,
    totalIssuance,
    blockEmission: blockEmission(totalIssuance),
    nextHalvingIssuance: next?.issuanceRao,
    sudoKey: accountToBytes(state.get(SudoKey)),
    dev,
    fixedBlockTimeMs: state.get(DevFixedBlockTimeMs),
    clockOffsetMs: state.get(DevClockOffsetMs),
  };
}
