/** What people do to a network. A further action is one more line of the table. */
import { accountToBytes, RAO_PER_TAO } from '@yumanet/protocol';
import type { Call, MineUntil } from '@yumanet/protocol/messages';
import type { Dice } from '../world/dice.ts';
import { NETUID } from './addresses.ts';
import type { OperatorHands } from './operator-hands.ts';

export interface OperatorAction {
  readonly name: string;
  /** How often it is drawn, relative to the others. */
  readonly weight: number;
  /** May reject with what a client throws. */
  run(operator: OperatorHands): Promise<unknown>;
}

const WAIT_MS = 6_000;
const MINED_BLOCKS_MAX = 24;
const REVERTED_BLOCKS_MAX = 12;
const SNAPSHOT_NAMES = ['red', 'green'];
const CLOCK_STEP_MS_MAX = 60_000;
const AN_EPOCH: MineUntil = { until: { case: 'epoch', value: { netuid: NETUID } } };

const ACTIONS: readonly OperatorAction[] = [
  { name: 'transfer', weight: 6, run: (operator) => submit(operator, transferOf(operator), false) },
  { name: 'transfer and wait', weight: 4, run: (operator) => submit(operator, transferOf(operator), true) },
  { name: 'add stake', weight: 3, run: (operator) => submit(operator, stakeOf(operator, 'addStake'), true) },
  { name: 'remove stake', weight: 2, run: (operator) => submit(operator, stakeOf(operator, 'removeStake'), true) },
  { name: 'faucet', weight: 3, run: ({ client, bob, dice }) => client.dev.faucet(bob.account, amountOf(dice)) },
  {
    name: 'set balance',
    weight: 2,
    run: ({ client, bob, dice }) => client.dev.setBalance(bob.account, amountOf(dice)),
  },
  { name: 'impersonate', weight: 2, run: (operator) => impersonate(operator) },
  { name: 'sudo', weight: 2, run: ({ client, dice }) => client.dev.sudo(kappaOf(dice)) },
  { name: 'commit-reveal', weight: 1, run: ({ client, dice }) => client.dev.sudo(commitRevealOf(dice)) },
  { name: 'mine', weight: 3, run: ({ client, dice }) => client.dev.mine(dice.between(1, MINED_BLOCKS_MAX)) },
  { name: 'mine to an epoch', weight: 1, run: ({ client }) => client.dev.mine(MINED_BLOCKS_MAX, AN_EPOCH) },
  { name: 'instant mode', weight: 1, run: ({ client }) => client.dev.mode({ mode: 'instant', intervalMs: 0 }) },
  { name: 'manual mode', weight: 1, run: ({ client }) => client.dev.mode({ mode: 'manual', intervalMs: 0 }) },
  { name: 'interval mode', weight: 4, run: ({ client }) => client.dev.mode({ mode: 'interval', intervalMs: 0 }) },
  { name: 'clock', weight: 1, run: ({ client, dice }) => client.dev.clock(clockOf(dice)) },
  { name: 'snapshot', weight: 2, run: ({ client, dice }) => client.dev.snapshot(dice.pick(SNAPSHOT_NAMES)) },
  { name: 'remove snapshot', weight: 1, run: (operator) => removeSnapshot(operator) },
  { name: 'revert to snapshot', weight: 2, run: (operator) => revertToSnapshot(operator) },
  { name: 'revert to block', weight: 2, run: (operator) => revertToBlock(operator) },
  { name: 'dump and load', weight: 1, run: (operator) => dumpAndLoad(operator) },
  { name: 'look back', weight: 3, run: (operator) => lookBack(operator) },
  { name: 'explain', weight: 2, run: ({ client, dice }) => client.explain(NETUID, dice.below(6)) },
  { name: 'why not', weight: 2, run: ({ client, bob }) => client.whyNot(NETUID, bob.account) },
];

const WEIGHT_SUM = ACTIONS.reduce((sum, { weight }) => sum + weight, 0);

export function drawAction(dice: Dice): OperatorAction {
  let left = dice.below(WEIGHT_SUM);
  for (const action of ACTIONS) {
    if (left < action.weight) return action;
    left -= action.weight;
  }
  throw new Error('the weights of the actions do not add up');
}

function submit({ client, alice }: OperatorHands, call: Call, waits: boolean) {
  return client.submit(alice.pair, call, waits ? { wait: 'included', timeoutMs: WAIT_MS } : {});
}

function amountOf(dice: Dice): bigint {
  return BigInt(dice.between(1, 1_000)) * RAO_PER_TAO + BigInt(dice.below(1_000));
}

function transferOf({ bob, dice }: OperatorHands): Call {
  return {
    call: {
      case: 'transferKeepAlive',
      value: { dest: accountToBytes(bob.account), value: BigInt(dice.below(1_000_000)) },
    },
  };
}

function stakeOf({ validators, dice }: OperatorHands, direction: 'addStake' | 'removeStake'): Call {
  const hotkey = accountToBytes(dice.pick(validators).account);
  const amount = BigInt(dice.between(1, 50)) * RAO_PER_TAO;
  if (direction === 'addStake')
    return { call: { case: direction, value: { netuid: NETUID, hotkey, amountStaked: amount } } };
  return { call: { case: direction, value: { netuid: NETUID, hotkey, amountUnstaked: amount } } };
}

function impersonate({ client, alice, bob, dice }: OperatorHands) {
  const value = { dest: accountToBytes(alice.account), value: BigInt(dice.below(1_000_000)) };
  return client.dev.impersonate(bob.account, { call: { case: 'transferAllowDeath', value } });
}

/** From one fifth to four fifths of the stake for a consensus. */
function kappaOf(dice: Dice): Call {
  return { call: { case: 'sudoSetKappa', value: { netuid: NETUID, kappa: dice.between(13_107, 52_428) } } };
}

/** Validators follow, whatever waits in the pool or for its reveal. */
function commitRevealOf(dice: Dice): Call {
  const enabled = dice.below(3) > 0;
  return { call: { case: 'sudoSetCommitRevealWeightsEnabled', value: { netuid: NETUID, enabled } } };
}

function clockOf(dice: Dice) {
  const offsetMs = BigInt(dice.below(CLOCK_STEP_MS_MAX));
  return dice.below(2) === 0 ? { offsetMs } : { offsetMs, fixedBlockTimeMs: BigInt(dice.pick([0, 12_000])) };
}

async function lookBack({ client, dice }: OperatorHands) {
  const { head } = await client.chain();
  const at = head.number - BigInt(dice.below(Number(head.number) + 1));
  await client.metagraph(NETUID, at);
  if (at > 0n) await client.block(at);
}

function removeSnapshot({ client, dice }: OperatorHands) {
  return client.dev.removeSnapshot({ case: 'name', value: dice.pick(SNAPSHOT_NAMES) });
}

function revertToSnapshot({ client, dice }: OperatorHands) {
  return client.dev.revert({ case: 'name', value: dice.pick(SNAPSHOT_NAMES) });
}

async function revertToBlock({ client, dice }: OperatorHands) {
  const { head } = await client.chain();
  const back = BigInt(dice.below(REVERTED_BLOCKS_MAX));
  return client.dev.revert({ case: 'block', value: head.number > back ? head.number - back : 0n });
}

/** Whatever happened between the two is gone afterwards. */
async function dumpAndLoad({ client }: OperatorHands) {
  return client.dev.load(await client.dev.dump());
}
