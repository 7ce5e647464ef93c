/** try_associate_hotkey: makes the signer the owner of a hotkey that nobody owns. Source: docs/rules/economics.md section 4.9. */
import { asColdkey } from '@yumanet/protocol';
import type { TryAssociateHotkey } from '@yumanet/protocol/messages';
import { signerOf } from '../context/origin.ts';
import { refuseOrigin } from '../context/refuse-origin.ts';
import { claimHotkey } from '../rules/hotkey-ownership.ts';
import { readHotkey } from './decode-fields.ts';
import { admitAlways, type PreparedCall } from './prepared-call.ts';

/** Signed by the coldkey. A hotkey that has an owner keeps it, and the call succeeds. */
export function prepareTryAssociateHotkey(message: TryAssociateHotkey): PreparedCall {
  const hotkey = readHotkey('hotkey', message.hotkey);
  return {
    name: 'try_associate_hotkey',
    paysFee: true,
    admit: admitAlways,
    dispatch: ({ state }, origin) => {
      const signer = signerOf(origin);
      return signer === undefined ? refuseOrigin('an account') : claimHotkey(state, asColdkey(signer), hotkey);
    },
  };
}
