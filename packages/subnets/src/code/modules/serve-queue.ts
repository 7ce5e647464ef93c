import type { CodeModule } from '../tasks/code-module.ts';
import { between, listOf, pick } from '../tasks/draw.ts';

export const serveQueue: CodeModule = {
  id: 'serve-queue',
  description:
    'Plays a queue: a positive number joins unless the queue is full, zero serves the first, a negative number drops that one from the queue if it is there. Returns who was served, how many were refused, and who still waits.',
  text: `const $room = #room;

export function $main($values‹: number[]›)‹: unknown› {
  const $served‹: number[]› = [];
  let $waiting‹: number[]› = [];
  let $count = #fee;
  for (const $value of $values) {
    if ($value > 0) {
      if («$waiting.length < $room¦$room > $waiting.length») {
        $waiting.push($value);
      } else {
        $count += 1;
      }
    } else if ($value === 0) {
      const $best = $waiting.shift();
      if ($best !== undefined) {
        $served.push($best);
      }
    } else {
      $waiting = $waiting.filter((one) => one !== «-$value¦0 - $value»);
    }
  }
  return { gone: $served, refused: $count, still: $waiting };
}`,
  names: {
    main: ['serveQueue', 'playQueue', 'runCounter', 'attend'],
    room: ['ROOM', 'SEATS', 'CAPACITY', 'PLACES'],
    served: ['served', 'done', 'finished', 'handled'],
    waiting: ['waiting', 'queue', 'inLine', 'held'],
  },
  numbers: { room: [2, 4], fee: [0, 3] },
  call: (random) => [
    listOf(random, [3, 12], () =>
      pick(random, [0, between(random, 1, 6), between(random, 1, 6), -between(random, 1, 6)]),
    ),
  ],
};
