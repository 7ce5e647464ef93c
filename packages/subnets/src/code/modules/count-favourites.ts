import type { CodeModule } from '../tasks/code-module.ts';
import { listOf, wordOf } from '../tasks/draw.ts';

export const countFavourites: CodeModule = {
  id: 'count-favourites',
  description:
    'Counts votes for letters and returns the favourites: those with enough votes, the most votes first, equal ones by the alphabet, and no more than a number of them. The first vote of a list counts more than the others.',
  text: `const $enough = #enough;
const $limit = #limit;
const $bonus = #bonus;

export function $main($items‹: string[]›)‹: string[]› {
  const $tally‹: Map<string, number>› = new Map‹<string, number>›();
  for (let $i = 0; $i < $items.length; $i += 1) {
    const $item = $items[$i] ?? '';
    const $votes = $i === 0 ? $bonus : 1;
    $tally.set($item, «($tally.get($item) ?? 0) + $votes¦$votes + ($tally.get($item) ?? 0)»);
  }
  const $best = [...$tally.keys()].filter((name) => «($tally.get(name) ?? 0) >= $enough¦$enough <= ($tally.get(name) ?? 0)»);
  $best.sort((one, other) => ($tally.get(other) ?? 0) - ($tally.get(one) ?? 0) || (one < other ? -1 : 1));
  return $best.slice(0, $limit);
}`,
  names: {
    main: ['favourites', 'mostVoted', 'popular', 'rankVotes'],
    enough: ['ENOUGH', 'QUORUM', 'LEAST', 'NEEDED'],
    limit: ['LIMIT', 'PLACES', 'SEATS', 'MOST'],
    bonus: ['BONUS', 'FIRST_COUNTS', 'LEAD', 'EXTRA'],
    tally: ['tally', 'votesOf', 'counted', 'ballots'],
    votes: ['votes', 'weight', 'points', 'worth'],
  },
  numbers: { enough: [2, 3], limit: [2, 4], bonus: [2, 4] },
  call: (random) => [listOf(random, [4, 18], () => wordOf(random, [1, 1], 7))],
};
