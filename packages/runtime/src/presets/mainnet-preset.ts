/**
 * The reference chain's values. Every value that differs says so, with the reason.
 * Source: docs/rules/subnets.md section 5 and docs/rules/economics.md section 8.
 */
import { definePreset, differs, type PresetDeclaration } from './define-preset.ts';
import type { Preset } from './preset.ts';

const RAO = 1_000_000_000n;

export const mainnetDeclaration: PresetDeclaration = {
  name: 'mainnet',
  rules: {
    ownerTempoMin: 360,
    ownerTempoRateLimit: 360n,
    mechanismRateLimit: 7_200n,
    trimRateLimit: 216_000n,
    hotkeySwapInterval: 7_200n,
  },
  chain: {
    maxEpochsPerBlock: 2,
    networkRateLimit: 7_200n,
    adminFreezeWindow: 10,
    ownerHyperparamRateLimit: 2,
    subnetMovingAlpha: 12_885n, // 0.000003
    transactionFee: differs(0n, 'by weight and length', 'only the runtime of the reference knows the weight of a call'),
    loopbackServingAllowed: differs(true, false, 'miners of this machine serve on 127.0.0.1'),
    txChildkeyTakeRateLimit: 216_000n,
    pendingChildKeyCooldown: 7_200n,
    txRateLimit: 1_000n,
    coldkeySwapAnnouncementDelay: 36_000n,
    coldkeySwapReannouncementDelay: 7_200n,
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
    commitRevealWeightsEnabled: true,
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
    started: differs(true, false, 'a subnet works on the first day'),
    subnetEmissionEnabled: differs(true, false, 'a subnet works on the first day'),
    poolTao: 10n * RAO,
    poolAlpha: 10n * RAO,
    validatorStake: differs(100_000n * RAO, 0n, 'permits need stake, and nobody has any there'),
  },
  surroundings: [
    {
      what: 'beacon',
      here: 'a round per block, its seed random unless `--seed` is given',
      reference: "drand's quicknet, a round every 3 s",
      why: 'it needs no internet and keeps pace with blocks ([commit-reveal](commit-reveal.md))',
    },
    {
      what: 'token symbols from netuid 25 on',
      here: 'letters of further alphabets, in the order of Unicode',
      reference: 'signs of its own choice',
      why: "root's Τ and α to ω are the same",
    },
    {
      what: 'owner hotkey',
      here: 'the first validator',
      reference: "nobody's",
      why: 'a silent owner uid would hold a permit and swing consensus',
    },
    {
      what: 'account of the subnet',
      here: "holds the pool's TAO",
      reference: 'empty on its localnet',
      why: 'the pot always covers SubnetTAO',
    },
    {
      what: 'TotalIssuance at block 0',
      here: 'the sum of all endowments',
      reference: '0 on its localnet',
      why: 'recycling would saturate at 0',
    },
  ],
};

export const mainnetPreset: Preset = definePreset(mainnetDeclaration);
