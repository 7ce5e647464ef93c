/** The coordinator as a library, for the CLI and for tests. */
export type { ChainHead, ChainMachine } from './chain/chain-machine.ts';
export type { LiveChain } from './chain/live-chain.ts';
export { type OpenedChain, openChain } from './chain/open-chain.ts';
export { type CoordinatorConfig, coordinatorConfigSchema } from './config/coordinator-config.ts';
export { chainOptionsOf } from './config/genesis-options.ts';
export { type NewChainSettings, type NewIdentity, newIdentity } from './config/new-identity.ts';
export { type Coordinator, type CoordinatorParts, createCoordinator } from './coordinator.ts';
export type { Dropped, ExtrinsicPool, PoolCounts, Submission } from './pool/extrinsic-pool.ts';
export type { PoolEntry, SignedPart } from './pool/pool-entry.ts';
export type { PoolLimits } from './pool/pool-limits.ts';
export type { Mined, Producer } from './producer/producer.ts';
export type { ModeName, ProductionMode } from './producer/production-mode.ts';
export type { BlockStore, ChainBase, ChainIdentity, ExtrinsicPlace, StoredBlock } from './store/block-store.ts';
export { createMemoryStore } from './store/memory-store.ts';
export { openSqliteStore, type SqliteStoreOptions } from './store/sqlite-store.ts';
