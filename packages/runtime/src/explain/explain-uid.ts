/** Why a uid earned what it earned in an epoch: the numbers of every step, and the same in words. */
import { accountToBytes, type Hotkey } from '@yumanet/protocol';
import type { ExplainedStake, ExplainedTerms, Explanation } from '@yumanet/protocol/messages';
import { forbiddenFlags, i64f64, saturateToU64, u16ToProportion } from '@yumanet/yuma';
import type { EpochRun } from '../block/epoch-run.ts';
import { minerFacts, toExplainedMiner } from './explain-miner.ts';
import { explainEmission, explainPayment } from './explain-payment.ts';
import { toExplainedValidator, validatorFacts } from './explain-validator.ts';
import { toFixed } from './fixed-text.ts';
import { minerSentences } from './miner-sentences.ts';
import { openingSentence, paymentSentences } from './payment-sentences.ts';
import type { TracedEpoch } from './trace-epoch.ts';
import { validatorSentences } from './validator-sentences.ts';

/** What is explained: a run, its trace, and who asks. */
export interface ExplainedUid {
  readonly run: EpochRun;
  readonly mechid: number;
  /** Of that mechanism's input. */
  readonly epoch: TracedEpoch;
  readonly uid: number;
  /** `run.hotkeys[uid]` */
  readonly hotkey: Hotkey;
}

/** The explanation is made of the trace alone, so it says what the epoch computed. Cost grows with weights and bonds. */
export function explainUid({ run, mechid, epoch, uid, hotkey }: ExplainedUid): Explanation {
  const { input, output } = epoch;
  const miner = minerFacts(epoch, uid);
  const validator = validatorFacts(epoch, uid);
  const emission = explainEmission(run, epoch, uid);
  const payment = explainPayment(run, uid);
  const hadPermit = forbiddenFlags(input)[uid] === false;
  return {
    netuid: run.netuid,
    uid,
    hotkey: accountToBytes(hotkey),
    block: run.block,
    sentences: [
      openingSentence(run, uid, payment),
      ...minerSentences(epoch, miner),
      ...validatorSentences(epoch, validator),
      ...paymentSentences({ run, mechid, emission, payment }),
    ],
    terms: explainTerms(epoch),
    stake: explainStake(epoch, uid),
    active: output.active[uid] ?? false,
    lastUpdate: input.lastUpdate[uid] ?? 0n,
    registeredAt: input.blockAtRegistration[uid] ?? 0n,
    validatorPermitBefore: hadPermit,
    validatorPermitAfter: output.validatorPermit[uid] ?? false,
    miner: toExplainedMiner(epoch, miner),
    validator: toExplainedValidator(epoch, validator),
    emission,
    payment,
    mechid,
    mechanismCount: run.mechanisms.length,
  };
}

function explainTerms({ input }: TracedEpoch): ExplainedTerms {
  return {
    neurons: input.n,
    tempo: input.tempo,
    kappa: toFixed(u16ToProportion(input.kappa)),
    bondsPenalty: toFixed(u16ToProportion(input.bondsPenalty)),
    bondsMovingAverage: input.bondsMovingAvg,
    activityCutoff: input.activityCutoff,
    yuma3: input.yuma3,
    liquidAlpha: input.liquidAlpha,
    ownerUid: input.ownerUid ?? undefined,
  };
}

function explainStake({ input, values }: TracedEpoch, uid: number): ExplainedStake {
  const toRao = (bits: bigint): bigint => saturateToU64(i64f64.toInteger(bits));
  return {
    total: toRao(input.totalStakeI64F64[uid] ?? 0n),
    threshold: input.stakeThreshold,
    counted: toRao(values.filteredStakeI64F64[uid] ?? 0n),
    share: toFixed(values.stake[uid] ?? 0n),
    activeShare: toFixed(values.activeStake[uid] ?? 0n),
  };
}
