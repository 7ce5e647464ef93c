import { LEASE_SECRET_PROBLEM, LEASE_SECRET_SHAPE } from '@yumanet/protocol';
import { z } from 'zod';
import { LEASE_TERM_MS_MAX, LEASE_TERM_MS_MIN } from '../leases/lease-limits.ts';
import { INTERVAL_MS_MAX, INTERVAL_MS_MIN } from '../producer/production-mode.ts';

/** A subnet of the fast preset has 256 uids, and the builder gives each validator one. */
const VALIDATORS_MAX = 64;
const SUBNETS_MAX = 128;
const PORT_MAX = 65_535;
/** One every 1,024 blocks: a chain of a billion blocks. */
const CHECKPOINTS_KEPT_MAX = 1_000_000;
/** About a day and a half of the reference's blocks: a longer wait for a round is a mistake. */
const BEACON_PERIOD_BLOCKS_MAX = 10_000;
const NAME_SHAPE = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;
const HOST_NAME_SHAPE = /^[A-Za-z0-9._-]+$|^\[[0-9a-fA-F:.]+\]$/;

/** What a coordinator is started with; every value has been checked. */
export const coordinatorConfigSchema = z.strictObject({
  /** The network's name. */
  name: z.string().regex(NAME_SHAPE, 'use up to 64 letters, digits, dots, dashes and underscores'),
  /** Folder of the chain; undefined keeps everything in memory. */
  dataFolder: z.string().min(1).optional(),
  /** Checkpoints that are kept on disk; older ones go. */
  checkpointsKept: z.int().min(1).max(CHECKPOINTS_KEPT_MAX),
  /** Address to listen on. */
  host: z.string().min(1),
  /** 0 picks a free one. */
  port: z.int().min(0).max(PORT_MAX),
  preset: z.enum(['fast', 'mainnet']),
  /** Text that all randomness of the chain comes from; undefined takes a beacon that nobody can know, the rest as usual. */
  seed: z.string().min(1).max(256).optional(),
  /** How payloads are sealed to rounds of the beacon. */
  beacon: z.enum(['x25519', 'tlock']),
  /** Blocks from one round of the beacon to the next. */
  beaconPeriod: z.int().min(1).max(BEACON_PERIOD_BLOCKS_MAX),
  /** Where in the life of a chain a new one begins; undefined for its start. */
  scenario: z.enum(['halving']).optional(),
  subnets: z.int().min(1).max(SUBNETS_MAX),
  /** Validators of each subnet at genesis. */
  validators: z.int().min(1).max(VALIDATORS_MAX),
  /** Block time of interval mode in milliseconds. */
  blockTimeMs: z.int().min(INTERVAL_MS_MIN).max(INTERVAL_MS_MAX),
  mode: z.enum(['interval', 'instant', 'manual']),
  /** What computes epochs: WebAssembly, or the readable reference. Both give the same bits. */
  kernel: z.enum(['wasm', 'reference']),
  /** Holds each block against what is conserved before it is kept, and halts the chain at one that breaks it. */
  checkInvariants: z.boolean(),
  /** Developer controls. */
  dev: z.boolean(),
  /** Further host names by which developer controls may be called. */
  allowHosts: z.array(z.string().regex(HOST_NAME_SHAPE, 'use bare host names without port')),
  logLevel: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']),
  /** Secret URI of the coldkey that owns the validators of the genesis. */
  neuronsOwner: z.string().min(1).max(1_024),
  /** Secret URI below which the hotkeys of the genesis are derived; empty for the development secret. */
  hotkeyRoot: z.string().max(1_024),
  /** What holders of leases have to know; undefined leases nothing. */
  leaseSecret: z.string().regex(LEASE_SECRET_SHAPE, LEASE_SECRET_PROBLEM).optional(),
  /** How long a lease lasts unless it is renewed. */
  leaseTermMs: z.int().min(LEASE_TERM_MS_MIN).max(LEASE_TERM_MS_MAX),
  /** Ends with the parent process. */
  exitWithParent: z.boolean(),
});

export type CoordinatorConfig = z.infer<typeof coordinatorConfigSchema>;
