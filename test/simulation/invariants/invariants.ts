/** Everything that must hold, wired to where it shows: the traffic, the logs, every block, every start, the end. */
import { bytesToHex, type Crypto } from '@yumanet/protocol';
import type { KernelPorts } from '@yumanet/runtime';
import type { LogRecord } from '../actors/actor-log.ts';
import type { RunningCoordinator } from '../actors/coordinator-actor.ts';
import type { Witness } from '../network/network-context.ts';
import { COORDINATOR } from '../plan/seeded-faults.ts';
import type { Life } from '../world/life.ts';
import type { Violation } from '../world/violation.ts';
import type { World } from '../world/world.ts';
import { createAcknowledgements } from './acknowledgements.ts';
import { createAnsweredOnce } from './answered-once.ts';
import { alphaIsExplained, blocksFollow, issuanceIsExplained, stateIsSound } from './chain-rules.ts';
import { createChainWatch } from './chain-watch.ts';
import { lastUpdatesMove } from './last-updates-move.ts';
import { createNonceRule } from './nonce-rule.ts';
import { replayChain } from './replay-chain.ts';
import { createStreamOrder } from './stream-order.ts';
import { createWeightsRule } from './weights-rule.ts';

export interface Invariants {
  readonly witness: Witness;
  onLog(life: Life, record: LogRecord): void;
  /** The chain was taken back by somebody who may, or is another one: of its blocks, those up to this one stay. */
  onMoved(trunk: bigint): void;
  /** A coordinator has opened its chain: nothing that was promised may be missing. */
  onOpened(running: RunningCoordinator): void;
  /** The system is quiet: looks at new blocks. */
  onQuiet(running: RunningCoordinator | undefined): void;
  /** At the end, and now and then: all promises again, and the whole chain executed again. */
  checkAll(running: RunningCoordinator): void;
  headNumber(): bigint;
}

export interface InvariantParts {
  readonly world: World;
  readonly crypto: Crypto;
  /** Kernels that must agree, by name. */
  readonly kernels: Readonly<Record<string, KernelPorts>>;
}

/** A block is followed by an execution of the whole chain so often, per million. */
const REPLAY_CHANCE = 15_000;

export function createInvariants({ world, crypto, kernels }: InvariantParts): Invariants {
  const acknowledgements = createAcknowledgements();
  const weights = createWeightsRule(crypto);
  const streamOrder = createStreamOrder();
  const answeredOnce = createAnsweredOnce();
  const checks = [blocksFollow, stateIsSound, issuanceIsExplained, alphaIsExplained, lastUpdatesMove];
  const watch = createChainWatch(checks, [createNonceRule(), weights]);
  const dice = world.dice.fork('replays');
  const report = (violation: Violation | undefined) => {
    if (violation !== undefined) world.fail(violation);
  };

  function lookBack(running: RunningCoordinator): void {
    report(acknowledgements.check(running.store));
    report(watch.lookBack(running));
  }

  function checkAll(running: RunningCoordinator): void {
    lookBack(running);
    report(replayChain(running.store, { crypto, kernels }));
  }

  function lookAtNew(running: RunningCoordinator): void {
    const before = watch.headNumber();
    report(watch.lookAtNew(running));
    if (watch.headNumber() === before) return;
    const { number, hash, header } = running.coordinator.chain.head();
    world.note(`chain: block ${number} ${bytesToHex(hash)} digest ${bytesToHex(header.stateDigest)}`);
    if (dice.chance(REPLAY_CHANCE)) checkAll(running);
  }

  return {
    witness: {
      onRequest: weights.onRequest,
      onAnswer: ({ life }, request, answer) =>
        report(
          life.name === COORDINATOR ? acknowledgements.onAnswer(request, answer) : answeredOnce(life, request, answer),
        ),
      onStreamPart: (_endpoint, connection, part) =>
        report(streamOrder(connection, part) ?? acknowledgements.onStreamPart(part)),
    },
    onLog: (life, record) => report(weights.onLog(life, record)),
    onOpened: (running) => {
      lookBack(running);
      lookAtNew(running);
    },
    onMoved: (trunk) => {
      world.note(`chain: taken back to block ${trunk}`);
      watch.forgetAfter(trunk);
      acknowledgements.forgetAfter(trunk);
    },
    onQuiet: (running) => {
      acknowledgements.onQuiet();
      if (running !== undefined) lookAtNew(running);
    },
    checkAll,
    headNumber: watch.headNumber,
  };
}
