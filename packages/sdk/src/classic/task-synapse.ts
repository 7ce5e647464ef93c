/** The task of this project's subnets as a classic request: see docs/interop.md for the class in Python. */
import type { SynapseShape } from './synapse-shape.ts';

/** Required fields of the class `YumanetTask`; all of them are in its hash, so that the signature covers the whole task. */
export const TASK_SYNAPSE: SynapseShape = {
  name: 'YumanetTask',
  required: { subnet: 'str', netuid: 'int', task_id: 'str', kind: 'str', block: 'int', payload: 'str' },
  hashed: ['subnet', 'netuid', 'task_id', 'kind', 'block', 'payload'],
};

/** The optional field that the miner fills: the answer's bytes in base64. */
export const TASK_ANSWER_FIELD = 'answer';
