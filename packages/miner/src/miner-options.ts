/** The miner program's options. */
import { MINER_PORT_DEFAULT } from '@yumanet/protocol';
import { optionSchemas, type ProgramSpec } from '@yumanet/sdk/system';
import { subnetNames } from '@yumanet/subnets';
import { z } from 'zod';

const SKILL_MIN = 1;
const SKILL_MAX = 3;

const schema = z.object({
  coordinator: optionSchemas.coordinator,
  netuid: optionSchemas.netuid,
  hotkey: optionSchemas.secretUri,
  subnet: z.string().refine((name) => subnetNames.includes(name), `must be one of ${subnetNames.join(', ')}`),
  skill: optionSchemas.integer(SKILL_MIN, SKILL_MAX),
  host: optionSchemas.host,
  port: optionSchemas.port,
  'external-ip': z.union([z.ipv4(), z.ipv6()], 'must be an IPv4 or IPv6 address').optional(),
  'log-level': optionSchemas.logLevel,
  'exit-with-parent': optionSchemas.isOn,
});

/** Checked options under their flags' names. */
export type MinerOptions = z.infer<typeof schema>;

/** What `--help` shows and how values are read. */
export const minerProgram: ProgramSpec<MinerOptions> = {
  schema,
  program: 'yumanet-miner',
  summary:
    'Serves the tasks of one subnet with one hotkey. Waits until the hotkey is registered, then publishes its address.',
  options: {
    coordinator: { placeholder: 'URL', describe: 'the coordinator', fallback: 'http://127.0.0.1:9955' },
    netuid: { placeholder: 'N', describe: 'the subnet', fallback: '1' },
    hotkey: { placeholder: 'URI', describe: 'secret URI of the hotkey', fallback: '//miner1_sn1' },
    subnet: { placeholder: 'NAME', describe: "the subnet's mechanism", fallback: 'compression' },
    skill: { placeholder: 'N', describe: '1 poor, 2 balanced, 3 best', fallback: '2' },
    host: { placeholder: 'ADDRESS', describe: 'address to listen on', fallback: '127.0.0.1' },
    port: { placeholder: 'N', describe: 'port to listen on, 0 for a free one', fallback: String(MINER_PORT_DEFAULT) },
    'external-ip': { placeholder: 'IP', describe: 'address to publish on chain; by default the one it listens on' },
    'log-level': {
      placeholder: 'LEVEL',
      describe: 'silent, fatal, error, warn, info, debug or trace',
      fallback: 'info',
    },
    'exit-with-parent': { describe: 'stop when standard input ends' },
  },
};
