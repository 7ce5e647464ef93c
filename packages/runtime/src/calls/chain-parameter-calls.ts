/** The calls from `call.proto` number 178 on: parameters of the whole chain. */
import type { CallTable } from './call-table.ts';
import * as chain from './chain-parameters.ts';
import { readI128, readU8, readU16 } from './decode-fields.ts';
import { prepareChainParameter } from './parameter.ts';
import { prepareRetired } from './prepare-retired.ts';

const networkCalls = {
  sudoSetNetworkRateLimit: ({ rateLimit }) => prepareChainParameter(chain.networkRateLimit, rateLimit),
  sudoSetNetworkImmunityPeriod: ({ immunityPeriod }) =>
    prepareChainParameter(chain.networkImmunityPeriod, immunityPeriod),
  sudoSetNetworkMinLockCost: ({ lockCost }) => prepareChainParameter(chain.networkMinLockCost, lockCost),
  sudoSetLockReductionInterval: ({ interval }) => prepareChainParameter(chain.lockReductionInterval, interval),
  sudoSetSubnetLimit: ({ maxSubnets }) => prepareChainParameter(chain.subnetLimit, readU16('max_subnets', maxSubnets)),
  sudoSetSubnetOwnerCut: ({ subnetOwnerCut }) =>
    prepareChainParameter(chain.subnetOwnerCut, readU16('subnet_owner_cut', subnetOwnerCut)),
  sudoSetMaxEpochsPerBlock: ({ maxEpochsPerBlock }) =>
    prepareChainParameter(chain.maxEpochsPerBlock, readU8('max_epochs_per_block', maxEpochsPerBlock)),
  sudoSetOwnerHparamRateLimit: ({ epochs }) =>
    prepareChainParameter(chain.ownerHparamRateLimit, readU16('epochs', epochs)),
  sudoSetStartCallDelay: ({ delay }) => prepareChainParameter(chain.startCallDelay, delay),
  sudoSetSubnetMovingAlpha: ({ alpha }) => prepareChainParameter(chain.subnetMovingAlpha, readI128('alpha', alpha)),
  sudoSetCommitRevealVersion: ({ version }) =>
    prepareChainParameter(chain.commitRevealVersion, readU16('version', version)),
  sudoSetTotalIssuance: () => prepareRetired('sudo_set_total_issuance', 'Deprecated'),
} satisfies Partial<CallTable>;

const keyCalls = {
  sudoSetDefaultTake: ({ defaultTake }) =>
    prepareChainParameter(chain.defaultTake, readU16('default_take', defaultTake)),
  sudoSetMinDelegateTake: ({ take }) => prepareChainParameter(chain.minDelegateTake, readU16('take', take)),
  sudoSetTxRateLimit: ({ txRateLimit }) => prepareChainParameter(chain.txRateLimit, txRateLimit),
  sudoSetTxDelegateTakeRateLimit: ({ txRateLimit }) =>
    prepareChainParameter(chain.txDelegateTakeRateLimit, txRateLimit),
  sudoSetMinChildkeyTake: ({ take }) => prepareChainParameter(chain.minChildkeyTake, readU16('take', take)),
  sudoSetMaxChildkeyTake: ({ take }) => prepareChainParameter(chain.maxChildkeyTake, readU16('take', take)),
  sudoSetTxChildkeyTakeRateLimit: ({ txRateLimit }) =>
    prepareChainParameter(chain.txChildkeyTakeRateLimit, txRateLimit),
  setPendingChildkeyCooldown: ({ cooldown }) => prepareChainParameter(chain.pendingChildkeyCooldown, cooldown),
  sudoSetNominatorMinRequiredStake: ({ minStake }) => prepareChainParameter(chain.nominatorMinRequiredStake, minStake),
  sudoSetNumRootClaims: ({ newValue }) => prepareChainParameter(chain.numRootClaims, newValue),
  sudoSetCkBurn: ({ burn }) => prepareChainParameter(chain.ckBurn, burn),
  sudoSetColdkeySwapAnnouncementDelay: ({ duration }) =>
    prepareChainParameter(chain.coldkeySwapAnnouncementDelay, duration),
  sudoSetColdkeySwapReannouncementDelay: ({ duration }) =>
    prepareChainParameter(chain.coldkeySwapReannouncementDelay, duration),
} satisfies Partial<CallTable>;

/** Parameters of the chain beyond the first ones. */
export const chainParameterCalls = { ...networkCalls, ...keyCalls };
