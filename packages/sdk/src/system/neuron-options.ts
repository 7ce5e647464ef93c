/** The options that every neuron's program has: where the chain is, who it is, where it serves. */
import type { z } from 'zod';
import { identityOptionSpecs, identityShape } from './identity-options.ts';
import { optionSchemas } from './option-schemas.ts';
import type { OptionSpec } from './program-options.ts';

/** Their fields in a program's schema. */
export const neuronShape = {
  coordinator: optionSchemas.coordinator,
  netuid: optionSchemas.netuid,
  ...identityShape,
  host: optionSchemas.host,
  port: optionSchemas.port,
  'log-level': optionSchemas.logLevel,
  'exit-with-parent': optionSchemas.isOn,
};

/** Checked options under their flags' names. */
export type NeuronOptions = z.infer<z.ZodObject<typeof neuronShape>>;

/** What differs from program to program. */
export interface NeuronDefaults {
  /** Secret URI of the hotkey of who is told nothing. */
  readonly hotkey: string;
  readonly port: number;
  /** What the address is for, after `address to`. */
  readonly serves?: string;
}

/** What `--help` shows of them, with a program's own options where they belong. */
export function neuronOptionSpecs<T extends string>(
  own: Readonly<Record<T, OptionSpec>>,
  { hotkey, port, serves = 'listen on' }: NeuronDefaults,
): Readonly<Record<keyof NeuronOptions | T, OptionSpec>> {
  return {
    coordinator: { placeholder: 'URL', describe: 'the coordinator', fallback: 'http://127.0.0.1:9955' },
    netuid: { placeholder: 'N', describe: 'the subnet', fallback: '1' },
    ...identityOptionSpecs(hotkey),
    ...own,
    host: { placeholder: 'ADDRESS', describe: `address to ${serves}`, fallback: '127.0.0.1' },
    port: { placeholder: 'N', describe: `port to ${serves}, 0 for a free one`, fallback: String(port) },
    'log-level': {
      placeholder: 'LEVEL',
      describe: 'silent, fatal, error, warn, info, debug or trace',
      fallback: 'info',
    },
    'exit-with-parent': { describe: 'stop when standard input ends' },
  };
}
