/** The page of all hyperparameters. */
import { valueText } from '../../packages/cli/src/hyperparameters/value-text.ts';
import { chainHyperparameters } from '../../packages/runtime/src/hyperparameters/chain-hyperparameters.ts';
import { BOTH, type Hyperparameter } from '../../packages/runtime/src/hyperparameters/hyperparameter.ts';
import { subnetHyperparameters } from '../../packages/runtime/src/hyperparameters/subnet-hyperparameters.ts';
import { markdownTable } from './markdown-table.ts';

const INTRODUCTION = `# Hyperparameters

Generated from the tables in \`packages/runtime/src/hyperparameters\` by \`npm run generate\`.

\`yumanet hyperparameters get 1\` shows those of subnet 1 beside the reference's, \`get 1 NAME\` all about one, \`get chain\` those of the whole
chain. \`yumanet hyperparameters set 1 NAME VALUE\` sets one as root, \`--as //URI\` as the owner of the subnet. Over HTTP they are
\`GET /v1/subnets/{netuid}/hyperparameters\`: the names of the reference's read API in its order, then the others.

A call that sets one is checked in this order: who sends it (\`BadOrigin\`), the rate limit (\`TxRateLimitExceeded\`), the freeze window before an
epoch (\`AdminActionProhibitedDuringWeightsWindow\`, for root too unless marked *), whether the subnet exists (\`SubnetDoesNotExist\`), the
range; \`set_tempo\` and \`set_activity_cutoff_factor\` look at the range before the limits. An owner may change each hyperparameter once in \`owner_hparam_rate_limit\` tempos, the first time at once.

A default is what a new subnet, or a new chain, of the reference has; [the default network](default-network.md) says where ours begins with
something else. Shares of 65,535 and the like have their fraction in brackets.
`;

const COLUMNS = ['name', 'storage item', 'default', 'meaning', 'range', 'set by'];

export function hyperparameterPage(): string {
  return [
    INTRODUCTION,
    '## Of a subnet',
    '',
    markdownTable(COLUMNS, subnetHyperparameters.map(cellsOf)),
    '## Of the chain',
    '',
    'Root alone sets them, in every block.',
    '',
    markdownTable(COLUMNS, chainHyperparameters.map(cellsOf)),
  ].join('\n');
}

function cellsOf<K extends readonly unknown[]>(hyperparameter: Hyperparameter<K>): readonly string[] {
  const { name, item, type, unit, defaultValue, meaning } = hyperparameter;
  return [
    `\`${name}\``,
    item === undefined ? 'a constant' : `\`${item}\`, ${type}`,
    valueText(unit, String(defaultValue)),
    meaning,
    rangeOf(hyperparameter),
    setByOf(hyperparameter),
  ];
}

function rangeOf<K extends readonly unknown[]>({ range, errors }: Hyperparameter<K>): string {
  if (range === undefined) return '';
  return errors === undefined
    ? range
    : `${range}; else ${errors.map((name) => `[${name}](errors.md#${name.toLowerCase()})`).join(', ')}`;
}

function setByOf<K extends readonly unknown[]>({ access, call, ownerCall }: Hyperparameter<K>): string {
  if (access.setBy === 'nobody') return 'nobody';
  const root = access.frozenFor === 'everybody' ? 'root' : 'root *';
  const who = access.setBy === 'both' ? `${root} and owner` : root;
  const calls = [call?.[0] ?? '', ...(ownerCall === undefined ? [] : [ownerCall])].map((name) => `\`${name}\``);
  const limit = access.rateLimit === BOTH.rateLimit ? '' : `; ${access.rateLimit || 'no limit'}`;
  return `${who}: ${calls.join(', owner ')}${access.setBy === 'both' ? limit : ''}`;
}
