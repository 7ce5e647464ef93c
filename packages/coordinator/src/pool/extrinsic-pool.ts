import { type AccountId, accountFromBytes, bytesToHex, type Refusal, refuse } from '@yumanet/protocol';
import { type DevExtrinsic, Extrinsic, type SignedExtrinsic } from '@yumanet/protocol/messages';
import type { PoolEntry, SignedPart } from './pool-entry.ts';
import type { PoolLimits } from './pool-limits.ts';
import { type SelectionLimits, selectReady } from './select-ready.ts';

/**
 * What the chain says about a signed extrinsic. The hash is unknown when the extrinsic has no canonical bytes.
 * `eventBytes` is what its events may take in a block where that is more than a few times its own size.
 */
export type PoolCheck =
  | { readonly kind: 'admitted'; readonly hash: Uint8Array; readonly callName: string; readonly eventBytes: number }
  | { readonly kind: 'refused'; readonly hash: Uint8Array | undefined; readonly refusal: Refusal };

/** What the pool asks the chain. */
export interface PoolChain {
  /** Signature, genesis, call, lifetime, nonce and the call's own admission rule, as of head. */
  check(extrinsic: SignedExtrinsic): PoolCheck;
  /** Why no block can run this developer control; undefined for one that is well formed. */
  checkDev(extrinsic: DevExtrinsic): Refusal | undefined;
  /** The nonce that the account's next extrinsic must have. */
  nonceOf(account: AccountId): bigint;
  headNumber(): bigint;
  /** True when a block has an extrinsic with this hash. */
  isIncluded(hash: Uint8Array): boolean;
  /**
   * 32 bytes, new with each call, by which a developer control is known until it is in a block: its hash covers the
   * place in the block, because the same control may come twice.
   */
  ticketForDev(): Uint8Array;
}

export type Submission =
  | { readonly kind: 'accepted'; readonly entry: PoolEntry }
  | { readonly kind: 'refused'; readonly refusal: Refusal; readonly hash: Uint8Array | undefined };

/** An entry that left the pool without a block. */
export interface Dropped {
  readonly entry: PoolEntry;
  readonly refusal: Refusal;
}

export interface PoolCounts {
  /** Entries that the next blocks can take. */
  readonly ready: number;
  /** Entries that wait for an earlier nonce of their signer. */
  readonly future: number;
}

/**
 * Extrinsics on their way into a block, bounded, in order of arrival and nonce. It only remembers: who seals a block
 * takes a selection, and tells the pool afterwards what became of it.
 */
export interface ExtrinsicPool {
  readonly limits: PoolLimits;
  submit(extrinsic: SignedExtrinsic): Submission;
  submitDev(extrinsic: DevExtrinsic): Submission;
  /** The next entries in block order; they stay in the pool until `settle`. */
  selectReady(limits: SelectionLimits): PoolEntry[];
  /** A block with these entries is on the chain: they leave, and so does everything that can no longer come in. */
  settle(included: readonly PoolEntry[]): Dropped[];
  /** Leaves nothing of what waits, and takes these instead, as far as the chain admits them. */
  replace(extrinsics: readonly Extrinsic[]): Dropped[];
  find(hash: Uint8Array): PoolEntry | undefined;
  /** In order of arrival. */
  entries(): Iterable<PoolEntry>;
  counts(): PoolCounts;
}

const WITHOUT_LIMIT: SelectionLimits = { countMax: Number.MAX_SAFE_INTEGER, bytesMax: Number.MAX_SAFE_INTEGER };

