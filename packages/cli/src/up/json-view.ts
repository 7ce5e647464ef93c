import { bytesToHex } from '@yumanet/protocol';
import { shownRefusal } from '../output/report-error.ts';
import { type TextSink, writeJsonLine } from '../output/terminal.ts';
import { describeExit } from '../supervise/program.ts';
import type { UpView } from './up-view.ts';

/** For programs: one JSON object per event on standard output; `event` says what it is. */
export function createJsonView(out: TextSink): UpView {
  const write = (event: string, fields: object, elapsedMs?: number): void => {
    writeJsonLine(out, { event, ...(elapsedMs === undefined ? {} : { elapsed_ms: Math.round(elapsedMs) }), ...fields });
  };
  return {
    progress: (text, elapsedMs) => write('progress', { text }, elapsedMs),
    banner({ accounts, isEphemeral, blockTimeMs, ...banner }) {
      const funded = accounts.map(({ uri, ss58, freeRao }) => ({ uri, ss58, free: freeRao }));
      write('network', { ...banner, ephemeral: isEphemeral, block_time_ms: blockTimeMs, accounts: funded });
    },
    running: (elapsedMs) => write('running', {}, elapsedMs),
    block({ header, hash, extrinsicCount, failedCount, epochs }, elapsedMs) {
      const { number, timestampMs, stateDigest } = header;
      const digests = { hash: bytesToHex(hash), state_digest: bytesToHex(stateDigest) };
      const counts = { extrinsics: extrinsicCount, failed: failedCount, epochs };
      write('block', { number: Number(number), timestamp_ms: Number(timestampMs), ...digests, ...counts }, elapsedMs);
    },
    reverted: (to, elapsedMs) => write('reverted', { to: Number(to) }, elapsedMs),
    halted: (error, elapsedMs) => write('halted', { error: shownRefusal(error) }, elapsedMs),
    epoch({ netuid, block, scores }, elapsedMs) {
      const neurons = scores.map(({ neuron, uid, incentiveU16, dividendsU16, stakeRao }) => {
        const { name, role, key, skill, habit } = neuron;
        const results = { incentive: incentiveU16, dividends: dividendsU16, stake: stakeRao };
        return {
          uid,
          name,
          role,
          hotkey: key.ss58,
          ...(skill === undefined ? {} : { skill }),
          ...(habit === undefined ? {} : { habit }),
          ...results,
        };
      });
      write('epoch', { netuid, block: Number(block), neurons }, elapsedMs);
    },
    process(event, elapsedMs) {
      const { name, state, pid, url } = event.status;
      const died =
        event.kind === 'died'
          ? { exit: describeExit(event.exit), last_lines: event.lastLines, retry_in_ms: event.retryInMs }
          : {};
      write('process', { name, state, pid, url, ...died }, elapsedMs);
    },
  };
}
