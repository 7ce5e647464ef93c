/** What `yumanet load miners --json` says on its standard output, line by line. */
import { ss58Decode, WireError } from '@yumanet/protocol';
import { z } from 'zod';
import type { FarmMiner } from './miner-farm.ts';

const SUMMARY = z.object({
  count: z.number(),
  mean_ms: z.number(),
  p50_ms: z.number(),
  p90_ms: z.number(),
  p99_ms: z.number(),
  p999_ms: z.number(),
  max_ms: z.number(),
});

const MINER = z.object({ uid: z.int(), group: z.string(), ss58: z.string(), url: z.url() });

const LINE = z.discriminatedUnion('event', [
  z.object({ event: z.literal('ready'), miners: z.array(MINER) }),
  z.object({
    event: z.literal('stopped'),
    served: z.record(z.string(), SUMMARY),
    process: z.object({
      cpu_share: z.number(),
      loop_share: z.number(),
      loop_lag: SUMMARY.nullable(),
      rss_mb: z.number(),
    }),
  }),
]);

/** The end of the miners: what their servers counted, and how busy their process was. */
export type MinersEnd = Omit<Extract<z.infer<typeof LINE>, { event: 'stopped' }>, 'event'>;

export type MinersLine =
  | { readonly event: 'ready'; readonly miners: readonly FarmMiner[] }
  | ({ readonly event: 'stopped' } & MinersEnd);

/** A line of theirs; undefined for anything else, such as the message of an error. */
export function readMinersLine(line: string): MinersLine | undefined {
  try {
    const parsed = LINE.safeParse(JSON.parse(line));
    if (!parsed.success) return undefined;
    const { data } = parsed;
    if (data.event === 'stopped') return data;
    return { event: 'ready', miners: data.miners.map((miner) => ({ ...miner, hotkey: ss58Decode(miner.ss58) })) };
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof WireError) return undefined;
    throw error;
  }
}
