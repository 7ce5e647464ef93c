/** What the presets change of the reference, as tables. */
import { valueText } from '../../packages/cli/src/hyperparameters/value-text.ts';
import { fastPreset } from '../../packages/runtime/src/presets/fast-preset.ts';
import { mainnetPreset } from '../../packages/runtime/src/presets/mainnet-preset.ts';
import type { Deviation, Preset } from '../../packages/runtime/src/presets/preset.ts';
import { CHAIN_VALUE_ITEMS, SUBNET_VALUE_ITEMS } from '../../packages/runtime/src/presets/value-items.ts';
import { markdownTable } from './markdown-table.ts';

const COLUMNS = ['value', 'here', 'reference', 'why'];

/** Names of values that are no storage item. */
const WORDS: Readonly<Record<string, string>> = {
  ownerTempoMin: "an owner's smallest tempo",
  ownerTempoRateLimit: 'blocks between two changes of the tempo by an owner',
  started: 'the subnet of block 0 is started',
  'genesisSubnet.subnetEmissionEnabled': 'SubnetEmissionEnabled of the subnet of block 0',
  poolTao: 'TAO in its pool',
  poolAlpha: 'alpha in its pool',
  validatorStake: "its validators' stake",
};
const UNITS: Readonly<Record<string, string>> = {
  poolTao: 'rao',
  poolAlpha: 'rao',
  validatorStake: 'rao',
  subnetMovingAlpha: 'I96F32 bits',
  transactionFee: 'rao',
};

/** The page with the tables between their markers written anew. Throws when a marker is missing. */
export function withPresetTables(page: string): string {
  return [fastPreset, mainnetPreset].reduce((text, preset) => withTable(text, preset), page);
}

function withTable(page: string, preset: Preset): string {
  const begin = `<!-- generated: what the preset ${preset.name} changes -->\n`;
  const end = '<!-- end of what is generated -->';
  const from = page.indexOf(begin);
  const to = page.indexOf(end, from);
  if (from === -1 || to === -1) throw new Error(`docs/default-network.md has no markers for the preset ${preset.name}`);
  return `${page.slice(0, from + begin.length)}\n${tableOf(preset)}\n${page.slice(to)}`;
}

function tableOf({ deviations, surroundings }: Preset): string {
  return markdownTable(COLUMNS, [
    ...deviations.map((each) => [
      nameOf(each),
      textOf(each.key, each.value),
      textOf(each.key, each.reference),
      each.why,
    ]),
    ...surroundings.map(({ what, here, reference, why }) => [what, here, reference, why]),
  ]);
}

function nameOf({ part, key }: Deviation): string {
  const words = WORDS[`${part}.${key}`] ?? WORDS[key];
  if (words !== undefined) return words;
  const item = [...CHAIN_VALUE_ITEMS, ...SUBNET_VALUE_ITEMS].find((each) => each.key === key)?.item;
  if (item === undefined) throw new Error(`the preset's value ${key} has no name for the documents`);
  return item;
}

function textOf(key: string, value: Deviation['value'] | string): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  const text = valueText(UNITS[key] ?? 'count', String(value));
  return key === 'poolAlpha' || key === 'validatorStake' ? text.replace('TAO', 'alpha') : text;
}
