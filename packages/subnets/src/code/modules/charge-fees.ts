import type { CodeModule } from '../tasks/code-module.ts';
import { between, listOf, pick } from '../tasks/draw.ts';

export const chargeFees: CodeModule = {
  id: 'charge-fees',
  description:
    'Keeps an account: positive amounts are paid in, negative ones taken out together with a fee. The fee is a flat one up to a border, and beyond it one part in so many of the amount, rounded up. What the account cannot pay is refused. Returns the balance, the fees and the number of refusals.',
  text: `const $flat = #flat;
const $border = #border;
const $part = #part;

function $helper($value‹: number›)‹: number› {
  if («$value <= $border¦$border >= $value») {
    return $flat;
  }
  return Math.ceil($value / $part);
}

export function $main($low‹: number›, $values‹: number[]›)‹: number[]› {
  let $total = $low;
  let $fees = 0;
  let $count = 0;
  for (const $value of $values) {
    if ($value >= 0) {
      $total += $value;
      continue;
    }
    const $high = «0 - $value¦Math.abs($value)»;
    const $fee = $helper($high);
    if («$high + $fee > $total¦$total < $fee + $high») {
      $count += 1;
    } else {
      $total -= $high + $fee;
      $fees += $fee;
    }
  }
  return [$total, $fees, $count];
}`,
  names: {
    main: ['chargeFees', 'keepAccount', 'settle', 'bookAll'],
    helper: ['feeOf', 'costOf', 'priceOf', 'chargeFor'],
    flat: ['FLAT', 'SMALL_FEE', 'STANDARD', 'FIXED'],
    border: ['BORDER', 'THRESHOLD', 'EDGE', 'FREE_UP_TO'],
    part: ['PART', 'SHARE', 'FRACTION', 'DIVISOR'],
    fees: ['fees', 'earned', 'costs', 'charges'],
    fee: ['fee', 'cost', 'price', 'charge'],
  },
  numbers: { flat: [1, 4], border: [10, 30], part: [5, 9] },
  call: (random, { border }) => [
    between(random, 0, 90),
    listOf(random, [1, 7], () =>
      pick(random, [
        between(random, 0, 30),
        -between(random, 1, 60),
        -(border ?? 1),
        -(border ?? 1) - between(random, 0, 12),
      ]),
    ),
  ],
};
