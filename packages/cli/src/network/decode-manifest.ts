import type { NetworkManifest } from '@yumanet/protocol';
import { z } from 'zod';
import { CliError, EXIT } from '../output/cli-error.ts';

const PORTS = z.object({ url: z.url(), pid: z.int().positive() });

const MANIFEST = z.object({
  coordinator: PORTS,
  chain: z.object({ genesis: z.string(), netuids: z.array(z.int()) }),
  neurons: z.array(
    z.object({
      role: z.enum(['miner', 'validator']),
      netuid: z.int(),
      subnet: z.string().optional(),
      uid: z.int().optional(),
      hotkey: z.string(),
      url: z.string().optional(),
      pid: z.int().optional(),
      state: z.enum(['starting', 'ready', 'restarting', 'stopped', 'failed']),
    }),
  ),
});

/** The manifest in a text. Throws `BrokenManifest` (exit 3) with the path when it is none. */
export function decodeManifest(path: string, text: string): NetworkManifest {
  const parsed = MANIFEST.safeParse(parseJson(path, text));
  if (!parsed.success) throw brokenManifest(path, z.prettifyError(parsed.error));
  return parsed.data as NetworkManifest;
}

function parseJson(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) throw brokenManifest(path, error.message);
    throw error;
  }
}

function brokenManifest(path: string, reason: string): CliError {
  return new CliError({
    name: 'BrokenManifest',
    message: `${path} is no manifest: ${reason}`,
    remedy: 'Remove the file; `yumanet up` writes a new one.',
    facts: { path },
    exitCode: EXIT.environment,
  });
}
