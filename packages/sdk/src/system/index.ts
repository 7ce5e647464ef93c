export { createLogger, LOG_LEVELS, type Logger, type LogLevel } from './logger.ts';
export { optionSchemas } from './option-schemas.ts';
export { publishedAddress } from './own-address.ts';
export {
  type OptionSources,
  type OptionSpec,
  type ProgramOptions,
  type ProgramSpec,
  readProgramOptions,
} from './program-options.ts';
export { listenForStop, type StopHandlers } from './stop-signals.ts';
export { createSystemClock } from './system-clock.ts';
export { createSystemPorts, type SystemPorts } from './system-ports.ts';
export { createSystemRandom } from './system-random.ts';
export { type ClosableStreams, createStreams } from './undici-streams.ts';
export { type ClosableTransport, createTransport } from './undici-transport.ts';
