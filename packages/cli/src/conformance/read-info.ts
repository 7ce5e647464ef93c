/** What a miner says of itself. */
import { type AccountId, ss58Decode, WireError } from '@yumanet/protocol';
import { MinerInfo } from '@yumanet/protocol/messages';

export interface ReadInfo extends Omit<MinerInfo, 'hotkey'> {
  readonly hotkey: AccountId;
}

/** Undefined for anything that is no MinerInfo with an address. */
export function decodeInfo(body: Uint8Array): ReadInfo | undefined {
  try {
    const info = MinerInfo.decode(body);
    return { ...info, hotkey: ss58Decode(info.hotkey) };
  } catch (error) {
    if (error instanceof WireError) return undefined;
    throw error;
  }
}