export function createExtrinsicPool(chain: PoolChain, limits: PoolLimits): ExtrinsicPool {
  const content = new PoolContent();
  const submit = (extrinsic: SignedExtrinsic) => submitSigned(content, chain, limits, extrinsic);
  const submitDev = (extrinsic: DevExtrinsic) => submitControl(content, chain, limits, extrinsic);
  return {
    limits,
    submit,
    submitDev,
    selectReady: (selection) => selectReady(content.entries(), chain.nonceOf, selection),
    settle: (included) => {
      for (const entry of included) content.remove(entry);
      const dropped = [...content.entries()].flatMap((entry) => droppedIfDead(chain, entry));
      for (const { entry } of dropped) content.remove(entry);
      return dropped;
    },
    replace: (extrinsics) => {
      const dropped = [...content.entries()].map((entry) => ({ entry, refusal: refuse('pool', 'ChainReverted') }));
      for (const { entry } of dropped) content.remove(entry);
      for (const { extrinsic } of extrinsics) {
        if (extrinsic.case === 'signed') submit(extrinsic.value);
        else submitDev(extrinsic.value);
      }
      return dropped;
    },
    find: (hash) => content.findByHash(hash),
    entries: () => content.entries(),
    counts: () => {
      const ready = selectReady(content.entries(), chain.nonceOf, WITHOUT_LIMIT).length;
      return { ready, future: content.size() - ready };
    },
  };
}

function submitControl(
  content: PoolContent,
  chain: PoolChain,
  limits: PoolLimits,
  extrinsic: DevExtrinsic,
): Submission {
  const hash = chain.ticketForDev();
  const malformed = chain.checkDev(extrinsic);
  if (malformed !== undefined) return { kind: 'refused', refusal: malformed, hash };
  const recorded: Extrinsic = { extrinsic: { case: 'dev', value: extrinsic } };
  const sizeBytes = Extrinsic.encode(recorded).length;
  const refusal = refuseWithoutRoom(content, limits, sizeBytes);
  if (refusal !== undefined) return { kind: 'refused', refusal, hash };
  const callName = `dev_${extrinsic.action.case}`;
  return {
    kind: 'accepted',
    entry: content.add({ extrinsic: recorded, hash, signed: undefined, callName, sizeBytes }),
  };
}

function submitSigned(
  content: PoolContent,
  chain: PoolChain,
  limits: PoolLimits,
  extrinsic: SignedExtrinsic,
): Submission {
  const check = chain.check(extrinsic);
  if (check.kind === 'refused') {
    const { refusal, hash } = check;
    const isReplay = refusal.name === 'Stale' && hash !== undefined && chain.isIncluded(hash);
    return { kind: 'refused', hash, refusal: isReplay ? refuse('pool', 'AlreadyImported', refusal.facts) : refusal };
  }
  const { hash, callName, eventBytes } = check;
  const signed = signedPartOf(extrinsic);
  const recorded: Extrinsic = { extrinsic: { case: 'signed', value: extrinsic } };
  const sizeBytes = sizeOf(extrinsic) + eventBytes;
  const refusal =
    refuseKnown(content, hash, signed) ??
    refuseFarNonce(chain, limits, signed) ??
    refuseWithoutRoom(content, limits, sizeBytes, signed.signer);
  if (refusal !== undefined) return { kind: 'refused', refusal, hash };
  return { kind: 'accepted', entry: content.add({ extrinsic: recorded, hash, signed, callName, sizeBytes }) };
}

/** Field tags, lengths, scheme, nonce and lifetime of an encoded extrinsic, generously. */
const ENVELOPE_BYTES = 64;

/** What an extrinsic takes in a block, without encoding it: its byte fields make nearly all of it. */
function sizeOf({ signer, genesisHash, call, signature }: SignedExtrinsic): number {
  return signer.length + genesisHash.length + call.length + signature.length + ENVELOPE_BYTES;
}

function signedPartOf({ signer, nonce, validUntil }: SignedExtrinsic): SignedPart {
  return { signer: accountFromBytes(signer), nonce, validUntil };
}

function refuseKnown(content: PoolContent, hash: Uint8Array, { signer, nonce }: SignedPart): Refusal | undefined {
  if (content.findByHash(hash) !== undefined) return refuse('pool', 'AlreadyImported', { nonce });
  const other = content.findByNonce(signer, nonce);
  if (other === undefined) return undefined;
  return refuse('pool', 'TooLowPriority', { nonce, waiting_hash: bytesToHex(other.hash) });
}

