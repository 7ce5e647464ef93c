import type { HistoryDifference } from './replay-history.ts';

/** A difference in one sentence, such as `block 7 differs from what DIR kept in extrinsics[0], state_digest; …`. */
export function describeDifference({ block, parts, against, stateBlock, storage }: HistoryDifference): string {
  const sentences = [
    parts[0] === 'checkpoint'
      ? `the state after block ${block} differs from ${against}`
      : `block ${block} differs from ${against} in ${parts.join(', ')}`,
    ...(stateBlock === undefined || stateBlock === block ? [] : [`the states differ from block ${stateBlock} on`]),
    ...(storage === undefined ? [] : [storageSentence(storage, block)]),
  ];
  return sentences.join('; ');
}

function storageSentence(storage: NonNullable<HistoryDifference['storage']>, block: bigint): string {
  const { item, key, here, there } = storage;
  const where = storage.block === block ? '' : ` after block ${storage.block}`;
  const name = key.length === 0 ? item : `${item}[${key.join(', ')}]`;
  return `the first storage entry that differs${where} is ${name}: ${here ?? 'no entry'} here, ${there ?? 'no entry'} there`;
}
