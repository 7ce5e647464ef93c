const REMEDIES: Readonly<Record<string, string>> = {
  store_missing:
    '`yumanet up` starts a chain, --name or --data choose another; from an ephemeral one `yumanet record FILE` takes it while it runs.',
  store_foreign: 'Choose another folder with --data: this one is not ours.',
  store_newer: 'Use the version of yumanet that wrote it, or choose another folder with --data.',
  store_older: 'Use the version of yumanet that wrote it, or choose another folder with --data.',
  store_unreachable: 'See with `ls -l` what stands there and who may read it.',
  store_read_only: 'Make the folder writable for who runs this, or choose another with --data.',
  store_locked: 'Stop the coordinator that runs on it, or choose another folder with --data.',
  store_failed: 'The operating system refused it: see what its log says about this disk.',
  store_full: 'Make room there, and run this again.',
  store_changed: 'Run this again.',
  no_common_block: 'Choose another --until, or compare with a history that goes further.',
  store_corrupt: '`yumanet doctor` tells what is damaged and what can be saved; else begin anew with another --data.',
};

/** What to do about a `FaultError` of a chain folder; empty for a code that says it all. */
export function remedyOfStoreFault(code: string): string {
  return REMEDIES[code] ?? '';
}
