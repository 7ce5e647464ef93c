/** What an epoch came to in rao, and what was then paid. Source: docs/rules/epoch.md steps 18 and 19. */
import type { ExplainedEmission, ExplainedPayment } from '@yumanet/protocol/messages';
import type { EpochRun } from '../block/epoch-run.ts';
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
  const none = { takeRao: 0n, stakersRao: 0n };
  const incentive = hotkey === undefined ? 0n : (payments.incentives.get(hotkey) ?? 0n);
  const { takeRao, stakersRao } = hotkey === undefined ? none : (payments.dividends.get(hotkey) ?? none);
  const isWithheld = hotkey !== undefined && payments.withheldFrom.has(hotkey);
  const rootDividends = hotkey === undefined ? 0n : (payments.rootDividends.get(hotkey) ?? 0n);
  const cut = hotkey !== undefined && payments.ownerCutTo === hotkey ? ownerCut : 0n;
  return {
    incentive,
    incentiveWithheld: isWithheld && incentive > 0n,
    dividendTake: takeRao,
    dividendStakers: stakersRao,
    ownerCut: cut,
    rootDividends,
    rootClaimable: hotkey === undefined ? 0n : (payments.rootClaimable.get(hotkey) ?? 0n),
    staked: (isWithheld ? 0n : incentive) + takeRao + stakersRao + rootDividends + cut,
  };
}

function sumOf(values: readonly bigint[]): bigint {
  return values.reduce((total, value) => total + value, 0n);
}
