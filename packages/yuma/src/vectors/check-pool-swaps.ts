/** The pool file: swaps in order on the same pool. */

import { EVEN_WEIGHT } from '../pool/pool-weights.ts';
import { limitPriceBits } from '../pool/spot-price.ts';
import { swap } from '../pool/swap.ts';
import type { SwapRequest, SwapResult, SwapSide } from '../pool/swap-types.ts';
import { type CaseReader, readCase } from './case-reader.ts';
import { caseIdOf, checkEachCase } from './check-cases.ts';
import { type Computed, firstDifference } from './compare.ts';
import {
  asBoolean,
  asRecord,
  asString,
  asU64,
  type Decoder,
  listOf,
  MalformedVectorError,
  nullable,
} from './decode-json.ts';
import type { Checker } from './vector-report.ts';

/** The fee rate of the file, per 65535. */
const FEE_RATE = 33;

type Reserves = Pick<SwapRequest, 'taoReserve' | 'alphaReserve'>;

const asSide: Decoder<SwapSide> = (value, path) => {
  const side = asString(value, path);
  if (side === 'buy' || side === 'sell') return side;
  throw new MalformedVectorError(`${path} is neither buy nor sell`);
};

const asReserves: Decoder<Reserves> = (value, path) => {
  const reader = readCase(asRecord(value, path), path);
  const reserves = { taoReserve: reader.read('SubnetTAO', asU64), alphaReserve: reader.read('SubnetAlphaIn', asU64) };
  reader.finish();
  return reserves;
};

/** Checks the cases of `yumanet/pool-swaps/1`. */
export const checkPoolSwaps: Checker = (file) =>
  checkEachCase(
    file,
    (value, index) => {
      const path = `#${index}`;
      const reader = readCase(asRecord(value, path), path);
      reader.read('id', asString);
      let reserves = reader.read('before', asReserves);
      const steps = reader.read('steps', listOf(asRecord));
      reader.finish();
      if (steps.length === 0) throw new MalformedVectorError(`${path}.steps is empty`);
      for (const [place, step] of steps.entries()) {
        const checked = checkStep(readCase(step, `${path}.steps[${place}]`), reserves, `step ${place}`);
        if (checked.difference !== null) return checked.difference;
        reserves = checked.reserves;
      }
      return null;
    },
    caseIdOf,
  );

function checkStep(
  reader: CaseReader,
  reserves: Reserves,
  path: string,
): { readonly difference: string | null; readonly reserves: Reserves } {
  const limitRao = reader.read('limit_rao', nullable(asU64));
  const result = swap({
    ...reserves,
    side: reader.read('side', asSide),
    amount: reader.read('amount', asU64),
    limitBits: limitRao === null ? null : limitPriceBits(limitRao),
    dropFees: reader.read('drop_fees', asBoolean),
    quoteWeight: EVEN_WEIGHT,
    feeRate: FEE_RATE,
  });
  const after = result.kind === 'ok' ? result : reserves;
  const computed = {
    result: resultField(result),
    after: { SubnetTAO: after.taoReserve, SubnetAlphaIn: after.alphaReserve },
  };
  return { difference: firstDifference(computed, reader.rest(), path), reserves: after };
}

function resultField(result: SwapResult): Computed {
  if (result.kind === 'refused') return result.name;
  return { paid_in: result.paidIn, paid_out: result.paidOut, fee: result.fee };
}