function refuseFarNonce(chain: PoolChain, limits: PoolLimits, { signer, nonce }: SignedPart): Refusal | undefined {
  const accountNonce = chain.nonceOf(signer);
  if (nonce - accountNonce < limits.nonceLookAheadMax) return undefined;
  return refuse('pool', 'Future', {
    nonce,
    account_nonce: accountNonce,
    nonce_look_ahead_max: limits.nonceLookAheadMax,
  });
}

function refuseWithoutRoom(
  content: PoolContent,
  limits: PoolLimits,
  sizeBytes: number,
  signer?: AccountId,
): Refusal | undefined {
  if (content.size() >= limits.entriesMax) {
    return refuse('pool', 'ImmediatelyDropped', { pool_entries_max: BigInt(limits.entriesMax) });
  }
  if (content.bytes() + sizeBytes > limits.bytesMax) {
    return refuse('pool', 'ImmediatelyDropped', { pool_bytes_max: BigInt(limits.bytesMax) });
  }
  if (signer !== undefined && content.countOf(signer) >= limits.entriesPerSignerMax) {
    return refuse('pool', 'ImmediatelyDropped', { pool_entries_per_signer_max: BigInt(limits.entriesPerSignerMax) });
  }
  return undefined;
}

/** Signatures and calls do not change while they wait; nonce and lifetime do. */
function droppedIfDead(chain: PoolChain, entry: PoolEntry): Dropped[] {
  if (entry.signed === undefined) return [];
  const { signer, nonce, validUntil } = entry.signed;
  const head = chain.headNumber();
  if (validUntil <= head) {
    return [
      { entry, refusal: refuse('pool', 'AncientBirthBlock', { valid_until: validUntil, next_block: head + 1n }) },
    ];
  }
  const accountNonce = chain.nonceOf(signer);
  if (nonce >= accountNonce) return [];
  return [{ entry, refusal: refuse('pool', 'Stale', { nonce, account_nonce: accountNonce }) }];
}

/** The entries and their indexes, always changed together. */
class PoolContent {
  readonly #bySequence = new Map<number, PoolEntry>();
  readonly #byHash = new Map<string, PoolEntry>();
  readonly #bySigner = new Map<AccountId, Map<bigint, PoolEntry>>();
  #nextSequence = 0;
  #bytes = 0;

  add(entry: Omit<PoolEntry, 'sequence'>): PoolEntry {
    const added: PoolEntry = { ...entry, sequence: this.#nextSequence };
    this.#nextSequence += 1;
    this.#bytes += added.sizeBytes;
    this.#bySequence.set(added.sequence, added);
    this.#byHash.set(bytesToHex(added.hash), added);
    if (added.signed !== undefined) this.#ofSigner(added.signed.signer).set(added.signed.nonce, added);
    return added;
  }

  remove(entry: PoolEntry): void {
    if (!this.#bySequence.delete(entry.sequence)) return;
    this.#bytes -= entry.sizeBytes;
    const key = bytesToHex(entry.hash);
    if (this.#byHash.get(key)?.sequence === entry.sequence) this.#byHash.delete(key);
    if (entry.signed === undefined) return;
    const { signer, nonce } = entry.signed;
    const own = this.#ofSigner(signer);
    own.delete(nonce);
    if (own.size === 0) this.#bySigner.delete(signer);
  }

  entries(): Iterable<PoolEntry> {
    return this.#bySequence.values();
  }

  size(): number {
    return this.#bySequence.size;
  }

  bytes(): number {
    return this.#bytes;
  }

  countOf(signer: AccountId): number {
    return this.#bySigner.get(signer)?.size ?? 0;
  }

  findByHash(hash: Uint8Array): PoolEntry | undefined {
    return this.#byHash.get(bytesToHex(hash));
  }

  findByNonce(signer: AccountId, nonce: bigint): PoolEntry | undefined {
    return this.#bySigner.get(signer)?.get(nonce);
  }

  #ofSigner(signer: AccountId): Map<bigint, PoolEntry> {
    const known = this.#bySigner.get(signer);
    if (known !== undefined) return known;
    const own = new Map<bigint, PoolEntry>();
    this.#bySigner.set(signer, own);
    return own;
  }
}
