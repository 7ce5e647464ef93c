export { type AxonAnswer, type AxonAsker, type AxonCall, type AxonReply, askAxon } from './ask-axon.ts';
export { CLASSIC_MODES, type ClassicMode } from './classic-mode.ts';
export type { ClassicOptions } from './classic-routes.ts';
export { createClassicUuid } from './classic-uuid.ts';
export { isClassicAxon } from './classic-version.ts';
export type { SynapseAnswer, SynapseCall, SynapseRefusal, SynapseService } from './synapse-service.ts';
export { bodyHash, type FieldType, type FieldValue, type FieldValues, type SynapseShape } from './synapse-shape.ts';
export { TASK_ANSWER_FIELD, TASK_SYNAPSE } from './task-synapse.ts';
