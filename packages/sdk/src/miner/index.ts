export { type Listen, listenOn } from '../http/listen-on.ts';
export {
  CALLER_RULES,
  type CallerPolicy,
  type CallerRules,
  createMetagraphPolicy,
  judgeCaller,
  type MetagraphPolicySources,
  type UnwelcomeReason,
  type Welcome,
  welcomeEveryone,
} from './caller-policy.ts';
export { MINER_LIMITS, type MinerLimits } from './miner-limits.ts';
export { createMinerServer, type MinerServer, type MinerServerOptions } from './miner-server.ts';
export { type MinerPorts, type MinerSetup, serve, versionNumber } from './serve.ts';
export { AXON_RECHECK_BLOCKS, type ServeAxonOptions, serveAxon } from './serve-axon.ts';
export { createReferenceSolver, type MinerAnswer, type MinerTask, type TaskSolver } from './task-solver.ts';
