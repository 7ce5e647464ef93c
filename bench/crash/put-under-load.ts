/**
 * Clients of a coordinator that is about to be killed: signed transfers of several accounts, faucets and groups of mined
 * blocks, each waiting for its block, and a follower of the stream. Whatever they are told is recorded.
 */
import type { AccountId, Random } from '@yumanet/protocol';
import { FaultError } from '@yumanet/protocol';
import { ChainRefusal, type CoordinatorClient } from '@yumanet/sdk/client';
import type { WalletKey } from '@yumanet/sdk/wallet';
import type { Told } from './told.ts';

/** A worker ends after so many requests, whatever happens. */
const REQUESTS_MAX = 10_000;
const GROUP_BLOCKS_MAX = 200;
/** Mined blocks come by the hundred while a transfer is on its way. */
const HORIZON_BLOCKS = 1_000n;
const FAUCET_RAO = 1_000_000n;

export interface LoadParts {
  readonly client: CoordinatorClient;
  readonly told: Told;
  readonly random: Random;
  readonly senders: readonly WalletKey[];
  /** Gets every transfer. */
  readonly sink: WalletKey;
  readonly transferRao: bigint;
  /** Gets money of the faucet. */
  readonly faucetAccount: AccountId;
  readonly isMining: boolean;
  /** Called for every block of the stream, with their count so far. */
  readonly onBlock: (count: number) => void;
}

export interface Load {
  /** From here on a request that fails is no surprise, and ends the worker that made it. */
  expectEnd(): void;
  /** Once no request is under way and the stream is over. Rejects for a request that failed before `expectEnd`. */
  readonly finished: Promise<void>;
}

/** Begins at once. */
export function putUnderLoad(parts: LoadParts): Load {
  const { client, told, random } = parts;
  let isEnding = false;
  const goOn = (step: () => Promise<void>) => repeat(step, () => isEnding);
  const workers = [
    ...parts.senders.map((sender) => goOn(() => transfer(parts, sender))),
    goOn(() => faucet(parts)),
    ...(parts.isMining ? [goOn(() => mine(client, told, 1 + random.below(GROUP_BLOCKS_MAX)))] : []),
  ];
  const followed = followUntil(parts, () => isEnding);
  return {
    expectEnd: () => {
      isEnding = true;
    },
    finished: Promise.all([...workers, followed]).then(() => undefined),
  };
}

/** Until a step fails. A coordinator that ends refuses or does not answer; before that nothing may fail. */
async function repeat(step: () => Promise<void>, isEnding: () => boolean): Promise<void> {
  try {
    for (let count = 0; count < REQUESTS_MAX; count += 1) await step();
  } catch (error) {
    if (!isEnding() || !(error instanceof FaultError || error instanceof ChainRefusal)) throw error;
  }
}

async function transfer({ client, told, sink, transferRao }: LoadParts, sender: WalletKey): Promise<void> {
  const value = { dest: sink.pair.publicKey, value: transferRao };
  const outcome = await client.submit(
    sender.pair,
    { call: { case: 'transferKeepAlive', value } },
    { wait: 'included', horizonBlocks: HORIZON_BLOCKS },
  );
  if (outcome.kind === 'included') {
    told.tellExtrinsic('transfers', outcome.hash, { block: outcome.block, index: outcome.receipt.index });
    const { head, headHash } = await client.chain();
    told.tellBlock(head.number, headHash, head.stateDigest);
    return;
  }
  told.leaveUnanswered(outcome.hash);
  const said = outcome.kind === 'refused' ? outcome.error.name : outcome.kind;
  throw new FaultError('transfer_not_included', `a transfer was not included: ${said}`);
}

async function faucet({ client, told, faucetAccount }: LoadParts): Promise<void> {
  const { hash, block, blockHash, receipt } = await client.dev.faucet(faucetAccount, FAUCET_RAO);
  if (block === undefined || blockHash === undefined || receipt === undefined) {
    throw new FaultError('faucet_not_included', 'a faucet was not included');
  }
  told.tellExtrinsic('faucets', hash, { block, index: receipt.index });
}

async function mine(client: CoordinatorClient, told: Told, blocks: number): Promise<void> {
  const { head, headHash, stateDigest } = await client.dev.mine(blocks);
  told.tellBlock(head, headHash, stateDigest);
}

/** Records the stream. It reconnects by itself while the coordinator lives. */
function followUntil({ client, told, onBlock }: LoadParts, isEnding: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const stream = client.streamBlocks({ after: told.head });
    let count = 0;
    stream.subscribe((event) => {
      if (event.kind === 'block') {
        const { header, hash } = event.notice;
        told.tellBlock(header.number, hash, header.stateDigest);
        count += 1;
        onBlock(count);
      } else if (event.kind === 'disconnected' && isEnding()) {
        stream.close();
        resolve();
      }
    });
  });
}
