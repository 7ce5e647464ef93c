import { COORDINATOR_PORT_DEFAULT } from '@yumanet/protocol';
import { LEASE_TERM_MS_DEFAULT } from '../leases/lease-limits.ts';
import { CHECKPOINTS_KEPT_DEFAULT } from '../store/sqlite-store.ts';

/** One setting of the command line: its flag, its environment variable `YUMANET_…`, what it means. */
export interface Flag {
  /** Without the dashes. */
  readonly name: string;
  readonly kind: 'text' | 'number' | 'switch';
  /** Shown in the help for the value. */
  readonly placeholder?: string;
  readonly meaning: string;
  /** As it would be typed; absent when the default depends on something else. */
  readonly defaultText?: string;
}

/** Every setting, in the order of the help. */
export const flags: readonly Flag[] = [
  { name: 'name', kind: 'text', placeholder: 'NAME', meaning: 'name of the network', defaultText: 'default' },
  { name: 'data', kind: 'text', placeholder: 'DIR', meaning: 'folder of the chain (default ./.yumanet/NAME)' },
  { name: 'ephemeral', kind: 'switch', meaning: 'keep everything in memory', defaultText: 'false' },
  {
    name: 'checkpoints-kept',
    kind: 'number',
    placeholder: 'N',
    meaning: 'checkpoints kept on disk, one per 1,024 blocks; what is before them is executed again to be read',
    defaultText: String(CHECKPOINTS_KEPT_DEFAULT),
  },
  { name: 'host', kind: 'text', placeholder: 'ADDRESS', meaning: 'address to listen on', defaultText: '127.0.0.1' },
  {
    name: 'port',
    kind: 'number',
    placeholder: 'N',
    meaning: 'port to listen on; 0 picks a free one',
    defaultText: String(COORDINATOR_PORT_DEFAULT),
  },
  {
    name: 'preset',
    kind: 'text',
    placeholder: 'fast|mainnet',
    meaning: 'parameters of a new chain',
    defaultText: 'fast',
  },
  {
    name: 'seed',
    kind: 'text',
    placeholder: 'TEXT',
    meaning:
      'where all randomness of a new chain comes from; whoever knows it knows what the beacon will open (default yumanet, with a random beacon)',
  },
  {
    name: 'beacon',
    kind: 'text',
    placeholder: 'x25519|tlock',
    meaning: "how a new chain's weights are sealed to rounds: a key per round, or timelock encryption, which is slow",
    defaultText: 'x25519',
  },
  {
    name: 'beacon-period',
    kind: 'number',
    placeholder: 'N',
    meaning: 'blocks of a new chain from one round of the beacon to the next',
    defaultText: '1',
  },
  {
    name: 'scenario',
    kind: 'text',
    placeholder: 'halving',
    meaning: 'a new chain begins 100 blocks before the halving of December 2025 (default: at its start)',
  },
  { name: 'subnets', kind: 'number', placeholder: 'N', meaning: 'subnets of a new chain', defaultText: '1' },
  {
    name: 'validators',
    kind: 'number',
    placeholder: 'N',
    meaning: 'validators per subnet of a new chain',
    defaultText: '2',
  },
  {
    name: 'block-time',
    kind: 'number',
    placeholder: 'MS',
    meaning: 'block time in milliseconds (default 1000; mainnet 12000)',
  },
  {
    name: 'mode',
    kind: 'text',
    placeholder: 'interval|instant|manual',
    meaning: 'what makes the next block',
    defaultText: 'interval',
  },
  {
    name: 'kernel',
    kind: 'text',
    placeholder: 'wasm|reference',
    meaning: 'what computes epochs; both give the same bits',
    defaultText: 'wasm',
  },
  {
    name: 'check-invariants',
    kind: 'switch',
    meaning: 'hold each block against what is conserved, and halt at one that breaks it',
    defaultText: 'false',
  },
  {
    name: 'dev',
    kind: 'switch',
    meaning: 'developer controls; --no-dev turns them off (default: on for a loopback --host)',
  },
  {
    name: 'allow-host',
    kind: 'text',
    placeholder: 'NAME[,NAME]',
    meaning: 'further host names by which developer controls may be called',
    defaultText: '',
  },
  {
    name: 'log-level',
    kind: 'text',
    placeholder: 'LEVEL',
    meaning: 'trace, debug, info, warn, error, fatal or silent',
    defaultText: 'info',
  },
  {
    name: 'neurons-owner',
    kind: 'text',
    placeholder: 'URI',
    meaning: "secret URI of the coldkey that owns a new chain's validators",
    defaultText: '//Alice',
  },
  {
    name: 'hotkey-root',
    kind: 'text',
    placeholder: 'URI',
    meaning: "secret URI below which the hotkeys of a new chain's validators are derived, such as 0x<64 hex digits>",
    defaultText: '',
  },
  {
    name: 'lease-secret',
    kind: 'text',
    placeholder: 'TEXT',
    meaning: 'lease identities to neurons that know this secret; off without it',
  },
  {
    name: 'lease-secret-file',
    kind: 'text',
    placeholder: 'FILE',
    meaning: 'the same, from a file',
  },
  {
    name: 'lease-term',
    kind: 'number',
    placeholder: 'MS',
    meaning: 'how long a lease lasts in milliseconds unless it is renewed',
    defaultText: String(LEASE_TERM_MS_DEFAULT),
  },
  { name: 'exit-with-parent', kind: 'switch', meaning: 'stop when stdin ends', defaultText: 'false' },
];

/** `block-time` is `YUMANET_BLOCK_TIME` in the environment. */
export function environmentNameOf(flag: string): string {
  return `YUMANET_${flag.toUpperCase().replaceAll('-', '_')}`;
}

/** The text of `--help`. */
export function helpText(): string {
  const lines = flags.map(({ name, placeholder, meaning, defaultText }) => {
    const usage = placeholder === undefined ? `--${name}` : `--${name} ${placeholder}`;
    const shown = defaultText === undefined || defaultText === '' ? '' : ` (default ${defaultText})`;
    return `  ${usage.padEnd(34)} ${meaning}${shown}`;
  });
  return [
    'yumanet coordinator: keeps the chain, makes blocks, serves the API.',
    '',
    ...lines,
    `  ${'--help'.padEnd(34)} show this`,
    '',
    'Each setting may also come from the environment: --block-time is YUMANET_BLOCK_TIME. A flag is stronger.',
    'An existing chain goes on with the preset, seed, beacon, scenario, subnets and validators it was made with.',
    '',
  ].join('\n');
}
