/**
 * What reads tell and no storage item holds yet: one function per gap, each with the value that the reference chain has
 * before anybody has written one. When the item exists, only the body of its function changes.
 */
import type { Coldkey, Hotkey, Netuid } from '@yumanet/protocol';
import type { AccountIdentity, HotkeyCommitment, PrometheusInfo, SubnetIdentity } from '@yumanet/protocol/messages';
import { U64_MAX } from '@yumanet/yuma';
import { ROOT_NETUID } from '../rules/root-netuid.ts';
import type { ChainState } from '../state/chain-state.ts';

/** `SubnetIdentitiesV3`. */
export function subnetIdentityOf(_state: ChainState, _netuid: Netuid): SubnetIdentity | undefined {
  return undefined;
}

/** `IdentitiesV2`. */
export function accountIdentityOf(_state: ChainState, _coldkey: Coldkey): AccountIdentity | undefined {
  return undefined;
}

/** `TokenSymbol`. */
export function tokenSymbolOf(_state: ChainState, _netuid: Netuid): string {
  return '';
}

/** `Prometheus`: all zeros for a hotkey that never served. */
export function prometheusOf(_state: ChainState, _netuid: Netuid, _hotkey: Hotkey): PrometheusInfo {
  return { block: 0n, version: 0, ip: '0', port: 0, ipType: 0 };
}

/** `CommitmentOf`, encoded as on the reference chain, in the order of hotkeys. */
export function commitmentsOf(_state: ChainState, _netuid: Netuid): readonly HotkeyCommitment[] {
  return [];
}

/** `SubnetAlphaInEmission` and `SubnetTaoInEmission`: what the last block put into the pool, rao. */
export function poolInjectionOf(
  _state: ChainState,
  _netuid: Netuid,
): { alphaInEmission: bigint; taoInEmission: bigint } {
  return { alphaInEmission: 0n, taoInEmission: 0n };
}

const DEFAULT_DIFFICULTY = 10_000_000n;
const DEFAULT_ADJUSTMENT_INTERVAL_BLOCKS = 100;
const DEFAULT_TARGET_REGISTRATIONS = 2;
const ROOT_TARGET_REGISTRATIONS = 1;

/** Parameters of registration that have no effect any more, or only on root. Source: docs/rules/subnets.md section 5. */
export function registrationParametersOf(_state: ChainState, netuid: Netuid) {
  return {
    difficulty: DEFAULT_DIFFICULTY,
    powRegistrationAllowed: true,
    minDifficulty: DEFAULT_DIFFICULTY,
    maxDifficulty: U64_MAX / 4n,
    adjustmentAlpha: 0n,
    adjustmentInterval: DEFAULT_ADJUSTMENT_INTERVAL_BLOCKS,
    targetRegsPerInterval: netuid === ROOT_NETUID ? ROOT_TARGET_REGISTRATIONS : DEFAULT_TARGET_REGISTRATIONS,
    maxRegsPerBlock: 1,
  };
}
