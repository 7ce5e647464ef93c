export type { Listen } from '../http/listen-on.ts';
export {
  type CallerPolicy,
  createMetagraphPolicy,
  type Welcome,
  welcomeCallers,
  welcomeEveryone,
} from './caller-policy.ts';
export { MINER_LIMITS, type MinerLimits } from './miner-limits.ts';
export { createMinerServer, type MinerServer, type MinerServerOptions } from './miner-server.ts';
export { AXON_RECHECK_BLOCKS, type ServeAxonOptions, serveAxon } from './serve-axon.ts';
export { createReferenceSolver, type MinerAnswer, type MinerTask, type TaskSolver } from './task-solver.ts';
