/** Progress of counted work: a bar that is drawn anew on a terminal, a line now and then anywhere else. */
import type { TextSink } from './terminal.ts';
import { writeLine } from './terminal.ts';

/** Characters of the bar. */
const BAR_WIDTH = 24;
/** Units of work from one plain line to the next. */
const PLAIN_STEP = 1_000;
const FULL = '█';
const EMPTY = '░';
/** Back to the start of the line; what is right of the cursor goes. */
const LINE_START = '\r';
const CLEAR_REST = '\u001b[K';

/** What is counted. */
export interface ProgressGoal {
  /** How many there will be, also when only nearly so. */
  readonly total: number;
  readonly isEstimate: boolean;
  /** Such as `blocks sealed`. */
  readonly what: string;
}

export interface Progress {
  /** Of the work, `done` units are behind; `detail` says more. */
  show(done: number, detail: string): void;
  /** Clears the bar. What follows starts on a line of its own. */
  end(): void;
}

export function createProgress(sink: TextSink, goal: ProgressGoal): Progress {
  return sink.isTerminal ? createBar(sink, goal) : createLines(sink, goal);
}

function createBar(sink: TextSink, goal: ProgressGoal): Progress {
  let isDrawn = false;
  return {
    show(done, detail) {
      const part = goal.total === 0 ? 1 : Math.min(done / goal.total, 1);
      const full = Math.floor(part * BAR_WIDTH);
      const bar = sink.style('cyan', FULL.repeat(full) + EMPTY.repeat(BAR_WIDTH - full));
      sink.write(`${LINE_START}${bar} ${countText(done, goal)}, ${detail}${CLEAR_REST}`);
      isDrawn = true;
    },
    end() {
      if (isDrawn) sink.write(`${LINE_START}${CLEAR_REST}`);
      isDrawn = false;
    },
  };
}

function createLines(sink: TextSink, goal: ProgressGoal): Progress {
  let shown = 0;
  return {
    show(done, detail) {
      if (done - shown < PLAIN_STEP) return;
      shown = done;
      writeLine(sink, `${countText(done, goal)}, ${detail}`);
    },
    end: () => undefined,
  };
}

function countText(done: number, { total, isEstimate, what }: ProgressGoal): string {
  return `${done} of ${isEstimate ? 'about ' : ''}${total} ${what}`;
}
