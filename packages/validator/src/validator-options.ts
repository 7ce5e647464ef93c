/** The validator program's options. */
import { neuronUri, VALIDATOR_PORT_DEFAULT } from '@yumanet/protocol';
import { checkIdentity, neuronOptionSpecs, neuronShape, optionSchemas, type ProgramSpec } from '@yumanet/sdk/system';
import { isSubnetName, subnetNames } from '@yumanet/subnets/names';
import { z } from 'zod';

const fields = z.object({
  ...neuronShape,
  subnet: z.string().refine(isSubnetName, `must be one of ${subnetNames.join(', ')}`),
  seed: z.string().optional(),
  'classic-axons': optionSchemas.isOn,
  records: z.string().min(1).optional(),
});
const schema = fields.superRefine(checkIdentity);

/** Checked options under their flags' names. */
export type ValidatorProgramOptions = z.infer<typeof schema>;

/** What `--help` shows and how values are read. */
export const validatorProgram: ProgramSpec<ValidatorProgramOptions> = {
  schema,
  program: 'yumanet-validator',
  summary: 'Asks the miners of one subnet, scores their answers and sets weights. Serves /healthz and /metrics.',
  options: neuronOptionSpecs(
    {
      subnet: { placeholder: 'NAME', describe: "the subnet's mechanism", fallback: 'compression' },
      seed: { placeholder: 'TEXT', describe: 'fixes the tasks of every round; random when absent' },
      'classic-axons': { describe: 'ask axons that bittensor 6 to 10 published in their own protocol' },
      records: {
        placeholder: 'FILE',
        describe: 'keeps a record of every round (.pb as protobuf, else JSON lines) and goes on with its averages',
      },
    },
    { hotkey: neuronUri('validator', 1, 1), port: VALIDATOR_PORT_DEFAULT, serves: 'serve /healthz and /metrics at' },
  ),
};
