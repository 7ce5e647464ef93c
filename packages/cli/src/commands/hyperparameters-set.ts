import { fromJson, type JsonValue } from '@yumanet/protocol';
import { Call, type ErrorInfo, type Hyperparameter } from '@yumanet/protocol/messages';
import { ChainRefusal, type CoordinatorClient } from '@yumanet/sdk/client';
import { devKey } from '@yumanet/sdk/wallet';
import type { CliContext } from '../cli-context.ts';
import { type CommandDefinition, type Invocation, textArgument, textFlag } from '../command-definition.ts';
import { findHyperparameter, hyperparametersOf } from '../hyperparameters/find-hyperparameter.ts';
import { parseHyperparameterValue } from '../hyperparameters/parse-value.ts';
import { readableValue, setByWords, textOf } from '../hyperparameters/shown-hyperparameter.ts';
import { connectToNetwork } from '../network/find-network.ts';
import { CliError, EXIT, usageError } from '../output/cli-error.ts';
import { writeJson, writeLine } from '../output/terminal.ts';
import { parseScope, type Scope } from './arguments.ts';
import { expectAccepted } from './report-control.ts';

const HTTP_OK = 200;

/** `yumanet hyperparameters set NETUID|chain NAME VALUE` */
export const hyperparametersSetCommand: CommandDefinition = {
  path: ['hyperparameters', 'set'],
  summary: 'Set a hyperparameter, as root or as the owner of the subnet',
  arguments: [
    ['<netuid>', 'the subnet, or "chain" for those of the whole chain'],
    ['<name>', 'as `hyperparameters get` lists it'],
    ['<value>', 'in its unit: TAO (or 500000rao), blocks, a fraction such as 0.5 or the whole number, on or off'],
  ],
  options: [
    { flags: '--as <uri>', description: "sign as the subnet's owner, with this secret URI" },
    { flags: '--sudo', description: 'as root, with a developer control (so without --as)' },
  ],
  usesNetwork: true,
  example:
    'yumanet hyperparameters set 1 min_burn 0.1\nyumanet hyperparameters set 1 kappa 0.6\nyumanet hyperparameters set 2 serving_rate_limit 5 --as //Alice',
  async run(context, invocation) {
    const scope = parseScope(textArgument(invocation, 0) ?? '');
    const client = connectToNetwork(context, invocation);
    const all = hyperparametersOf(await client.hyperparameters(scope.netuid), scope.isChain);
    const before = findHyperparameter(all, textArgument(invocation, 1) ?? '');
    const owner = signerOf(invocation);
    const call = callFor(context, { all, before, scope }, { text: textArgument(invocation, 2) ?? '', owner });
    const block = await send(client, context, { call, owner, before });
    const after = block === undefined ? undefined : await valueAt(client, scope, before.name, block);
    report(context, invocation, { before, after, block, scope });
    return EXIT.ok;
  },
};

/** The secret URI that signs; undefined for root. */
function signerOf(invocation: Invocation): string | undefined {
  const uri = textFlag(invocation, 'as');
  if (uri !== undefined && invocation.flags['sudo'] === true) {
    throw usageError('--as and --sudo contradict each other', 'Give one of them, or none for root.');
  }
  return uri;
}

interface Target {
  readonly all: readonly Hyperparameter[];
  readonly before: Hyperparameter;
  readonly scope: Scope;
}

/** The call that sets it; other hyperparameters of the same call keep their values. */
function callFor(
  { ports: { crypto } }: CliContext,
  { all, before, scope }: Target,
  { text, owner }: { readonly text: string; readonly owner: string | undefined },
): Call {
  if (before.setBy === 'nobody') {
    throw new CliError({
      name: 'HyperparameterFixed',
      message: `nobody can set ${before.name}`,
      remedy: before.errors[0] === undefined ? before.meaning : `The chain answers ${before.errors.join(', ')}.`,
      exitCode: EXIT.usage,
    });
  }
  const name = owner !== undefined && before.ownerCall !== '' ? before.ownerCall : before.call;
  const fields = all
    .filter(({ call }) => call === before.call)
    .map((each): [string, JsonValue | undefined] => [
      each.field,
      parseHyperparameterValue(each, each.name === before.name ? text : textOf(each), crypto),
    ]);
  const place = scope.isChain ? {} : { netuid: scope.netuid };
  const given = fields.filter((field): field is [string, JsonValue] => field[1] !== undefined);
  return fromJson(Call, { [name]: { ...place, ...Object.fromEntries(given) } });
}

interface Change {
  readonly call: Call;
  readonly owner: string | undefined;
  readonly before: Hyperparameter;
}

/** The block that has the call; undefined while it waits for one. Throws `ChainRefusal`. */
async function send(client: CoordinatorClient, context: CliContext, change: Change): Promise<bigint | undefined> {
  const { call, owner } = change;
  if (owner === undefined) {
    const status = await client.dev.sudo(call);
    const events = expectAccepted(status)?.events ?? [];
    for (const { event } of events) if (event.case === 'sudid') expectNone(context, change, event.value.error);
    return status.block;
  }
  const key = devKey(context.ports.crypto, owner);
  const outcome = await client.submit(key.pair, call, { wait: 'included' });
  if (outcome.kind === 'refused') expectNone(context, change, outcome.error);
  if (outcome.kind === 'unknown') {
    throw new CliError({
      name: 'OutcomeUnknown',
      message: outcome.message,
      remedy: 'Ask again with `yumanet hyperparameters get`.',
      exitCode: EXIT.timeout,
    });
  }
  return outcome.kind === 'included' ? outcome.block : undefined;
}

/** Says what the hyperparameter takes, and throws, when there is an error. */
function expectNone({ terminal: { err } }: CliContext, { before }: Change, error: ErrorInfo | undefined): void {
  if (error === undefined) return;
  const { name, range, rateLimit, frozenBeforeEpoch } = before;
  const rules = [
    range,
    `set by ${setByWords(before)}`,
    rateLimit,
    frozenBeforeEpoch ? 'not in the last admin_freeze_window blocks before an epoch' : '',
  ];
  writeLine(err, `${name}: ${rules.filter((words) => words !== '').join('; ')}`);
  throw new ChainRefusal(error, HTTP_OK);
}

async function valueAt(client: CoordinatorClient, scope: Scope, name: string, block: bigint): Promise<Hyperparameter> {
  return findHyperparameter(hyperparametersOf(await client.hyperparameters(scope.netuid, block), scope.isChain), name);
}

interface Report {
  readonly before: Hyperparameter;
  readonly after: Hyperparameter | undefined;
  readonly block: bigint | undefined;
  readonly scope: Scope;
}

function report({ terminal: { out } }: CliContext, { json }: Invocation, change: Report): void {
  const { before, after, block, scope } = change;
  if (json) {
    writeJson(out, {
      ...(scope.isChain ? {} : { netuid: scope.netuid }),
      name: before.name,
      old: textOf(before),
      new: after === undefined ? null : textOf(after),
      block: block === undefined ? null : Number(block),
    });
    return;
  }
  const where = scope.isChain ? 'of the chain' : `of subnet ${scope.netuid}`;
  const old = `${before.name} ${where}: ${readableValue(before)}`;
  if (after === undefined) writeLine(out, `${old}, and it changes when the next block is mined`);
  else writeLine(out, `${old} -> ${readableValue(after)}, in block ${block}`);
}
