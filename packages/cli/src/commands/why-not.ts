import { type AccountId, accountFromBytes, type Crypto, ss58Encode, toJson } from '@yumanet/protocol';
import { type Fact, type Obstacle, WhyNot } from '@yumanet/protocol/messages';
import type { CoordinatorClient } from '@yumanet/sdk/client';
import { type CommandDefinition, textArgument } from '../command-definition.ts';
import { connectToNetwork } from '../network/find-network.ts';
import { EXIT, usageError } from '../output/cli-error.ts';
import { withNumbers } from '../output/json-numbers.ts';
import { type TextSink, writeJson, writeLine } from '../output/terminal.ts';
import { countFlag, netuidOf, parseAccount, parseCount, UID_MAX } from './arguments.ts';

const VERSION_KEY_MAX = 999_999_999;

/** `yumanet why-not --netuid N HOTKEY|UID` */
export const whyNotCommand: CommandDefinition = {
  path: ['why-not'],
  summary: 'What keeps a hotkey from setting weights or from earning, and what to do about it',
  arguments: [['<neuron>', 'a uid, an address or a secret URI such as //miner1_sn1']],
  options: [
    { flags: '--netuid <n>', description: 'the subnet (1)' },
    { flags: '--version-key <n>', description: 'the version key that its weights carry (0)' },
  ],
  usesNetwork: true,
  example: 'yumanet why-not --netuid 1 //miner1_sn1',
  async run(context, invocation) {
    const netuid = netuidOf(invocation);
    const versionKey = countFlag(invocation, 'versionKey', { maximum: VERSION_KEY_MAX }) ?? 0;
    const client = connectToNetwork(context, invocation);
    const hotkey = await hotkeyOf(client, netuid, textArgument(invocation, 0) ?? '', context.ports.crypto);
    const whyNot = await client.whyNot(netuid, hotkey, BigInt(versionKey));
    const { out } = context.terminal;
    if (invocation.json) writeJson(out, whyNotJson(whyNot));
    else writeWhyNot(out, whyNot);
    return EXIT.ok;
  },
};

/** The hotkey of a uid, of now; or the account itself. */
async function hotkeyOf(client: CoordinatorClient, netuid: number, text: string, crypto: Crypto): Promise<AccountId> {
  if (!/^\d{1,5}$/.test(text)) return parseAccount(text, crypto);
  const uid = parseCount(text, 'uid', 0, UID_MAX);
  const { hotkeys } = await client.metagraph(netuid);
  const hotkey = hotkeys[uid];
  if (hotkey !== undefined) return accountFromBytes(hotkey);
  throw usageError(`subnet ${netuid} has no uid ${uid}`, `It has ${hotkeys.length}: \`yumanet metagraph\` lists them.`);
}

/** The message's JSON, with blocks as numbers. */
function whyNotJson(whyNot: WhyNot) {
  return withNumbers(toJson(WhyNot, whyNot), { block: whyNot.block, next_epoch_block: whyNot.nextEpochBlock });
}

function writeWhyNot(out: TextSink, { netuid, uid, hotkey, block, summary, obstacles }: WhyNot): void {
  const who = uid === undefined ? 'no uid' : `uid ${uid}`;
  writeLine(out, `${ss58Encode(accountFromBytes(hotkey))}, ${who} of subnet ${netuid}, at block ${block}`);
  writeLine(out, out.style('bold', summary));
  for (const obstacle of obstacles) writeObstacle(out, obstacle);
}

const AIM_TEXTS: ReadonlyMap<string, string> = new Map([
  ['set_weights', 'To set weights'],
  ['commit_weights', 'To commit weights'],
  ['reveal', 'To reveal weights'],
  ['earn', 'To earn'],
]);

function writeObstacle(out: TextSink, { for: aim, name, message, remedy, facts }: Obstacle): void {
  writeLine(out, '');
  writeLine(out, `${AIM_TEXTS.get(aim) ?? aim}: ${out.style('yellow', name)}. ${message}`);
  if (facts.size > 0) writeLine(out, `  ${Array.from(facts, factText).join(', ')}`);
  writeLine(out, `  ${remedy}`);
}

function factText([name, { value }]: readonly [string, Fact]): string {
  return `${name} ${value.value}`;
}
