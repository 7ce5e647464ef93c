import { prepareBurnedRegister, prepareRegister, prepareRegisterLimit } from './burned-register.ts';
import type { CallTable } from './call-table.ts';
import { prepareRootRegister } from './root-register.ts';
import { prepareTrimToMaxAllowedUids } from './trim-to-max-allowed-uids.ts';
import { prepareTryAssociateHotkey } from './try-associate-hotkey.ts';

/** Calls that give a hotkey a uid or an owner, or take uids away. */
export const registrationCalls = {
  burnedRegister: prepareBurnedRegister,
  registerLimit: prepareRegisterLimit,
  register: prepareRegister,
  rootRegister: prepareRootRegister,
  tryAssociateHotkey: prepareTryAssociateHotkey,
  sudoTrimToMaxAllowedUids: prepareTrimToMaxAllowedUids,
} satisfies Partial<CallTable>;
