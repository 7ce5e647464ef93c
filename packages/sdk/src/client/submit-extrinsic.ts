/** Signs a call with the account's next nonce and follows it as far as the caller wants. */
import {
  type AccountId,
  accountFromBytes,
  type Crypto,
  extrinsicHash,
  FaultError,
  type KeyPair,
  signExtrinsic,
} from '@yumanet/protocol';
import { type Call, type ChainInfo, ExtrinsicStatus, SignedExtrinsic } from '@yumanet/protocol/messages';
import { ChainRefusal } from './chain-refusal.ts';
import type { SubmitOptions, SubmitOutcome } from './coordinator-client.ts';
import { type ExchangePorts, exchange } from './exchange.ts';
import type { NonceSource } from './nonce-source.ts';

/** Long enough for a busy pool at 1 s blocks, short enough that a lost extrinsic does not act much later. */
export const VALID_HORIZON_BLOCKS = 64n;
/** How long `wait: included` waits at most unless told otherwise, in milliseconds. */
export const INCLUSION_TIMEOUT_MS = 30_000;
/** Another process may use the same key; after so many collisions the refusal goes to the caller. */
const SUBMIT_ATTEMPTS_MAX = 3;
/** The answer of a wait comes after the wait; this is the time for the exchange itself, in milliseconds. */
export const EXCHANGE_MARGIN_MS = 5_000;

/** What submission needs. */
export interface SubmitPorts extends ExchangePorts {
  readonly crypto: Crypto;
  readonly nonces: NonceSource;
  chain(): Promise<ChainInfo>;
  extrinsic(hash: Uint8Array): Promise<ExtrinsicStatus>;
}

type Submit = (keyPair: KeyPair, call: Call, options: SubmitOptions) => Promise<SubmitOutcome>;

/** A submit function that sends one signer's extrinsics one after the other. */
export function createSubmit(ports: SubmitPorts): Submit {
  const tails = new Map<AccountId, Promise<unknown>>();
  return (keyPair, call, options) => {
    const signer = accountFromBytes(keyPair.publicKey);
    const attempt = () => submitWithRetries(ports, signer, { keyPair, call, options });
    const result = (tails.get(signer) ?? Promise.resolve()).then(attempt, attempt);
    tails.set(signer, result);
    return result;
  };
}

interface Submission {
  readonly keyPair: KeyPair;
  readonly call: Call;
  readonly options: SubmitOptions;
}

async function submitWithRetries(
  ports: SubmitPorts,
  signer: AccountId,
  submission: Submission,
): Promise<SubmitOutcome> {
  let nonce = await ports.nonces.next(signer);
  for (let attempt = 1; ; attempt += 1) {
    const outcome = await submitOnce(ports, signer, { ...submission, nonce });
    if (attempt === SUBMIT_ATTEMPTS_MAX || !isNonceCollision(outcome)) return outcome;
    ports.nonces.forget(signer);
    nonce = await ports.nonces.afterPool(signer);
  }
}

/** Someone else took the nonce between our read and our extrinsic's arrival. */
function isNonceCollision(outcome: SubmitOutcome): boolean {
  if (outcome.kind !== 'refused' || outcome.error.stage !== 'pool') return false;
  return outcome.error.name === 'Stale' || outcome.error.name === 'TooLowPriority';
}

async function submitOnce(
  ports: SubmitPorts,
  signer: AccountId,
  submission: Submission & { readonly nonce: bigint },
): Promise<SubmitOutcome> {
  const { keyPair, call, options, nonce } = submission;
  const chain = await ports.chain();
  const horizon = chain.head.number + (options.horizonBlocks ?? VALID_HORIZON_BLOCKS);
  const validUntil = options.lastBlock !== undefined && options.lastBlock < horizon ? options.lastBlock : horizon;
  const signed = signExtrinsic(ports.crypto, keyPair, { genesisHash: chain.genesisHash, nonce, validUntil, call });
  const hash = extrinsicHash(ports.crypto, signed);
  ports.nonces.sent(signer, nonce, hash);
  try {
    const status = await send(ports, signed, options);
    return readOutcome(status, { hash, nonce, validUntil });
  } catch (error) {
    if (error instanceof ChainRefusal) {
      if (error.info.stage === 'pool') ports.nonces.forget(signer);
      return { kind: 'refused', hash, error: error.info };
    }
    if (!(error instanceof FaultError)) throw error;
    return askByHash(ports, { hash, nonce, validUntil }, error);
  }
}

function send(ports: SubmitPorts, signed: SignedExtrinsic, options: SubmitOptions): Promise<ExtrinsicStatus> {
  const wait = options.wait ?? 'none';
  const timeoutMs = options.timeoutMs ?? INCLUSION_TIMEOUT_MS;
  return exchange(
    ports,
    {
      method: 'POST',
      path: `/v1/extrinsics?wait=${wait}&timeout_ms=${timeoutMs}`,
      body: SignedExtrinsic.encode(signed),
      timeoutMs: (wait === 'included' ? timeoutMs : 0) + EXCHANGE_MARGIN_MS,
    },
    ExtrinsicStatus,
  );
}

interface SentExtrinsic {
  readonly hash: Uint8Array;
  readonly nonce: bigint;
  readonly validUntil: bigint;
}

/** No answer means unknown, not failed: the extrinsic may be in the pool or in a block. */
async function askByHash(ports: SubmitPorts, sent: SentExtrinsic, fault: FaultError): Promise<SubmitOutcome> {
  try {
    return readOutcome(await ports.extrinsic(sent.hash), sent);
  } catch (error) {
    if (error instanceof FaultError || error instanceof ChainRefusal) {
      return { kind: 'unknown', hash: sent.hash, message: fault.message };
    }
    throw error;
  }
}

function readOutcome(status: ExtrinsicStatus, sent: SentExtrinsic): SubmitOutcome {
  const { hash } = sent;
  if (status.state === 'pool') return { kind: 'pooled', ...sent };
  if (status.state === 'refused' && status.error !== undefined) return { kind: 'refused', hash, error: status.error };
  if (status.state === 'included' && status.block !== undefined && status.receipt !== undefined) {
    const { block, receipt } = status;
    if (receipt.error !== undefined) return { kind: 'refused', hash, error: receipt.error, block };
    return { kind: 'included', hash, block, receipt };
  }
  return { kind: 'unknown', hash, message: `the coordinator reports the state "${status.state}"` };
}
