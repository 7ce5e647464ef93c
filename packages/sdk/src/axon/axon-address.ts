/** IP addresses as the chain keeps them: one number (u128) in decimal digits beside the type 4 or 6. */
import { WireError } from '@yumanet/protocol';
import type { AxonInfo } from '@yumanet/protocol/messages';

/** An address as `serve_axon` takes it. */
export interface ChainAddress {
  /** Decimal digits: 127.0.0.1 is `2130706433`. */
  readonly ip: string;
  readonly ipType: 4 | 6;
}

const U32_MAX = 0xffff_ffffn;
const U128_MAX = (1n << 128n) - 1n;
const GROUP_COUNT_V6 = 8;

/** The chain's form of a dotted IPv4 or a colon-separated IPv6 address; throws `WireError` on anything else. */
export function toChainAddress(text: string): ChainAddress {
  const value = text.includes(':') ? parseV6(text) : parseV4(text);
  if (value === undefined) throw new WireError('ip', `"${text}" is no IPv4 or IPv6 address`);
  return { ip: value.toString(), ipType: text.includes(':') ? 6 : 4 };
}

/**
 * Where a neuron serves, such as `http://127.0.0.1:8091`; `undefined` for one that does not: never served, port 0,
 * address 0 (the ecosystem's clients read that as "not serving") or an address that fits no IP version.
 */
export function axonUrl(axon: AxonInfo): string | undefined {
  if (axon.port < 1 || axon.port > 65_535 || !/^[0-9]{1,39}$/.test(axon.ip)) return undefined;
  const value = BigInt(axon.ip);
  if (value === 0n) return undefined;
  if (axon.ipType === 4 && value <= U32_MAX) return `http://${formatV4(value)}:${axon.port}`;
  if (axon.ipType === 6 && value <= U128_MAX) return `http://[${formatV6(value)}]:${axon.port}`;
  return undefined;
}

function parseV4(text: string): bigint | undefined {
  const match = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(text);
  const parts = match?.slice(1).map(Number) ?? [];
  if (parts.length !== 4 || parts.some((part) => part > 255)) return undefined;
  return parts.reduce((value, part) => value * 256n + BigInt(part), 0n);
}

function parseV6(text: string): bigint | undefined {
  const halves = text.split('::');
  if (halves.length > 2) return undefined;
  const [head, tail] = halves.map((half) => (half === '' ? [] : half.split(':')));
  const given = [...(head ?? []), ...(tail ?? [])];
  const missing = GROUP_COUNT_V6 - given.length;
  if (halves.length === 1 ? missing !== 0 : missing < 1) return undefined;
  if (given.some((group) => !/^[0-9a-fA-F]{1,4}$/.test(group))) return undefined;
  const groups = [...(head ?? []), ...Array.from({ length: missing }, () => '0'), ...(tail ?? [])];
  return groups.reduce((value, group) => value * 65_536n + BigInt(`0x${group}`), 0n);
}

function formatV4(value: bigint): string {
  return [24n, 16n, 8n, 0n].map((shift) => (value >> shift) & 255n).join('.');
}

function formatV6(value: bigint): string {
  const groups = Array.from({ length: GROUP_COUNT_V6 }, (_, index) => (value >> BigInt(16 * (7 - index))) & 65_535n);
  return groups.map((group) => group.toString(16)).join(':');
}
