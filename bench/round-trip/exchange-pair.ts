/** Two programs, one that answers and one that asks, and what they do in a slice of time. */
import { readFileSync } from 'node:fs';
import { type FollowedProgram, followProgram } from '../process/follow-program.ts';
import { decodeSlice, decodeUrl, type ToldSlice } from './decode-lines.ts';

/** Which programs, each with its arguments; the URL is added to those of the second. */
export interface PairPrograms {
  readonly executable?: string;
  readonly answer: readonly [string, ...string[]];
  readonly ask: readonly [string, ...string[]];
}

/** What a slice came to. */
export interface Slice {
  readonly perS: number;
  /** Microseconds of processor time per request that was answered. */
  readonly clientCpuMicros: number;
  readonly serverCpuMicros: number;
  /** Requests that were not answered, by reason. */
  readonly failures: Readonly<Record<string, number>>;
}

export interface ExchangePair {
  /** Asks for so many milliseconds, so many at once. */
  run(inFlight: number, ms: number): Promise<Slice>;
  close(): Promise<void>;
}

/** Starts both, and returns once the first one listens. */
export async function startPair({ executable, answer, ask }: PairPrograms): Promise<ExchangePair> {
  const options = executable === undefined ? {} : { executable };
  const [answerFile, ...answerArguments] = answer;
  const server = followProgram(answerFile, answerArguments, options);
  const url = await server.find((line) => decodeUrl(line));
  const [askFile, ...askArguments] = ask;
  const client = followProgram(askFile, [...askArguments, url], options);
  let sliceCount = 0;
  return {
    async run(inFlight, ms) {
      const cpuBefore = processorMs(server.pid);
      client.tell(JSON.stringify({ in_flight: inFlight, ms }));
      const told = await nthSlice(client, sliceCount);
      sliceCount += 1;
      const answered = Math.max(1, told.done);
      return {
        perS: (told.done * 1_000) / told.ms,
        clientCpuMicros: (told.cpu_ms * 1_000) / answered,
        serverCpuMicros: ((processorMs(server.pid) - cpuBefore) * 1_000) / answered,
        failures: told.failures,
      };
    },
    async close() {
      client.hangUp();
      await client.ended;
      server.hangUp();
      await server.ended;
    },
  };
}

function nthSlice(client: FollowedProgram, index: number): Promise<ToldSlice> {
  let seen = 0;
  return client.find((line) => {
    const slice = decodeSlice(line);
    if (slice === undefined) return undefined;
    seen += 1;
    return seen > index ? slice : undefined;
  });
}

/** The kernel counts in hundredths of a second. */
const MS_PER_TICK = 10;
/** Places of the two counts behind the name in /proc/PID/stat. */
const USER_FIELD = 11;
const SYSTEM_FIELD = 12;

/** Processor time that a process has used, its threads included. Linux only. */
function processorMs(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[USER_FIELD]) + Number(fields[SYSTEM_FIELD])) * MS_PER_TICK;
}
