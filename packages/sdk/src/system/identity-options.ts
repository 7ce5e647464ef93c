/** The options by which a neuron learns who it is: a hotkey of its own, or one that it leases. */
import { FaultError, LEASE_SECRET_PROBLEM, LEASE_SECRET_SHAPE } from '@yumanet/protocol';
import { z } from 'zod';
import { optionSchemas } from './option-schemas.ts';
import type { OptionSpec } from './program-options.ts';
import { readSecretFile } from './read-secret-file.ts';

const leaseSecret = z.string().regex(LEASE_SECRET_SHAPE, LEASE_SECRET_PROBLEM);

/** The path of a file, read as what stands in it. */
const leaseSecretFile = z
  .string()
  .transform((path, context) => {
    try {
      return readSecretFile(path);
    } catch (error) {
      if (!(error instanceof FaultError)) throw error;
      context.addIssue(error.message);
      return z.NEVER;
    }
  })
  .pipe(leaseSecret);

/** Their fields in a program's schema. */
export const identityShape = {
  hotkey: optionSchemas.secretUri.optional(),
  lease: optionSchemas.isOn,
  'lease-secret': leaseSecret.optional(),
  'lease-secret-file': leaseSecretFile.optional(),
  'lease-holder': z.string().min(1).optional(),
  'lease-per-host': optionSchemas.isOn,
  'hotkey-root': z.string().default(''),
};

/** Checked options under their flags' names. */
export type IdentityOptions = z.infer<z.ZodObject<typeof identityShape>>;

/** What `--help` shows of them; `hotkeyDefault` is the hotkey of who is told nothing. */
export function identityOptionSpecs(hotkeyDefault: string): Readonly<Record<keyof IdentityOptions, OptionSpec>> {
  return {
    hotkey: { placeholder: 'URI', describe: `secret URI of the hotkey (default ${hotkeyDefault})` },
    lease: { describe: 'claim a hotkey at the coordinator instead, and return it at the end' },
    'lease-secret': { placeholder: 'TEXT', describe: "the coordinator's lease secret" },
    'lease-secret-file': { placeholder: 'FILE', describe: 'the same, from a file' },
    'lease-holder': {
      placeholder: 'NAME',
      describe:
        'who claims: the same name gets the same hotkey again (default HOSTNAME-PID, or HOSTNAME with --lease-per-host)',
    },
    'lease-per-host': {
      describe: 'this host has one neuron of this role, as a container has: started again it is the same one',
    },
    'hotkey-root': { placeholder: 'URI', describe: 'secret URI below which leased hotkeys are derived' },
  };
}

/** Under which name a process claims: two of one host must differ, and one that is started again should not. */
export function leaseHolderOf(
  options: Pick<IdentityOptions, 'lease-holder' | 'lease-per-host'>,
  machine: { readonly hostname: string; readonly pid: number },
): string {
  const { hostname, pid } = machine;
  // A container's first program has another process id after some restarts.
  return options['lease-holder'] ?? (options['lease-per-host'] ? hostname : `${hostname}-${pid}`);
}

/** Options that do not go together, as a check of a program's schema. */
export function checkIdentity(options: IdentityOptions, context: z.RefinementCtx): void {
  const complain = (option: keyof IdentityOptions, message: string): void => {
    context.addIssue({ code: 'custom', path: [option], message });
  };
  const { hotkey, lease, 'lease-secret': secret, 'lease-secret-file': secretOfFile } = options;
  if (!lease) return;
  if (hotkey !== undefined) complain('hotkey', 'excludes --lease, which finds a hotkey by itself');
  if (secret !== undefined && secretOfFile !== undefined) complain('lease-secret', 'excludes --lease-secret-file');
  if (secret === undefined && secretOfFile === undefined) {
    complain('lease', 'needs --lease-secret-file or --lease-secret');
  }
}
