import type { CodeModule } from '../tasks/code-module.ts';
import { listOf } from '../tasks/draw.ts';

export const growCells: CodeModule = {
  id: 'grow-cells',
  description:
    'One generation of cells on a ring: a cell looks at so many neighbours on each side. A living cell lives on when the number of living neighbours lies between two borders, both included; a dead one comes to life at exactly one number.',
  text: `const $reach = #reach;
const $least = #least;
const $most = #least + 2;
const $birth = #birth;

function $helper($values‹: number[]›, $i‹: number›)‹: number› {
  let $count = 0;
  for (let $j = 1; $j <= $reach; $j += 1) {
    $count += $values[($i + $j) % $values.length] ?? 0;
    $count += $values[«($i + $values.length - $j) % $values.length¦($values.length + $i - $j) % $values.length»] ?? 0;
  }
  return $count;
}

export function $main($values‹: number[]›)‹: number[]› {
  const $out‹: number[]› = [];
  for (let $i = 0; $i < $values.length; $i += 1) {
    const $count = $helper($values, $i);
    if ($values[$i] === 1) {
      $out.push(«$count >= $least && $count <= $most ? 1 : 0¦$count < $least || $count > $most ? 0 : 1»);
    } else {
      $out.push($count === $birth ? 1 : 0);
    }
  }
  return $out;
}`,
  names: {
    main: ['growCells', 'nextGeneration', 'evolve', 'liveOn'],
    helper: ['neighbours', 'aliveAround', 'company', 'countNear'],
    reach: ['REACH', 'RADIUS', 'SIGHT', 'RANGE'],
    least: ['LEAST', 'LONELY', 'LOWER', 'THIN'],
    most: ['MOST', 'CROWDED', 'UPPER', 'DENSE'],
    birth: ['BIRTH', 'SPROUT', 'BORN', 'WAKE'],
  },
  numbers: { reach: [2, 3], least: [1, 2], birth: [2, 3] },
  call: (random) => [listOf(random, [7, 14], () => random.below(2))],
};
