/** What `up` shows. One implementation per way of showing: for people, as JSON lines, and next to nothing. */
import type { BlockNotice, ErrorInfo } from '@yumanet/protocol/messages';
import type { ProcessEvent } from '../supervise/supervise-process.ts';
import type { NeuronScore } from './network-state.ts';

/** A funded account. */
export interface BannerAccount {
  readonly uri: string;
  readonly ss58: string;
  readonly freeRao: bigint;
}

/** What is known once the coordinator answers. */
export interface Banner {
  readonly name: string;
  readonly url: string;
  readonly folder: string;
  readonly isEphemeral: boolean;
  readonly preset: string;
  readonly seed: string;
  readonly blockTimeMs: number;
  readonly genesis: string;
  readonly netuids: readonly number[];
  /** The stored chain's head; 0 for a new one. */
  readonly head: bigint;
  readonly accounts: readonly BannerAccount[];
}

/** A subnet right after its epoch. */
export interface EpochResult {
  readonly netuid: number;
  readonly block: bigint;
  readonly scores: readonly NeuronScore[];
}

/** Milliseconds since the process started. */
export type ElapsedMs = number;

export interface UpView {
  progress(text: string, elapsedMs: ElapsedMs): void;
  banner(banner: Banner): void;
  /** The network is set up; from here blocks come by themselves. */
  running(elapsedMs: ElapsedMs): void;
  block(notice: BlockNotice, elapsedMs: ElapsedMs): void;
  /** Blocks after this one are gone. */
  reverted(to: bigint, elapsedMs: ElapsedMs): void;
  /** The chain makes no further block; the error says why. */
  halted(error: ErrorInfo, elapsedMs: ElapsedMs): void;
  epoch(result: EpochResult, elapsedMs: ElapsedMs): void;
  process(event: Exclude<ProcessEvent, { kind: 'line' }>, elapsedMs: ElapsedMs): void;
}
