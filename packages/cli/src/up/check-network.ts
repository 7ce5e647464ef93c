/** `up --check`: waits until everything that should earn has earned, and says what came of it. */
import { bytesToHex } from '@yumanet/protocol';
import type { CoordinatorClient } from '@yumanet/sdk/client';
import type { CliContext } from '../cli-context.ts';
import { CliError, EXIT } from '../output/cli-error.ts';
import { abortable } from './abortable.ts';
import type { NetworkRun } from './network-run.ts';
import { isHealthy, judgeNetwork, type NetworkVerdict } from './network-state.ts';
import type { NetworkPlan, NeuronPlan } from './plan-network.ts';

/** What `up --check --json` prints. Times are in milliseconds since the process started, incentives u16. */
export interface CheckFigures {
  readonly first_block_ms: number;
  readonly first_incentive_ms: number;
  readonly miners: readonly {
    readonly uid: number;
    readonly hotkey: string;
    readonly skill: number;
    readonly incentive: number;
    /** Of a hostile one; its skill is 0. */
    readonly habit?: string;
    /** Where there is more than one subnet, with its mechanism. */
    readonly netuid?: number;
    readonly mechanism?: string;
  }[];
  readonly validators: readonly {
    readonly uid: number;
    readonly hotkey: string;
    readonly netuid?: number;
    readonly mechanism?: string;
  }[];
  /** The head when production was stopped, and its state digest. */
  readonly blocks: number;
  readonly digest: string;
}

/** Limits one check: aborts with `Timeout` (exit 4), or `Failed` (exit 1) when all earn but not by skill. */
export function startDeadline(context: CliContext, plan: NetworkPlan, run: NetworkRun, timeoutMs: number): AbortSignal {
  const { clock } = context.ports;
  const deadline = new AbortController();
  const remainingMs = timeoutMs - clock.monotonicMs();
  const cancel = clock.startTimer(remainingMs, () => {
    deadline.abort(lateError(judgeNetwork(plan, run.figures().scores), timeoutMs));
  });
  run.ended.addEventListener('abort', cancel, { once: true });
  return deadline.signal;
}

function lateError({ unpaidMiners, unheardValidators, misordered }: NetworkVerdict, timeoutMs: number): CliError {
  const facts = {
    timeout_ms: timeoutMs,
    ...(unpaidMiners.length === 0 ? {} : { miners_without_incentive: unpaidMiners.join(', ') }),
    ...(unheardValidators.length === 0 ? {} : { validators_without_weights_in_an_epoch: unheardValidators.join(', ') }),
    ...(misordered.length === 0 ? {} : { against_skill: misordered.join('; ') }),
  };
  const remedy = 'See what the processes said with `yumanet logs`; a slow machine may need a longer --timeout.';
  if (unpaidMiners.length + unheardValidators.length > 0) {
    const message = `not every neuron took part within ${timeoutMs} ms`;
    return new CliError({ name: 'CheckTimeout', message, remedy, facts, exitCode: EXIT.timeout });
  }
  const message = 'every miner earns, but the incentives do not follow the skills';
  return new CliError({ name: 'CheckFailed', message, remedy, facts, exitCode: EXIT.failed });
}

/** Waits for a healthy network, stops block production and returns the figures. */
export async function checkNetwork(
  client: CoordinatorClient,
  plan: NetworkPlan,
  run: NetworkRun,
  deadline: AbortSignal,
): Promise<CheckFigures> {
  await abortable(untilHealthy(plan, run), AbortSignal.any([run.ended, deadline]));
  await client.dev.mode({ mode: 'manual', intervalMs: 0 });
  const { head } = await client.chain();
  const { scores, firstBlockMs, firstIncentiveMs } = run.figures();
  const place = ({ netuid, subnet }: NeuronPlan) => (plan.netuids.length === 1 ? {} : { netuid, mechanism: subnet });
  const ofRole = (role: 'miner' | 'validator') => scores.filter(({ neuron }) => neuron.role === role);
  return {
    first_block_ms: Math.round(firstBlockMs ?? Number.NaN),
    first_incentive_ms: Math.round(firstIncentiveMs ?? Number.NaN),
    miners: ofRole('miner').map(({ neuron, uid, incentiveU16 }) => ({
      uid,
      hotkey: neuron.key.ss58,
      skill: neuron.skill ?? 0,
      incentive: incentiveU16,
      ...(neuron.habit === undefined ? {} : { habit: neuron.habit }),
      ...place(neuron),
    })),
    validators: ofRole('validator').map(({ neuron, uid }) => ({
      uid,
      hotkey: neuron.key.ss58,
      ...place(neuron),
    })),
    blocks: Number(head.number),
    digest: bytesToHex(head.stateDigest),
  };
}

function untilHealthy(plan: NetworkPlan, run: NetworkRun): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (isHealthy(judgeNetwork(plan, run.figures().scores))) resolve();
    };
    run.onEpoch(look);
    look();
  });
}
