import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { neuronUri, ss58Encode } from '@yumanet/protocol';
import type { CliContext } from '../cli-context.ts';
import { type CommandDefinition, type Invocation, textArgument, textFlag } from '../command-definition.ts';
import { type CheckOutcome, checkMiner, type RuleReport } from '../conformance/check-miner.ts';
import type { SampleTasks } from '../conformance/sample-task.ts';
import { CliError, EXIT, type ExitCode, usageError } from '../output/cli-error.ts';
import { shortValue } from '../output/harmless-text.ts';
import { formatTable } from '../output/table.ts';
import { type TextSink, writeJson, writeLine } from '../output/terminal.ts';
import { settingsOf } from '../settings/invocation-settings.ts';
import { TIMEOUT_MS_DEFAULT } from '../settings/settings.ts';
import { createHttpProbe } from '../system/http-probe.ts';
import { netuidOf, parseAccount } from './arguments.ts';

const DOCS = 'docs/miner-protocol.md';

/** `yumanet check miner URL --netuid N` */
export const checkMinerCommand: CommandDefinition = {
  path: ['check', 'miner'],
  summary: `Examine a miner in any language by every rule of ${DOCS}, and say what to fix; needs no network. Exit 1: a rule is broken, 3: nobody listens there, 4: nobody answers, or no time for every rule`,
  arguments: [['<url>', 'where it serves, such as http://127.0.0.1:8091']],
  options: [
    { flags: '--netuid <n>', description: 'the subnet that it serves (1)' },
    { flags: '--signer <uri>', description: 'secret URI of a hotkey with a validator permit (//validator1_sn1)' },
    { flags: '--hotkey <address>', description: "the miner's hotkey, when GET /v1/info does not tell it" },
    {
      flags: '--payload <file>',
      description: 'an encoded task, for a subnet that does not ship',
    },
    { flags: '--timeout <time>', description: 'of the whole check (60s)' },
  ],
  example: 'yumanet check miner http://127.0.0.1:8091 --netuid 1',
  async run(context, invocation) {
    const { clock, crypto } = context.ports;
    const url = originOf(textArgument(invocation, 0) ?? '');
    const netuid = netuidOf(invocation);
    const hotkey = textFlag(invocation, 'hotkey');
    const outcome = await checkMiner(
      { clock, crypto, probe: createHttpProbe(clock, url) },
      {
        netuid,
        signerUri: textFlag(invocation, 'signer') ?? neuronUri('validator', 1, netuid),
        hotkey: hotkey === undefined ? undefined : parseAccount(hotkey, crypto),
        tasks: tasksOf(context, invocation),
        timeoutMs: settingsOf(context, invocation).settings.timeout ?? TIMEOUT_MS_DEFAULT,
      },
    );
    return report(context, invocation, outcome, url);
  },
};

function originOf(text: string): string {
  const url = URL.parse(text);
  if (url?.protocol === 'http:' && url.pathname === '/' && url.search === '') return url.origin;
  throw usageError(`"${text}" is no address of a miner`, 'Give one such as http://127.0.0.1:8091, without a path.');
}

/** One task serves for large and small where we cannot make any. */
function tasksOf({ folder }: CliContext, invocation: Invocation): SampleTasks | undefined {
  const file = textFlag(invocation, 'payload');
  if (file === undefined) return undefined;
  try {
    const payload = new Uint8Array(readFileSync(resolve(folder, file)));
    return { payload, largePayload: payload };
  } catch (error) {
    throw usageError(
      `--payload: ${error instanceof Error ? error.message : String(error)}`,
      'Name a file that is there.',
    );
  }
}

function report({ terminal }: CliContext, { json }: Invocation, outcome: CheckOutcome, url: string): ExitCode {
  if (outcome.kind === 'closed' || outcome.kind === 'silent') throw unreachable(url, outcome);
  if (outcome.kind === 'no_task') {
    throw usageError(
      `the miner serves the subnet "${outcome.subnet}", whose tasks are not known here`,
      'Give one of them, encoded, with --payload.',
    );
  }
  const { rules } = outcome;
  const count = (result: RuleReport['result']): number => rules.filter((rule) => rule.result === result).length;
  const counts = { passed: count('pass'), failed: count('fail'), not_checked: count('not_checked') };
  const hotkey = outcome.hotkey === undefined ? null : ss58Encode(outcome.hotkey);
  if (json) writeJson(terminal.out, { url, hotkey, ...counts, rules });
  else writeRules(terminal.out, rules);
  const sums = `${counts.passed} passed, ${counts.failed} failed, ${counts.not_checked} not checked`;
  if (!json) writeLine(terminal.out, sums);
  if (counts.failed > 0) return EXIT.failed;
  return counts.not_checked > 0 ? EXIT.timeout : EXIT.ok;
}

function writeRules(out: TextSink, rules: readonly RuleReport[]): void {
  const shown = { pass: 'ok', fail: 'FAILED', not_checked: 'not checked' } as const;
  const rows = rules.map(({ id, result, rule }) => [id, shown[result], rule]);
  out.write(formatTable([{ title: 'RULE' }, { title: 'RESULT' }, { title: 'WHAT IS ASKED' }], rows));
  const bad = rules.filter(({ result }) => result !== 'pass');
  for (const { id, seen = '', fix = '' } of bad) {
    writeLine(out, `\n${out.style('bold', id)}: ${shortValue(seen)}`);
    writeLine(out, `  ${out.style('cyan', 'fix')}: ${fix}`);
    writeLine(out, `  ${out.style('dim', `see ${DOCS}#${id}`)}`);
  }
  writeLine(out, '');
}

function unreachable(url: string, { kind, message }: Extract<CheckOutcome, { message: string }>): CliError {
  return new CliError({
    name: 'MinerUnreachable',
    message: `no miner answers at ${url}: ${message}`,
    remedy: 'Is it started, and is the port right? `yumanet metagraph` shows the address that is on chain.',
    facts: { url },
    exitCode: kind === 'silent' ? EXIT.timeout : EXIT.environment,
  });
}
