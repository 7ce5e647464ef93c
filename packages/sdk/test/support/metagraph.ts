/** Metagraphs for tests: a few neurons, everything else at rest. */
import { type AccountId, accountToBytes } from '@yumanet/protocol';
import type { AxonInfo, Metagraph } from '@yumanet/protocol/messages';

export interface TestNeuron {
  readonly hotkey: AccountId;
  /** `[port]` on 127.0.0.1; absent for one that does not serve. */
  readonly port?: number;
  readonly hasPermit?: boolean;
  readonly lastUpdate?: bigint;
  readonly stakeRao?: bigint;
}

const LOOPBACK = '2130706433';
const NOT_SERVING: AxonInfo = {
  block: 0n,
  version: 0,
  ip: '0',
  port: 0,
  ipType: 0,
  protocol: 0,
  placeholder1: 0,
  placeholder2: 0,
};

/** What no test asks for. */
const AT_REST = {
  alphaIn: 0n,
  alphaOut: 0n,
  taoIn: 0n,
  alphaOutEmission: 0n,
  alphaInEmission: 0n,
  taoInEmission: 0n,
  pendingAlphaEmission: 0n,
  pendingRootEmission: 0n,
  subnetEmission: 0n,
  subnetVolume: 0n,
  movingPrice: { bits: '0', decimal: '0' },
  kappa: 32_767,
  rho: 10,
  minAllowedWeights: 0,
  maxWeightsLimit: 65_535,
  registrationAllowed: true,
  powRegistrationAllowed: true,
  difficulty: 0n,
  minDifficulty: 0n,
  maxDifficulty: 0n,
  adjustmentAlpha: 0n,
  adjustmentInterval: 0,
  targetRegsPerInterval: 0,
  maxRegsPerBlock: 0,
  immunityPeriod: 0,
  minBurn: 0n,
  maxBurn: 0n,
  servingRateLimit: 0n,
  commitRevealWeightsEnabled: false,
  commitRevealPeriod: 1n,
  liquidAlphaEnabled: false,
  alphaHigh: 0,
  alphaLow: 0,
  bondsMovingAvg: 0n,
} satisfies Partial<Metagraph>;

export function metagraphOf(neurons: readonly TestNeuron[], changes: Partial<Metagraph> = {}): Metagraph {
  const [owner] = neurons;
  const zeros = neurons.map(() => 0n);
  const counts = neurons.map(() => 0);
  return {
    netuid: 1,
    name: 'unknown',
    symbol: '',
    networkRegisteredAt: 0n,
    ownerHotkey: owner === undefined ? new Uint8Array(32) : accountToBytes(owner.hotkey),
    ownerColdkey: new Uint8Array(32),
    block: 10n,
    tempo: 10,
    lastStep: 0n,
    blocksSinceLastStep: 0n,
    ...AT_REST,
    weightsVersion: 7n,
    weightsRateLimit: 1n,
    activityCutoff: 500n,
    maxValidators: 64,
    numUids: neurons.length,
    maxUids: 256,
    burn: 0n,
    hotkeys: neurons.map(({ hotkey }) => accountToBytes(hotkey)),
    coldkeys: neurons.map(() => new Uint8Array(32)),
    identities: neurons.map(() => ({})),
    axons: neurons.map(({ port }) =>
      port === undefined ? NOT_SERVING : { ...NOT_SERVING, ip: LOOPBACK, port, ipType: 4, protocol: 4, version: 1_000 },
    ),
    active: neurons.map(() => true),
    validatorPermit: neurons.map(({ hasPermit }) => hasPermit ?? false),
    lastUpdate: neurons.map(({ lastUpdate }) => lastUpdate ?? 0n),
    emission: zeros,
    dividends: counts,
    incentives: counts,
    consensus: counts,
    validatorTrust: counts,
    pruningScore: [],
    trust: [],
    rank: [],
    taoDividendsPerHotkey: [],
    alphaDividendsPerHotkey: [],
    blockAtRegistration: zeros,
    alphaStake: zeros,
    taoStake: zeros,
    totalStake: neurons.map(({ stakeRao }) => stakeRao ?? 0n),
    ...changes,
  };
}
