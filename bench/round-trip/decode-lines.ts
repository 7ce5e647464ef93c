/** The lines by which the programs of a pair are told what to do and tell what they did. */
import { z } from 'zod';

const order = z.object({ in_flight: z.int().positive(), ms: z.number().positive() });
const address = z.object({ url: z.url() });
const slice = z.object({
  done: z.int().nonnegative(),
  ms: z.number(),
  cpu_ms: z.number(),
  failures: z.record(z.string(), z.int()),
});

export type ToldSlice = z.infer<typeof slice>;

/** Throws on anything else. */
export function decodeOrder(line: string): z.infer<typeof order> {
  return order.parse(JSON.parse(line));
}

/** Undefined for other lines, such as warnings of a library. */
export function decodeUrl(line: string): string | undefined {
  return address.safeParse(jsonOf(line)).data?.url;
}

/** Undefined for other lines. */
export function decodeSlice(line: string): ToldSlice | undefined {
  return slice.safeParse(jsonOf(line)).data;
}

function jsonOf(line: string): unknown {
  return line.startsWith('{') ? JSON.parse(line) : undefined;
}
