/**
 * The default network: as the reference's fast localnet; every value that differs says so, with the reason.
 * Source: docs/rules/subnets.md section 9.
 */
import { definePreset, differs } from './define-preset.ts';
import { mainnetDeclaration } from './mainnet-preset.ts';
import type { Preset } from './preset.ts';

const RAO = 1_000_000_000n;

/** One half as raw I96F32 bits. */
const HALF_I96F32 = 1n << 31n;
/** 0.000003 as raw I96F32 bits. */
const REFERENCE_MOVING_ALPHA = 12_885n;

export const fastPreset: Preset = definePreset({
  name: 'fast',
  rules: {
    ownerTempoMin: differs(2, 360, 'with a tempo of 10 an owner could not change it'),
    ownerTempoRateLimit: differs(0n, 360n, 'that is 36 epochs of 10 blocks, and changes are tried out here'),
    mechanismRateLimit: 1n,
    trimRateLimit: 1n,
    hotkeySwapInterval: 1n,
  },
  chain: {
    ...mainnetDeclaration.chain,
    maxEpochsPerBlock: 32,
    networkRateLimit: 0n,
    adminFreezeWindow: differs(0, 10, 'at a tempo of 10 the window would refuse every change'),
    ownerHyperparamRateLimit: differs(0, 2, 'changes are tried out here, one after the other'),
    subnetMovingAlpha: differs(HALF_I96F32, REFERENCE_MOVING_ALPHA, 'shares follow prices while somebody watches'),
    txChildkeyTakeRateLimit: 5n,
    pendingChildKeyCooldown: 15n,
    coldkeySwapAnnouncementDelay: 50n,
    coldkeySwapReannouncementDelay: 10n,
  },
  subnet: {
    ...mainnetDeclaration.subnet,
    tempo: 10,
    minNonImmuneUids: differs(0, 10, 'small subnets would prune their newcomers'),
    activityCutoffFactorMilli: differs(
      50_000,
      13_889,
      'at a short tempo idle validators would be inactive while time is skipped',
    ),
    weightsSetRateLimit: differs(1n, 100n, 'a registration starts the clock: the first weights would wait 100 blocks'),
    servingRateLimit: differs(0n, 50n, 'a miner that starts again announces its port at once'),
    emaPriceHalvingBlocks: differs(1n, 201_600n, 'shares follow prices while somebody watches'),
    subnetEmissionEnabled: differs(true, false, 'a created subnet takes part as soon as it is started'),
  },
  genesisSubnet: {
    ...mainnetDeclaration.genesisSubnet,
    poolTao: differs(10_000n * RAO, 10n * RAO, 'a deep market whose price can rise and fall'),
    poolAlpha: differs(400_000n * RAO, 10n * RAO, 'the price is 0.025: at price 1 buying never raises a share'),
  },
  surroundings: [
    {
      what: 'block time',
      here: '1 s',
      reference: '0.25 s',
      why: 'a person can watch it; `--block-time` changes it',
    },
    ...mainnetDeclaration.surroundings,
  ],
});
