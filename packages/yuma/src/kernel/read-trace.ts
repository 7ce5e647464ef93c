/** An epoch's intermediates out of the kernel's memory. */

import type { BondsTrace, EpochTraceValues } from '../epoch/epoch-trace.ts';
import { elementAt } from '../matrix/element-at.ts';
import type { SparseMatrix } from '../matrix/sparse-matrix.ts';
import type { KernelMemory } from './kernel-memory.ts';
import type { Column, TracedMatrix } from './slots.ts';

const STAKE_HALF_BITS = 64n;

/** Which form of bonds ran, and whether liquid alpha was on. */
export interface TracedForm {
  readonly n: number;
  readonly yuma3: boolean;
  readonly liquidAlpha: boolean;
}

/** Copies all intermediates of an epoch that ran with the trace on. */
export function readTrace(memory: KernelMemory, form: TracedForm): EpochTraceValues {
  const vector = (column: Column): bigint[] => readVector(memory, column, form.n);
  const matrix = (name: TracedMatrix): SparseMatrix => readMatrix(memory, name, form.n);
  const consensus = vector('consensus');
  return {
    filteredStakeI64F64: readStake(memory, form.n),
    stake: vector('stake'),
    activeStake: vector('activeStake'),
    weightsMasked: matrix('weightsMasked'),
    weightsNorm: matrix('weightsNorm'),
    consensus,
    clippedWeights: matrix('clippedWeights'),
    validatorTrust: vector('validatorTrust'),
    preRanks: vector('preRanks'),
    incentive: vector('incentive'),
    dividends: vector('dividends'),
    normServerEmission: vector('normServerEmission'),
    normValidatorEmission: vector('normValidatorEmission'),
    normCombinedEmission: vector('normCombinedEmission'),
    bonds: readBondsTrace(memory, form, consensus),
  };
}

function readBondsTrace(memory: KernelMemory, form: TracedForm, consensus: readonly bigint[]): BondsTrace {
  const matrix = (name: TracedMatrix): SparseMatrix => readMatrix(memory, name, form.n);
  const bondsMasked = matrix('bondsMasked');
  const emaBondsNorm = matrix('emaBondsNorm');
  if (!form.yuma3) {
    const bondsNorm = matrix('bondsNorm');
    const bondsDelta = matrix('bondsDelta');
    return {
      form: 'yuma2',
      bondsMasked,
      bondsNorm,
      bondsDelta,
      bondsDeltaNorm: matrix('bondsDeltaNorm'),
      emaBondsNorm,
    };
  }
  const weightsForBonds = matrix('weightsForBonds');
  // Liquid alpha acts when it is on and there is any consensus.
  const isLiquid = form.liquidAlpha && consensus.some((value) => value !== 0n);
  return {
    form: 'yuma3',
    bondsMasked,
    weightsForBonds,
    alphas: isLiquid ? readAlphas(memory, weightsForBonds) : null,
    emaBonds: matrix('emaBonds'),
    emaBondsNorm,
    totalBondsPerValidator: readVector(memory, 'totalBondsPerValidator', form.n),
  };
}

function readVector({ views, addressOf }: KernelMemory, column: Column, n: number): bigint[] {
  const start = addressOf(column) >> 3;
  return Array.from(views.i64.subarray(start, start + n));
}

function readStake(memory: KernelMemory, n: number): bigint[] {
  const low = readVector(memory, 'stakeLow', n);
  return readVector(memory, 'stakeHigh', n).map(
    (high, uid) => (high << STAKE_HALF_BITS) + BigInt.asUintN(64, elementAt(low, uid)),
  );
}

function readMatrix({ views, matrixOf }: KernelMemory, name: TracedMatrix, n: number): SparseMatrix {
  const { u16, u32, i64 } = views;
  const { starts, uids, values } = matrixOf(name);
  return Array.from({ length: n }, (_, i) => {
    const start = elementAt(u32, (starts >> 2) + i);
    const end = elementAt(u32, (starts >> 2) + i + 1);
    return {
      uids: Array.from(u16.subarray((uids >> 1) + start, (uids >> 1) + end)),
      values: Array.from(i64.subarray((values >> 3) + start, (values >> 3) + end)),
    };
  });
}

/** One alpha per entry of the weights for bonds, in the same order. */
function readAlphas({ views, matrixOf }: KernelMemory, weightsForBonds: SparseMatrix): bigint[][] {
  let next = matrixOf('alphas').values >> 3;
  return weightsForBonds.map(({ uids }) => {
    const start = next;
    next += uids.length;
    return Array.from(views.i64.subarray(start, next));
  });
}
