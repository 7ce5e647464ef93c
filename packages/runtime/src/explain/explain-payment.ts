/** What an epoch came to in rao, and what was then paid. Source: docs/rules/epoch.md steps 18 and 19. */
import { accountToBytes, type Hotkey } from '@yumanet/protocol';
import type { ExplainedEmission, ExplainedPayment } from '@yumanet/protocol/messages';
import { saturateToU64 } from '@yumanet/yuma';
import type { EpochPayments, EpochRun, SharedDividends } from '../block/epoch-run.ts';
import { toFixed } from './fixed-text.ts';
import type { TracedEpoch } from './trace-epoch.ts';

/** Shares of the mechanism's part of the drained emission, and their rao; and what every mechanism gave. */
export function explainEmission(run: EpochRun, { output, values }: TracedEpoch, uid: number): ExplainedEmission {
  const earnedSum = sumOf(values.incentive) + sumOf(values.dividends);
  return {
    serverPending: run.server,
    validatorPending: run.validator,
    rootPending: run.root,
    ownerCut: run.ownerCut,
    earnedSum: toFixed(earnedSum),
    byStake: earnedSum === 0n,
    serverShare: toFixed(values.normServerEmission[uid] ?? 0n),
    validatorShare: toFixed(values.normValidatorEmission[uid] ?? 0n),
    server: output.serverEmission[uid] ?? 0n,
    validator: output.validatorEmission[uid] ?? 0n,
    mechanisms: run.mechanisms.map(({ input, serverEmission, validatorEmission }) => ({
      part: input.raoEmission,
      server: serverEmission[uid] ?? 0n,
      validator: validatorEmission[uid] ?? 0n,
    })),
  };
}

/** What the uid's hotkey was paid, over all mechanisms. */
export function explainPayment({ hotkeys, payments, ownerCut }: EpochRun, uid: number): ExplainedPayment {
  const hotkey = hotkeys[uid];
  return hotkey === undefined ? NOTHING : paymentOf(payments, hotkey, ownerCut);
}

const NOTHING: ExplainedPayment = {
  ...{ incentive: 0n, incentiveWithheld: false, incentiveOfOthers: 0n, ownerCut: 0n, staked: 0n },
  ...{
    dividendTake: 0n,
    dividendStakers: 0n,
    rootDividends: 0n,
    rootClaimable: 0n,
    dividendsCounted: 0n,
    parents: [],
    ofChildren: 0n,
  },
};

function paymentOf(payments: EpochPayments, hotkey: Hotkey, ownerCut: bigint): ExplainedPayment {
  const incentive = payments.incentives.get(hotkey) ?? 0n;
  const { takeRao, stakersRao } = payments.dividends.get(hotkey) ?? { takeRao: 0n, stakersRao: 0n };
  const isWithheld = payments.withheldFrom.has(hotkey);
  const destination = payments.destinations.get(hotkey);
  const isElsewhere = destination !== undefined && destination !== hotkey;
  const incentiveOfOthers = incentiveFor(payments, hotkey);
  const rootDividends = payments.rootDividends.get(hotkey) ?? 0n;
  const cut = payments.ownerCutTo === hotkey ? ownerCut : 0n;
  const own = isWithheld || isElsewhere ? 0n : incentive;
  return {
    incentive,
    incentiveWithheld: isWithheld && incentive > 0n,
    incentiveStakedTo: isElsewhere ? accountToBytes(destination) : undefined,
    incentiveOfOthers,
    dividendTake: takeRao,
    dividendStakers: stakersRao,
    ownerCut: cut,
    rootDividends,
    rootClaimable: payments.rootClaimable.get(hotkey) ?? 0n,
    // Together more than there can be where a developer control wrote what waited for the epoch.
    staked: saturateToU64(own + incentiveOfOthers + takeRao + stakersRao + rootDividends + cut),
    ...explainShared(payments.shared, hotkey),
  };
}

/** Incentive of other hotkeys that was staked on this one. */
function incentiveFor({ destinations, incentives }: EpochPayments, hotkey: Hotkey): bigint {
  const others = [...destinations].filter(([miner, destination]) => destination === hotkey && miner !== hotkey);
  return saturateToU64(sumOf(others.map(([miner]) => incentives.get(miner) ?? 0n)));
}

function explainShared({ counted, parents }: SharedDividends, hotkey: Hotkey) {
  const ofChildren = [...parents.values()].flat().filter((part) => part.hotkey === hotkey);
  return {
    dividendsCounted: saturateToU64(counted.get(hotkey) ?? 0n),
    parents: (parents.get(hotkey) ?? []).map((part) => ({ hotkey: accountToBytes(part.hotkey), counted: part.rao })),
    ofChildren: saturateToU64(sumOf(ofChildren.map(({ rao }) => rao))),
  };
}

function sumOf(values: readonly bigint[]): bigint {
  return values.reduce((total, value) => total + value, 0n);
}
