/** The chain as pure functions: genesis, blocks, calls, reads. */
export {
  type AppliedBlock,
  applyBlock,
  type BlockInput,
  type BlockUndo,
  undoBlock,
  withBlocksUndone,
} from './block/apply-block.ts';
export { checkExtrinsic, type PoolVerdict, VALIDITY_BLOCKS_MAX } from './block/check-extrinsic.ts';
export type { EpochRun } from './block/epoch-run.ts';
export { findSealProblem, type ParentBlock } from './block/find-seal-problem.ts';
export {
  FORECAST_TEMPOS_MAX,
  type ForecastRequest,
  forecastStake,
} from './block/forecast-stake.ts';
export { genesisHashOf } from './block/genesis-hash.ts';
export { type Simulation, simulateCall } from './block/simulate-call.ts';
export { nextTimestampMs, nowForTimestamp, timestampWithoutControls } from './dev/move-clock.ts';
export { checkDevExtrinsic } from './dev/run-dev.ts';
export { checkDump, DUMP_FORMAT, type DumpContent, dumpOf, readDump, writeDump } from './dump/dump-file.ts';
export { findStateProblem } from './dump/find-state-problem.ts';
export { scenarioOf } from './genesis/begin-before-halving.ts';
export { buildGenesis } from './genesis/build-genesis.ts';
export { buildGenesisFromPicture } from './genesis/build-genesis-from-picture.ts';
export type {
  BeaconOptions,
  ChainOptions,
  GenesisOptions,
  PictureOptions,
  ScenarioId,
} from './genesis/genesis-options.ts';
export type { PictureNeuron, PictureParameters, SubnetPicture } from './genesis/subnet-picture.ts';
export type { BrokenInvariant } from './invariants/broken-invariant.ts';
export { findBrokenInvariants } from './invariants/find-broken-invariants.ts';
export { InvariantAudit } from './invariants/invariant-audit.ts';
export { InvariantWatch } from './invariants/invariant-watch.ts';
export type { KernelPorts, RuntimePorts } from './ports.ts';
export { fastPreset } from './presets/fast-preset.ts';
export { mainnetPreset } from './presets/mainnet-preset.ts';
export type { ChainValues, GenesisSubnetValues, Preset, PresetId, SubnetValues } from './presets/preset.ts';
export { findMetagraphField, METAGRAPH_FIELDS } from './reads/metagraph-fields.ts';
export { type ConditionTest, type PreparedCondition, prepareCondition } from './reads/prepare-condition.ts';
export { readAccount } from './reads/read-account.ts';
export { type RoundHalves, readBeacon, readRound } from './reads/read-beacon.ts';
export { readChain, type ShellInfo } from './reads/read-chain.ts';
export { readDelegate, readDelegates } from './reads/read-delegates.ts';
export { readExplanation, type TracedRun, traceRun } from './reads/read-explanation.ts';
export { readHyperparameters } from './reads/read-hyperparameters.ts';
export { readIndex } from './reads/read-index.ts';
export { readMetagraph } from './reads/read-metagraph.ts';
export { readNeuron, readNeuronLite, readNeurons, readNeuronsLite } from './reads/read-neurons.ts';
export { readPool } from './reads/read-pool.ts';
export { readRegistrationCost } from './reads/read-registration-cost.ts';
export type { ReadResult } from './reads/read-result.ts';
export { readRootClaims } from './reads/read-root-claims.ts';
export { readSelectiveMetagraph } from './reads/read-selective-metagraph.ts';
export { readStakeForecast } from './reads/read-stake-forecast.ts';
export { readStakes } from './reads/read-stakes.ts';
export { readStorage, STORAGE_PAGE_MAX, type StoragePage } from './reads/read-storage.ts';
export { readSubnet, readSubnets } from './reads/read-subnet.ts';
export { readSubnetState } from './reads/read-subnet-state.ts';
export { type QuoteRequest, readSwapQuote } from './reads/read-swap-quote.ts';
export { readBonds, readWeights } from './reads/read-uid-matrix.ts';
export { readWhyNot } from './reads/read-why-not.ts';
export { nextRound, roundOfBlock, sealScheme } from './rules/beacon.ts';
export { ROOT_NETUID } from './rules/root-netuid.ts';
export { subnetExists } from './rules/subnets.ts';
export type { ChainState, Head } from './state/chain-state.ts';
export { BlockEmission } from './state/items/emission-items.ts';
export { SubnetProtocolAlpha } from './state/items/pool-items.ts';
export { TaoWeight } from './state/items/staking-items.ts';
export { TotalIssuance } from './state/items/system-items.ts';
export { openState, snapshotOf, storageRecords } from './state/snapshot.ts';
export { findRecordDifference, findWriteDifference, type StorageDifference } from './state/storage-difference.ts';
