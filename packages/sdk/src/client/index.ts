export { type BackOffBounds, backOffMs, RECONNECT_BACK_OFF } from './back-off.ts';
export {
  type BlockStream,
  type BlockStreamEvent,
  type BlockStreamOptions,
  type BlockStreamPorts,
  openBlockStream,
  STREAM_SILENCE_MS_MAX,
} from './block-stream.ts';
export { ChainRefusal, factNumber } from './chain-refusal.ts';
export type {
  CoordinatorClient,
  DevControls,
  MechanismQuery,
  StorageQuery,
  StorageWrite,
  SubmitOptions,
  SubmitOutcome,
} from './coordinator-client.ts';
export { type ClientOptions, createClient } from './create-client.ts';
export { type BlockAlarm, createBlockAlarm, QUIET_CHECK_MS, type WakeReason } from './follow-blocks.ts';
export { pause } from './pause.ts';
export { sealToRound } from './seal-to-round.ts';
export type { StreamHandlers, StreamRequest, StreamTransport } from './stream-transport.ts';
export { INCLUSION_TIMEOUT_MS, VALID_HORIZON_BLOCKS } from './submit-extrinsic.ts';
