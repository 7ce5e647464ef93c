import type { MineUntil } from '@yumanet/protocol/messages';
import { usageError } from '../output/cli-error.ts';
import { parseTao } from '../output/units.ts';

const COMPARISON = /^(?<item>[A-Za-z0-9]+)(?:\[(?<key>[^\]]*)\])?\s*(?<operator>==|!=|<=|>=|<|>)\s*(?<value>.+)$/;

/** What `mine --until` waits for. The coordinator checks item, key and value of a comparison. */
export function parseUntil(text: string): MineUntil {
  if (text === 'epoch') return { until: { case: 'epoch', value: {} } };
  if (text === 'halving') return { until: { case: 'halving', value: {} } };
  const [, what, number] = /^(epoch|block)[: ]([0-9]{1,15})$/.exec(text) ?? [];
  if (what === 'block' && number !== undefined) return { until: { case: 'block', value: BigInt(number) } };
  if (what === 'epoch' && number !== undefined) return { until: { case: 'epoch', value: { netuid: Number(number) } } };
  const [, amount] = /^emission[: ](.+)$/.exec(text) ?? [];
  if (amount !== undefined) return { until: { case: 'emission', value: parseTao(amount) } };
  const { item, key, operator, value } = COMPARISON.exec(text)?.groups ?? {};
  if (item === undefined || operator === undefined || value === undefined) {
    throw usageError(
      `"${text}" is nothing to wait for`,
      'See `yumanet mine --help`; quote a comparison for the shell.',
    );
  }
  const parts = key === undefined ? [] : key.split(',').map((part) => part.trim());
  return { until: { case: 'storage', value: { item, key: parts, operator, value } } };
}
