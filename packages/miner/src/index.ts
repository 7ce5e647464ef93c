export { type MinerOptions, minerProgram } from './miner-options.ts';
export { type MinerSetup, runMiner } from './run-miner.ts';
