/** A run built by hand, to change one thing in. */
import { asHotkey, type Hotkey, toAccountId } from '@yumanet/protocol';
import type { Explanation } from '@yumanet/protocol/messages';
import type { EpochInput, SparseRowU16 } from '@yumanet/yuma';
import type { EpochRun } from '../../src/block/epoch-run.ts';
import { explainUid } from '../../src/explain/explain-uid.ts';
import { traceEpoch } from '../../src/explain/trace-epoch.ts';
import { traceRun } from '../../src/reads/read-explanation.ts';
import { SUBNET } from './test-chain.ts';

/** A stored row from [uid, value] pairs. */
export function row(...entries: readonly (readonly [number, number])[]): SparseRowU16 {
  return {
    uids: Uint16Array.from(entries, ([uid]) => uid),
    values: Uint16Array.from(entries, ([, value]) => value),
  };
}

/** Four validators of equal stake and two miners, uids 4 and 5; three give 22 : 78, validator 3 gives 40 : 60. */
export function epochInput(changes: Partial<EpochInput> = {}): EpochInput {
  const stake = (100n * 1_000_000_000n) << 64n;
  const majority = row([4, 22], [5, 78]);
  return {
    n: 6,
    currentBlock: 100n,
    tempo: 10,
    lastMechanismStepBlock: 90n,
    activityCutoff: 50n,
    lastUpdate: [95n, 95n, 95n, 95n, 95n, 95n],
    blockAtRegistration: [1n, 1n, 1n, 1n, 1n, 1n],
    validatorPermit: [true, true, true, true, false, false],
    totalStakeI64F64: [stake, stake, stake, stake, 0n, 0n],
    stakeThreshold: 0n,
    ownerUid: null,
    maxAllowedValidators: 4,
    kappa: 32_767,
    bondsPenalty: 65_535,
    alphaLow: 45_875,
    alphaHigh: 58_982,
    bondsMovingAvg: 900_000n,
    liquidAlpha: false,
    yuma3: true,
    alphaSigmoidSteepness: 1_000,
    commitReveal: false,
    currentEpoch: 10n,
    revealPeriod: 1n,
    commitsV2: [],
    commitsV4: [],
    raoEmission: 8_000_000_000n,
    weights: [majority, majority, majority, row([4, 40], [5, 60]), row(), row()],
    bonds: [row(), row(), row(), row(), row(), row()],
    ...changes,
  };
}

/** Hotkeys of a hand-made run: 64 times the digit of the uid. */
export function hotkeyOf(uid: number): Hotkey {
  return asHotkey(toAccountId(String(uid).repeat(64)));
}

/** The run of an input, paying incentives whole and no dividends unless told otherwise. */
export function epochRun(input: EpochInput, payments: Partial<EpochRun['payments']> = {}): EpochRun {
  const { serverEmission, validatorEmission } = traceEpoch(input).output;
  const hotkeys = Array.from({ length: input.n }, (_, uid) => hotkeyOf(uid));
  const incentives = new Map(hotkeys.map((hotkey, uid) => [hotkey, serverEmission[uid] ?? 0n]));
  return {
    netuid: SUBNET,
    block: input.currentBlock,
    hotkeys,
    mechanisms: [{ input, serverEmission, validatorEmission }],
    ownerCut: 2_000_000_000n,
    server: input.raoEmission / 2n,
    validator: input.raoEmission - input.raoEmission / 2n,
    root: 0n,
    payments: {
      ownerCutTo: undefined,
      incentives,
      withheldFrom: new Set(),
      destinations: new Map(),
      shared: {
        counted: new Map(hotkeys.map((hotkey, uid) => [hotkey, validatorEmission[uid] ?? 0n])),
        parents: new Map(),
      },
      dividends: new Map(),
      rootDividends: new Map(),
      rootClaimable: new Map(),
      ...payments,
    },
  };
}

/** The explanation of one uid of a hand-made run. */
export function explain(run: EpochRun, uid: number): Explanation {
  const { epoch } = traceRun(run, 0);
  if (epoch === undefined) throw new Error('the run has no mechanism');
  return explainUid({ run, mechid: 0, epoch, uid, hotkey: hotkeyOf(uid) });
}
