/** The metagraph samples that ship, as texts. */
import {
  ACTIVITY_CUTOFF,
  KAPPA,
  makeMetagraph,
  type SyntheticMetagraph,
  type SyntheticNeuron,
  TEMPO,
} from './synthetic-metagraph.ts';

const RAO_PER_TAO = 1_000_000_000n;
const TAO_DECIMALS = 9;
const U16_MAX = 65_535;
/** Rao of the pool: price 0.02. */
const TAO_IN = 40_000n * RAO_PER_TAO;
const ALPHA_IN = 2_000_000n * RAO_PER_TAO;
/** Stake that is on hotkeys without a uid. */
const ALPHA_ELSEWHERE = 750_000n * RAO_PER_TAO;

export interface SampleFile {
  /** Below `packages/cli/samples`. */
  readonly name: string;
  readonly text: string;
}

export function sampleFiles(): readonly SampleFile[] {
  const large = makeMetagraph({ seed: 'yumanet sample 256', neurons: 256, validators: 64 });
  const small = makeMetagraph({ seed: 'yumanet sample 12', neurons: 12, validators: 4 });
  return [
    { name: 'metagraph-256.json', text: jsonText(large) },
    { name: 'metagraph-12.csv', text: csvText(small) },
  ];
}

/** As `yumanet metagraph --json` has it, with hyperparameters and rows; one neuron per line. */
function jsonText({ block, neurons }: SyntheticMetagraph): string {
  const alphaOut = neurons.reduce((sum, { alphaStake }) => sum + alphaStake, ALPHA_ELSEWHERE);
  const head = {
    netuid: 1,
    block: Number(block),
    num_uids: neurons.length,
    tao_in: String(TAO_IN),
    alpha_in: String(ALPHA_IN),
    alpha_out: String(alphaOut),
    hyperparameters: {
      tempo: TEMPO,
      kappa: KAPPA,
      immunity_period: 5_000,
      min_allowed_weights: 1,
      max_uids: neurons.length,
      max_validators: neurons.filter(({ isValidator }) => isValidator).length,
      weights_rate_limit: 100,
      activity_cutoff: Number(ACTIVITY_CUTOFF),
      registration_allowed: true,
      min_burn: 500_000,
      max_burn: 100_000_000_000,
      commit_reveal_weights_enabled: false,
      bonds_moving_avg: 900_000,
      bonds_penalty: U16_MAX,
      liquid_alpha_enabled: false,
      alpha_low: 45_875,
      alpha_high: 58_982,
      yuma_version: 3,
    },
  };
  const facts = JSON.stringify(head, undefined, 2).replace(/\n}$/, '');
  const lines = neurons.map((neuron) => `    ${JSON.stringify(jsonNeuron(neuron))}`);
  return `${facts},\n  "neurons": [\n${lines.join(',\n')}\n  ]\n}\n`;
}

function jsonNeuron(neuron: SyntheticNeuron) {
  return {
    uid: neuron.uid,
    hotkey: neuron.hotkey,
    coldkey: neuron.coldkey,
    stake: String(neuron.totalStake),
    alpha_stake: String(neuron.alphaStake),
    tao_stake: String(neuron.taoStake),
    consensus: neuron.consensus,
    incentive: neuron.incentive,
    dividends: neuron.dividends,
    validator_trust: neuron.validatorTrust,
    validator_permit: neuron.isValidator,
    last_update: Number(neuron.lastUpdate),
    registered_at: Number(neuron.registeredAt),
    ...(neuron.isValidator ? { weights: pairsOf(neuron.weights), bonds: pairsOf(neuron.bonds) } : {}),
  };
}

const CSV_HEADER =
  'UID,STAKE(τ),ALPHA_STAKE,TAO_STAKE,CONSENSUS,INCENTIVE,DIVIDENDS,VTRUST,VAL,UPDATED,HOTKEY,COLDKEY,WEIGHTS,tempo';

/** The columns that people know from tables, with thousands separators as spreadsheets write them. */
function csvText({ block, neurons }: SyntheticMetagraph): string {
  const lines = neurons.map((neuron) =>
    [
      String(neuron.uid),
      `"${taoText(neuron.totalStake)}"`,
      `"${taoText(neuron.alphaStake)}"`,
      `"${taoText(neuron.taoStake)}"`,
      shareText(neuron.consensus),
      shareText(neuron.incentive),
      shareText(neuron.dividends),
      shareText(neuron.validatorTrust),
      neuron.isValidator ? '*' : '',
      String(block - neuron.lastUpdate),
      neuron.hotkey,
      neuron.coldkey,
      pairsOf(neuron.weights)
        .map(([uid, weight]) => `${uid}:${weight}`)
        .join(' '),
      String(TEMPO),
    ].join(','),
  );
  return `${[CSV_HEADER, ...lines].join('\n')}\n`;
}

function pairsOf({ uids, values }: SyntheticNeuron['weights']): [number, number][] {
  return [...uids].map((uid, place) => [uid, values[place] ?? 0]);
}

function taoText(rao: bigint): string {
  const whole = (rao / RAO_PER_TAO).toString().replace(/\B(?=(\d{3})+$)/g, ',');
  return `${whole}.${(rao % RAO_PER_TAO).toString().padStart(TAO_DECIMALS, '0')}`;
}

function shareText(share: number): string {
  return (share / U16_MAX).toFixed(5);
}
