/** Accounts and what belongs to the chain as a whole. Defaults are the reference's unless a comment says otherwise. */
import type { ColumnKind } from '../column.ts';
import { accountKey } from '../decode-keys.ts';
import { accountValue, boolValue, hashValue, structValue, textValue, u64Value } from '../decode-values.ts';
import { declareMap, declareValue } from '../storage-item.ts';
import type { ValueCodec } from '../value-codec.ts';
import { ZERO_ACCOUNT } from '../zero-account.ts';

/** What the chain keeps per account. */
export interface AccountData {
  /** The nonce of the account's next extrinsic. */
  readonly nonce: bigint;
  /** Rao. Nothing is ever reserved or frozen. */
  readonly free: bigint;
}

const accountColumn: ColumnKind<AccountData> = {
  bytesPerRow: 16,
  over: (buffer) => {
    const numbers = new BigUint64Array(buffer);
    return {
      get: (row) => ({ nonce: numbers[2 * row] ?? 0n, free: numbers[2 * row + 1] ?? 0n }),
      set: (row, { nonce, free }) => {
        numbers[2 * row] = nonce;
        numbers[2 * row + 1] = free;
      },
    };
  },
};
const anyAccountData = structValue<AccountData>('AccountData', { nonce: u64Value, free: u64Value });
/** Every block writes the accounts of all subnets: what is done with each is written out. */
const accountDataValue: ValueCodec<AccountData> = {
  ...anyAccountData,
  column: accountColumn,
  encode: (writer, { nonce, free }) => {
    u64Value.encode(writer, nonce);
    u64Value.encode(writer, free);
  },
  equals: (a, b) => a === b || (a.nonce === b.nonce && a.free === b.free),
};

/**
 * Accounts. An account without balance that has signed keeps its entry, as on the reference chain; ours also keeps the
 * nonce of an account that was reaped, so that its old extrinsics can never be replayed.
 */
export const Account = declareMap('Account', accountKey, {
  pallet: 'System',
  value: accountDataValue,
  defaultValue: { nonce: 0n, free: 0n },
});

/** Rao of TAO in existence. */
export const TotalIssuance = declareValue('TotalIssuance', { value: u64Value, defaultValue: 0n });

/** The key that may send `sudo`; the reference's item is named `Key` in its Sudo module. */
export const SudoKey = declareValue('SudoKey', { pallet: 'Sudo', value: accountValue, defaultValue: ZERO_ACCOUNT });

/** Who gets the fees of a block. The reference takes it from the consensus engine, which we do not have. */
export const BlockAuthor = declareValue('BlockAuthor', {
  pallet: 'Yumanet',
  value: accountValue,
  defaultValue: ZERO_ACCOUNT,
});

/** Rao per extrinsic that pays a fee: flat, where the reference charges by weight and length. */
export const TransactionFee = declareValue('TransactionFee', { pallet: 'Yumanet', value: u64Value, defaultValue: 0n });

/** Whether loopback addresses may be served. The reference refuses them, and local miners need them. */
export const LoopbackServingAllowed = declareValue('LoopbackServingAllowed', {
  pallet: 'Yumanet',
  value: boolValue,
  defaultValue: false,
});

/** The network's name. */
export const NetworkName = declareValue('NetworkName', { pallet: 'Yumanet', value: textValue, defaultValue: '' });

/** The preset from which this chain was built, and from which it creates further subnets. */
export const PresetName = declareValue('PresetName', { pallet: 'Yumanet', value: textValue, defaultValue: '' });

/** Hash of block 0, written by block 1: a genesis cannot contain its own hash. */
export const GenesisHash = declareValue('GenesisHash', {
  pallet: 'Yumanet',
  value: hashValue,
  defaultValue: new Uint8Array(0),
});

/** Rao that are in `TotalIssuance` and that no account holds: dust of reaped accounts, and fees that nobody got. */
export const LostTao = declareValue('LostTao', { pallet: 'Yumanet', value: u64Value, defaultValue: 0n });

/**
 * Milliseconds from one timestamp to the next; at 0 they follow the clock of the shell, `DevClockOffsetMs` ahead of it.
 * Both are written by developer controls.
 */
export const DevFixedBlockTimeMs = declareValue('DevFixedBlockTimeMs', {
  pallet: 'Yumanet',
  value: u64Value,
  defaultValue: 0n,
});
export const DevClockOffsetMs = declareValue('DevClockOffsetMs', {
  pallet: 'Yumanet',
  value: u64Value,
  defaultValue: 0n,
});

/** The first block in which a developer control wrote storage: from there on a broken invariant is its doing. */
export const DevStorageSetAt = declareValue('DevStorageSetAt', {
  pallet: 'Yumanet',
  value: u64Value,
  defaultValue: 0n,
});
