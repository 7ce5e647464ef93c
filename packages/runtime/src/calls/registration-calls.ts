import { prepareBurnedRegister } from './burned-register.ts';
import type { CallTable } from './call-table.ts';

/** Calls that give a hotkey a uid. */
export const registrationCalls = {
  burnedRegister: prepareBurnedRegister,
} satisfies Partial<CallTable>;
