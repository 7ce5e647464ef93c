/** The miner program's options. */
import { MINER_PORT_DEFAULT, neuronUri } from '@yumanet/protocol';
import { CLASSIC_MODES } from '@yumanet/sdk/classic';
import { SKILL_DEFAULT, SKILLS } from '@yumanet/sdk/subnet';
import { checkIdentity, neuronOptionSpecs, neuronShape, optionSchemas, type ProgramSpec } from '@yumanet/sdk/system';
import { isSubnetName, subnetNames } from '@yumanet/subnets/names';
import { z } from 'zod';

const fields = z.object({
  ...neuronShape,
  subnet: z.string().refine(isSubnetName, `must be one of ${subnetNames.join(', ')}`),
  skill: optionSchemas.integer(1, SKILLS.length).optional(),
  'model-url': optionSchemas.coordinator.optional(),
  'model-name': z.string().min(1).default('default'),
  'model-key-file': z.string().min(1).optional(),
  'announce-host': z.string().min(1).optional(),
  classic: z.enum(['off', ...CLASSIC_MODES], `must be off, ${CLASSIC_MODES.join(', ')}`),
});
const schema = fields.superRefine(checkIdentity).superRefine(checkModel);

/** Checked options under their flags' names. */
export type MinerOptions = z.infer<typeof schema>;

/** What `--help` shows and how values are read. */
export const minerProgram: ProgramSpec<MinerOptions> = {
  schema,
  program: 'yumanet-miner',
  summary:
    'Serves the tasks of one subnet with one hotkey. Waits until the hotkey is registered, then publishes its address.',
  options: neuronOptionSpecs(
    {
      subnet: { placeholder: 'NAME', describe: "the subnet's mechanism", fallback: 'compression' },
      skill: {
        placeholder: 'N',
        describe: `1 poor, 2 balanced, 3 best (default ${SKILL_DEFAULT}; with --lease in turn by number)`,
      },
      'model-url': {
        placeholder: 'URL',
        describe: 'a language model that answers, .../v1/chat/completions; of --subnet code only',
      },
      'model-name': { placeholder: 'NAME', describe: 'the model to ask for', fallback: 'default' },
      'model-key-file': { placeholder: 'FILE', describe: 'file with the key that the model wants' },
      'announce-host': {
        placeholder: 'HOST',
        describe:
          'name or address to announce on chain (default the one it listens on; of 0.0.0.0 the one that faces the coordinator)',
      },
      classic: {
        placeholder: 'MODE',
        describe:
          'serve dendrites of bittensor 10 and older: off, strict, or exactly as the axon of 10.5.0 or 10.2.0 does, faults included',
        fallback: 'off',
      },
    },
    { hotkey: neuronUri('miner', 1, 1), port: MINER_PORT_DEFAULT },
  ),
};

/** Only the code subnet has a solver that asks a model. */
function checkModel(options: z.infer<typeof fields>, context: z.RefinementCtx): void {
  if (options['model-url'] === undefined || options.subnet === 'code') return;
  context.addIssue({ code: 'custom', path: ['model-url'], message: 'is for --subnet code alone' });
}
