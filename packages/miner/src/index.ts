export { type MinerOptions, minerProgram } from './miner-options.ts';
export { type MinerPorts, type MinerSetup, runMiner, versionNumber } from './run-miner.ts';
