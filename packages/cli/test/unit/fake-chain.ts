/** A chain as far as the set-up knows it: it registers, takes addresses and counts blocks. */
import { accountFromBytes, accountToBytes } from '@yumanet/protocol';
import type { Metagraph } from '@yumanet/protocol/messages';
import type { CoordinatorClient } from '@yumanet/sdk/client';
import type { NeuronPlan } from '../../src/up/plan-network.ts';

export interface FakeChain {
  readonly client: CoordinatorClient;
  /** What was asked of it, in order. */
  readonly calls: string[];
  /** A miner sends its address to the pool. */
  announce(neuron: NeuronPlan): void;
}

/** How the chain begins, and what it refuses. */
export interface FakeChainOptions {
  readonly head?: bigint;
  readonly registered?: readonly NeuronPlan[];
  readonly firstEpoch?: bigint;
  /** The account whose registration fails in its block. */
  readonly refuses?: NeuronPlan;
}

const REFUSAL = {
  stage: 'dispatch',
  code: 'rate_limited',
  name: 'TooManyRegistrationsThisBlock',
  message: 'Too many.',
  remedy: 'Wait.',
  docs: '',
  facts: new Map(),
};

/** One subnet; every read is of head. Only what the set-up asks for exists. */
export function createFakeChain(options: FakeChainOptions = {}): FakeChain {
  const calls: string[] = [];
  const hotkeys = (options.registered ?? []).map(({ key }) => key.account);
  const pool: string[] = [];
  let head = options.head ?? 0n;
  const client = {
    url: 'http://127.0.0.1:1',
    chain: async () => ({ head: { number: head } }),
    metagraph: async (netuid: number): Promise<Partial<Metagraph>> => ({
      netuid,
      hotkeys: hotkeys.map(accountToBytes),
      axons: [],
    }),
    submit: async (_: unknown, { call }: { call: { case: string; value: { hotkey: Uint8Array } } }) => {
      hotkeys.push(accountFromBytes(call.value.hotkey));
      calls.push(call.case);
      return { kind: 'pooled', hash: call.value.hotkey };
    },
    extrinsic: async (hash: Uint8Array) => {
      const isRefused = accountFromBytes(hash) === options.refuses?.key.account;
      return { receipt: isRefused ? { error: REFUSAL } : {} };
    },
    pool: async () => {
      calls.push('pool');
      return { entries: pool.map((account) => ({ call: 'serve_axon', signer: accountToBytes(account as never) })) };
    },
    subnets: async () => ({ block: head, subnets: [{ netuid: 1, nextEpochBlock: options.firstEpoch ?? 10n }] }),
    dev: {
      mine: async (blocks: number) => {
        head += BigInt(blocks);
        calls.push(`mine ${blocks}`);
      },
      mode: async ({ mode, intervalMs }: { mode: string; intervalMs: number }) => {
        calls.push(`${mode} ${intervalMs}`);
      },
    },
  };
  return {
    client: client as unknown as CoordinatorClient,
    calls,
    announce: ({ key }) => pool.push(key.account),
  };
}
