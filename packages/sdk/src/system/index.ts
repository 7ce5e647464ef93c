export { type AnnouncedAddressOptions, findAnnouncedAddress } from './find-announced-address.ts';
export { checkIdentity } from './identity-options.ts';
export { createLogger, LOG_LEVELS, type Logger, type LogLevel } from './logger.ts';
export { type NeuronOptions, neuronOptionSpecs, neuronShape } from './neuron-options.ts';
export { optionSchemas } from './option-schemas.ts';
export {
  type OptionSources,
  type OptionSpec,
  type ProgramOptions,
  type ProgramSpec,
  readProgramOptions,
} from './program-options.ts';
export { readSecretFile } from './read-secret-file.ts';
export { openRoundFile, ROUND_FILE_BYTES_MAX } from './round-file.ts';
export {
  type NeuronIdentity,
  type NeuronLife,
  type NeuronProgram,
  runNeuron,
} from './run-neuron.ts';
export { openSpentStore } from './sqlite-spent-store.ts';
export { createSystemClock } from './system-clock.ts';
export { createSystemPorts, type SystemPorts } from './system-ports.ts';
export { createSystemRandom } from './system-random.ts';
export { type ClosableStreams, createStreams } from './undici-streams.ts';
export { type ClosableTransport, createTransport } from './undici-transport.ts';
