/** Hotkeys that a person names: whoever lives under them claims no lease. */
import { type Crypto, ss58Encode, WireError } from '@yumanet/protocol';
import { parseAccount } from '../commands/arguments.ts';
import { usageError } from '../output/cli-error.ts';
import type { NamedNeuron } from '../up/register-neurons.ts';

/** `HOTKEY` or `HOTKEY@NETUID`. */
const ENTRY_SHAPE = /^(?<hotkey>[^,@]+)(?:@(?<netuid>[0-9]{1,4}))?$/;
const NETUID_DEFAULT = '1';

/**
 * Reads a list such as `//python1_sn1,5GrwvaEF…@2`: secret URIs or addresses, each with the subnet it is for, 1 unless
 * given. An empty text names nobody. Throws a usage error that quotes the entry.
 */
export function parseHotkeys(text: string, crypto: Crypto): readonly NamedNeuron[] {
  if (text === '') return [];
  return text.split(',').map((entry) => {
    const { hotkey, netuid = NETUID_DEFAULT } = ENTRY_SHAPE.exec(entry.trim())?.groups ?? {};
    const key = hotkey === undefined ? undefined : keyOf(hotkey, crypto);
    if (key === undefined) {
      throw usageError(
        `"${entry}" is no hotkey`,
        'Give addresses or secret URIs with commas between them, each with @NETUID unless it is for subnet 1.',
      );
    }
    return { name: entry.trim(), netuid: Number(netuid), key };
  });
}

function keyOf(hotkey: string, crypto: Crypto): NamedNeuron['key'] | undefined {
  try {
    const account = parseAccount(hotkey, crypto);
    return { account, ss58: ss58Encode(account) };
  } catch (error) {
    if (error instanceof WireError) return undefined;
    throw error;
  }
}
