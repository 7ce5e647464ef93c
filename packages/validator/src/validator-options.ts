/** The validator program's options. */
import { neuronUri, VALIDATOR_PORT_DEFAULT } from '@yumanet/protocol';
import {
  checkIdentity,
  identityOptionSpecs,
  identityShape,
  optionSchemas,
  type ProgramSpec,
} from '@yumanet/sdk/system';
import { isSubnetName, subnetNames } from '@yumanet/subnets/names';
import { z } from 'zod';

const fields = z.object({
  coordinator: optionSchemas.coordinator,
  netuid: optionSchemas.netuid,
  ...identityShape,
  subnet: z.string().refine(isSubnetName, `must be one of ${subnetNames.join(', ')}`),
  host: optionSchemas.host,
  port: optionSchemas.port,
  seed: z.string().optional(),
  'classic-axons': optionSchemas.isOn,
  records: z.string().min(1).optional(),
  'log-level': optionSchemas.logLevel,
  'exit-with-parent': optionSchemas.isOn,
});
const schema = fields.superRefine(checkIdentity);

/** Checked options under their flags' names. */
export type ValidatorProgramOptions = z.infer<typeof schema>;

/** What `--help` shows and how values are read. */
export const validatorProgram: ProgramSpec<ValidatorProgramOptions> = {
  schema,
  program: 'yumanet-validator',
  summary: 'Asks the miners of one subnet, scores their answers and sets weights. Serves /healthz and /metrics.',
  options: {
    coordinator: { placeholder: 'URL', describe: 'the coordinator', fallback: 'http://127.0.0.1:9955' },
    netuid: { placeholder: 'N', describe: 'the subnet', fallback: '1' },
    ...identityOptionSpecs(neuronUri('validator', 1, 1)),
    subnet: { placeholder: 'NAME', describe: "the subnet's mechanism", fallback: 'compression' },
    host: { placeholder: 'ADDRESS', describe: 'address for /healthz and /metrics', fallback: '127.0.0.1' },
    port: { placeholder: 'N', describe: 'port for them, 0 for a free one', fallback: String(VALIDATOR_PORT_DEFAULT) },
    seed: { placeholder: 'TEXT', describe: 'fixes the tasks of every round; random when absent' },
    'classic-axons': { describe: 'ask axons that bittensor 6 to 10 published in their own protocol' },
    records: {
      placeholder: 'FILE',
      describe: 'keeps a record of every round (.pb as protobuf, else JSON lines) and goes on with its averages',
    },
    'log-level': {
      placeholder: 'LEVEL',
      describe: 'silent, fatal, error, warn, info, debug or trace',
      fallback: 'info',
    },
    'exit-with-parent': { describe: 'stop when standard input ends' },
  },
};
