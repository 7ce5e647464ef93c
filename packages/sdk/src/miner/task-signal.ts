/** One signal for everything that makes a task pointless: its deadline, a caller that hung up, a server that stops. */
import type { ServerResponse } from 'node:http';
import type { Clock } from '@yumanet/protocol';

/** What ends a task. */
export interface TaskSignalSources {
  readonly clock: Clock;
  readonly deadlineMs: number;
  readonly stopping: AbortSignal;
  /** The raw answer: when it closes unfinished, the caller is gone. */
  readonly connection: Pick<ServerResponse, 'on' | 'off' | 'writableFinished'>;
}

/** The signal, and how to take its listeners away when the task is done. */
export interface TaskSignal {
  readonly signal: AbortSignal;
  end(): void;
}

/** Starts counting at once. */
export function taskSignal(sources: TaskSignalSources): TaskSignal {
  const { clock, deadlineMs, stopping, connection } = sources;
  const controller = new AbortController();
  const cancelTimer = clock.startTimer(deadlineMs, () => controller.abort(new Error('the deadline passed')));
  const onStop = (): void => controller.abort(new Error('the miner stops'));
  const onClose = (): void => {
    if (!connection.writableFinished) controller.abort(new Error('the caller hung up'));
  };
  if (stopping.aborted) onStop();
  stopping.addEventListener('abort', onStop, { once: true });
  connection.on('close', onClose);
  return {
    signal: controller.signal,
    end() {
      cancelTimer();
      stopping.removeEventListener('abort', onStop);
      connection.off('close', onClose);
    },
  };
}
