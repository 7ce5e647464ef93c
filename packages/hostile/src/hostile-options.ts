/** The options of the hostile miner's program. */
import { MINER_PORT_DEFAULT, neuronUri } from '@yumanet/protocol';
import { HOSTILE_HABITS, isHostileHabit } from '@yumanet/sdk/subnet';
import {
  checkIdentity,
  identityOptionSpecs,
  identityShape,
  optionSchemas,
  type ProgramSpec,
} from '@yumanet/sdk/system';
import { isSubnetName, subnetNames } from '@yumanet/subnets/names';
import { z } from 'zod';

const HABITS = Object.keys(HOSTILE_HABITS).join(', ');

const fields = z.object({
  coordinator: optionSchemas.coordinator,
  netuid: optionSchemas.netuid,
  ...identityShape,
  subnet: z.string().refine(isSubnetName, `must be one of ${subnetNames.join(', ')}`),
  habit: z.string().refine(isHostileHabit, `must be one of ${HABITS}`),
  host: optionSchemas.host,
  port: optionSchemas.port,
  'log-level': optionSchemas.logLevel,
  'exit-with-parent': optionSchemas.isOn,
});
const schema = fields.superRefine(checkIdentity);

/** Checked options under their flags' names. */
export type HostileOptions = z.infer<typeof schema>;

/** What `--help` shows and how values are read. */
export const hostileProgram: ProgramSpec<HostileOptions> = {
  schema,
  program: 'yumanet-hostile',
  summary: 'Serves the tasks of one subnet as no miner should, to see what validators make of it.',
  options: {
    coordinator: { placeholder: 'URL', describe: 'the coordinator', fallback: 'http://127.0.0.1:9955' },
    netuid: { placeholder: 'N', describe: 'the subnet', fallback: '1' },
    ...identityOptionSpecs(neuronUri('miner', 1, 1)),
    subnet: { placeholder: 'NAME', describe: "the subnet's mechanism", fallback: 'compression' },
    habit: { placeholder: 'NAME', describe: HABITS, fallback: 'slow' },
    host: { placeholder: 'ADDRESS', describe: 'address to listen on', fallback: '127.0.0.1' },
    port: { placeholder: 'N', describe: 'port to listen on, 0 for a free one', fallback: String(MINER_PORT_DEFAULT) },
    'log-level': {
      placeholder: 'LEVEL',
      describe: 'silent, fatal, error, warn, info, debug or trace',
      fallback: 'info',
    },
    'exit-with-parent': { describe: 'stop when standard input ends' },
  },
};
