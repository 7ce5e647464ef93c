/**
 * The reference chain's values. Every value that differs is marked DIFFERS with the reason.
 * Source: docs/rules/subnets.md section 5 and docs/rules/economics.md section 8.
 */
import type { Preset } from './preset.ts';

const RAO = 1_000_000_000n;

export const mainnetPreset: Preset = {
  name: 'mainnet',
  ownerTempoMin: 360,
  ownerTempoRateLimit: 360n,
  mechanismRateLimit: 7_200n,
  trimRateLimit: 216_000n,
  hotkeySwapInterval: 7_200n,
  chain: {
    maxEpochsPerBlock: 2,
    networkRateLimit: 7_200n,
    adminFreezeWindow: 10,
    ownerHyperparamRateLimit: 2,
    txRateLimit: 1_000n,
    coldkeySwapAnnouncementDelay: 36_000n,
    coldkeySwapReannouncementDelay: 7_200n,
    subnetMovingAlpha: 12_885n, // 0.000003
    transactionFee: 0n, // DIFFERS: the reference charges by weight and length, which need its runtime.
    loopbackServingAllowed: true, // DIFFERS: refused on the reference; local miners serve on 127.0.0.1.
  },
  subnet: {
    tempo: 360,
    immunityPeriod: 5_000,
    maxAllowedUids: 256,
    maxAllowedValidators: 64,
    minAllowedWeights: 1,
    minNonImmuneUids: 10,
    activityCutoffFactorMilli: 13_889,
    weightsSetRateLimit: 100n,
    servingRateLimit: 50n,
    commitRevealWeightsEnabled: false, // DIFFERS: on, on the reference; off until timelocked commits exist.
    yuma3On: true,
    registrationAllowed: true,
    burn: RAO,
    minBurn: 500_000n,
    maxBurn: 100n * RAO,
    burnHalfLife: 360,
    burnIncreaseMult: 23_242_897_532_874_035_200n, // the double 1.26
    emaPriceHalvingBlocks: 201_600n,
    subnetEmissionEnabled: false,
  },
  genesisSubnet: {
    started: true, // DIFFERS: not started on the reference's localnet; a subnet works on the first day.
    subnetEmissionEnabled: true, // DIFFERS: for the same reason.
    poolTao: 10n * RAO,
    poolAlpha: 10n * RAO,
    validatorStake: 100_000n * RAO, // DIFFERS: nobody has stake there; permits need it.
  },
};
