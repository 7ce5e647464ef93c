/** The neurons of a table, in order of uids. */
import { asColdkey, asHotkey } from '@yumanet/protocol';
import type { PictureNeuron } from '@yumanet/runtime';
import type { ColumnReader } from './column-reader.ts';
import type { Problems } from './problems.ts';
import { type NeuronAges, placesByUid, readAges, readKeys, readRows, readUids } from './read-neuron-columns.ts';
import type { SplitStake } from './split-stake.ts';

export interface NeuronSource {
  readonly reader: ColumnReader;
  readonly stakes: SplitStake;
  /** The picture's block, if the file says it. */
  readonly block: bigint | undefined;
}

export interface ReadNeurons {
  /** Of use only without problems. */
  readonly neurons: readonly PictureNeuron[];
  readonly ages: NeuronAges;
}

export function readNeurons({ reader, stakes, block }: NeuronSource, problems: Problems): ReadNeurons {
  const uids = readUids(reader, problems);
  const keys = readKeys(reader);
  const ages = readAges(reader, block);
  const rows = readRows(reader, uids, keys);
  const permits = reader.flags('validatorPermit');
  const actives = reader.flags('active');
  const incentives = reader.shares('incentive');
  const dividends = reader.shares('dividends');
  const consensus = reader.shares('consensus');
  const trusts = reader.shares('validatorTrust');
  const neurons = placesByUid(uids).flatMap((place): PictureNeuron[] => {
    const [hotkey, coldkey] = [keys.hotkeys[place], keys.coldkeys[place]];
    const [weights, bonds] = [rows.weights[place], rows.bonds[place]];
    if (hotkey === undefined || coldkey === undefined || weights === undefined || bonds === undefined) return [];
    const [validatorPermit, active] = [permits[place], actives[place]];
    const [updatedAgo, registeredAgo] = [ages.updatedAgo[place], ages.registeredAgo[place]];
    return [
      {
        hotkey: asHotkey(hotkey),
        coldkey: asColdkey(coldkey),
        alphaRao: stakes.alphaRao[place] ?? 0n,
        rootRao: stakes.rootRao[place] ?? 0n,
        ...(validatorPermit === undefined ? {} : { validatorPermit }),
        ...(active === undefined ? {} : { active }),
        ...(updatedAgo === undefined ? {} : { updatedAgo }),
        ...(registeredAgo === undefined ? {} : { registeredAgo }),
        weights,
        bonds,
        incentive: incentives[place] ?? 0,
        dividends: dividends[place] ?? 0,
        consensus: consensus[place] ?? 0,
        validatorTrust: trusts[place] ?? 0,
      },
    ];
  });
  return { neurons, ages };
}
