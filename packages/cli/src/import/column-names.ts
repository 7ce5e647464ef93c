/** What the columns and fields of metagraphs are called, in exports of this command, btcli, agcli and the SDK. */

/** What a file may say of each neuron. */
export type ColumnName =
  | 'uid'
  | 'hotkey'
  | 'coldkey'
  | 'stake'
  | 'alphaStake'
  | 'taoStake'
  | 'active'
  | 'validatorPermit'
  | 'lastUpdate'
  | 'updatedAgo'
  | 'registeredAt'
  | 'incentive'
  | 'dividends'
  | 'consensus'
  | 'validatorTrust'
  | 'weights'
  | 'bonds';

/** In the order of the report; the first name is the one that messages use for a column that is not there. */
export const COLUMN_NAMES: Readonly<Record<ColumnName, readonly string[]>> = {
  uid: ['uid', 'uids'],
  hotkey: ['hotkey', 'hotkeys', 'hotkey_ss58', 'hotkey_address'],
  coldkey: ['coldkey', 'coldkeys', 'coldkey_ss58', 'coldkey_address'],
  stake: ['stake', 'stakes', 'total_stake'],
  alphaStake: ['alpha_stake', 'alpha'],
  taoStake: ['tao_stake', 'tao', 'root_stake'],
  active: ['active'],
  validatorPermit: ['validator_permit', 'validator_permits', 'vpermit', 'permit', 'val'],
  lastUpdate: ['last_update', 'last_updates'],
  updatedAgo: ['updated'],
  registeredAt: ['registered_at', 'block_at_registration'],
  incentive: ['incentive', 'incentives'],
  dividends: ['dividends', 'dividend'],
  consensus: ['consensus'],
  validatorTrust: ['validator_trust', 'vtrust'],
  weights: ['weights'],
  bonds: ['bonds'],
};

/** Facts of the subnet as a whole that are no hyperparameters. */
export type FactName = 'netuid' | 'block' | 'count' | 'ownerHotkey' | 'ownerColdkey' | 'taoIn' | 'alphaIn' | 'alphaOut';

export const FACT_NAMES: Readonly<Record<FactName, readonly string[]>> = {
  netuid: ['netuid'],
  block: ['block'],
  count: ['num_uids', 'n'],
  ownerHotkey: ['owner_hotkey'],
  ownerColdkey: ['owner_coldkey', 'owner'],
  taoIn: ['tao_in', 'tao_pool'],
  alphaIn: ['alpha_in', 'alpha_pool'],
  alphaOut: ['alpha_out'],
};

export type AmountUnit = 'tao' | 'rao';

/** A header without its decoration: `Stake (τ)` is `stake`, `stake_rao` is `stake` in rao. */
export interface PlainHeader {
  readonly name: string;
  /** Where the header says it. */
  readonly unit?: AmountUnit;
}

export function plainHeader(header: string): PlainHeader {
  const [, before = header, decoration = ''] = /^([^(]*)\(([^)]*)\)\s*$/.exec(header) ?? [];
  const name = before
    .trim()
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '');
  if (/^(ρ|rao)$/i.test(decoration.trim())) return { name, unit: 'rao' };
  if (name.endsWith('_rao')) return { name: name.slice(0, -'_rao'.length), unit: 'rao' };
  return { name };
}
