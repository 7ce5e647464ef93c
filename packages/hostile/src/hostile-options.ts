/** The options of the hostile miner's program. */
import { MINER_PORT_DEFAULT, neuronUri } from '@yumanet/protocol';
import { HOSTILE_HABITS, isHostileHabit } from '@yumanet/sdk/subnet';
import { checkIdentity, neuronOptionSpecs, neuronShape, type ProgramSpec } from '@yumanet/sdk/system';
import { isSubnetName, subnetNames } from '@yumanet/subnets/names';
import { z } from 'zod';

const HABITS = Object.keys(HOSTILE_HABITS).join(', ');

const fields = z.object({
  ...neuronShape,
  subnet: z.string().refine(isSubnetName, `must be one of ${subnetNames.join(', ')}`),
  habit: z.string().refine(isHostileHabit, `must be one of ${HABITS}`),
});
const schema = fields.superRefine(checkIdentity);

/** Checked options under their flags' names. */
export type HostileOptions = z.infer<typeof schema>;

/** What `--help` shows and how values are read. */
export const hostileProgram: ProgramSpec<HostileOptions> = {
  schema,
  program: 'yumanet-hostile',
  summary: 'Serves the tasks of one subnet as no miner should, to see what validators make of it.',
  options: neuronOptionSpecs(
    {
      subnet: { placeholder: 'NAME', describe: "the subnet's mechanism", fallback: 'compression' },
      habit: { placeholder: 'NAME', describe: HABITS, fallback: 'slow' },
    },
    { hotkey: neuronUri('miner', 1, 1), port: MINER_PORT_DEFAULT },
  ),
};
