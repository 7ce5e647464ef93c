/**
 * The default network: as the reference's fast localnet, except where marked DIFFERS with the reason.
 * Source: docs/rules/subnets.md section 9 and the table of the default network.
 */
import { mainnetPreset } from './mainnet-preset.ts';
import type { Preset } from './preset.ts';

const RAO = 1_000_000_000n;

/** One half as raw I96F32 bits. */
const HALF_I96F32 = 1n << 31n;

export const fastPreset: Preset = {
  name: 'fast',
  ownerTempoMin: 2, // DIFFERS: 360 on the reference; with a tempo of 10 nobody could change it.
  ownerTempoRateLimit: 0n, // DIFFERS: 360; that is 36 epochs of 10 blocks, and changes are tried out here.
  mechanismRateLimit: 1n,
  trimRateLimit: 1n,
  hotkeySwapInterval: 1n,
  chain: {
    ...mainnetPreset.chain,
    maxEpochsPerBlock: 32,
    networkRateLimit: 0n,
    coldkeySwapAnnouncementDelay: 50n,
    coldkeySwapReannouncementDelay: 10n,
    adminFreezeWindow: 0, // DIFFERS: 10; at a tempo of 10 the window would refuse every change.
    ownerHyperparamRateLimit: 0, // DIFFERS: 2; changes are tried out here, one after the other.
    subnetMovingAlpha: HALF_I96F32, // DIFFERS: 0.000003; prices and shares would not move while anybody watches.
  },
  subnet: {
    ...mainnetPreset.subnet,
    tempo: 10,
    minNonImmuneUids: 0, // DIFFERS: 10; small subnets would prune their newcomers.
    activityCutoffFactorMilli: 50_000, // DIFFERS: 13889; idle validators would be inactive while time is skipped.
    weightsSetRateLimit: 1n, // DIFFERS: 100; a registration starts the clock, the first weights would wait 100 blocks.
    servingRateLimit: 0n, // DIFFERS: 50; a restarted miner would wait to announce its port.
    emaPriceHalvingBlocks: 1n, // DIFFERS: 201600; see subnetMovingAlpha.
    subnetEmissionEnabled: true, // DIFFERS: false; a created subnet takes part as soon as it is started.
  },
  genesisSubnet: {
    ...mainnetPreset.genesisSubnet,
    poolTao: 10_000n * RAO, // DIFFERS: 10 TAO at price 1; a deep market whose price can rise and fall.
    poolAlpha: 400_000n * RAO, // DIFFERS: the price is 0.025.
  },
};
