import type { CommandDefinition } from '../command-definition.ts';
import { checkMinerCommand } from './check-miner.ts';
import { checkVectorsCommand } from './check-vectors.ts';
import { clockCommand } from './clock.ts';
import { doctorCommand } from './doctor.ts';
import { downCommand } from './down.ts';
import { dumpCommand } from './dump.ts';
import { errorsCommand } from './errors.ts';
import { explainCommand } from './explain.ts';
import { faucetCommand } from './faucet.ts';
import { hyperparametersGetCommand } from './hyperparameters-get.ts';
import { hyperparametersSetCommand } from './hyperparameters-set.ts';
import { impersonateCommand } from './impersonate.ts';
import { importMetagraphCommand } from './import-metagraph.ts';
import { initMinerCommand } from './init-miner.ts';
import { loadChainCommand } from './load-chain.ts';
import { loadMinersCommand } from './load-miners.ts';
import { loadRoundCommand } from './load-round.ts';
import { logsCommand } from './logs.ts';
import { metagraphCommand } from './metagraph.ts';
import { mineCommand } from './mine.ts';
import { modeCommand } from './mode.ts';
import { recordCommand } from './record.ts';
import { registerCommand } from './register.ts';
import { replayCommand } from './replay.ts';
import { restoreCommand } from './restore.ts';
import { revertCommand } from './revert.ts';
import { setBalanceCommand } from './set-balance.ts';
import { setStorageCommand } from './set-storage.ts';
import { setupCommand } from './setup.ts';
import { snapshotCommand } from './snapshot.ts';
import { stakeQuoteCommand } from './stake-quote.ts';
import { stakeSimulateCommand } from './stake-simulate.ts';
import { statusCommand } from './status.ts';
import { subnetCommand } from './subnet.ts';
import { subnetsCommand } from './subnets.ts';
import { indexCommand } from './tao-index.ts';
import { upCommand } from './up.ts';
import { weightsCommand } from './weights.ts';
import { weightsCheckCommand } from './weights-check.ts';
import { whyNotCommand } from './why-not.ts';

/** Every command, in the order of the help. */
export const COMMANDS: readonly CommandDefinition[] = [
  upCommand,
  downCommand,
  setupCommand,
  statusCommand,
  logsCommand,
  doctorCommand,
  registerCommand,
  metagraphCommand,
  subnetsCommand,
  subnetCommand,
  indexCommand,
  hyperparametersGetCommand,
  hyperparametersSetCommand,
  explainCommand,
  whyNotCommand,
  weightsCommand,
  weightsCheckCommand,
  stakeQuoteCommand,
  stakeSimulateCommand,
  mineCommand,
  modeCommand,
  snapshotCommand,
  revertCommand,
  dumpCommand,
  restoreCommand,
  faucetCommand,
  setBalanceCommand,
  setStorageCommand,
  impersonateCommand,
  clockCommand,
  recordCommand,
  replayCommand,
  importMetagraphCommand,
  loadRoundCommand,
  loadChainCommand,
  loadMinersCommand,
  initMinerCommand,
  errorsCommand,
  checkMinerCommand,
  checkVectorsCommand,
];
