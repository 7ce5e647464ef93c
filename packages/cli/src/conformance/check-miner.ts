/** Examines one miner by every rule of the contract, in bounded time. */
import { type AccountId, type Clock, type Crypto, deriveKeyPair } from '@yumanet/protocol';
import { CONNECTION_RULES } from './connection-rules.ts';
import { type Exam, PROTOBUF_TYPE, type Subject } from './exam.ts';
import type { Probe } from './probe.ts';
import { decodeInfo } from './read-info.ts';
import { ROUTE_RULES } from './route-rules.ts';
import type { ContractRule } from './rule.ts';
import { type SampleTasks, sampleTasks } from './sample-task.ts';
import { SIGNATURE_RULES } from './signature-rules.ts';
import { TASK_RULES } from './task-rules.ts';

/** Every rule, in the order in which a miner is written. */
export const CONTRACT_RULES: readonly ContractRule[] = [
  ...ROUTE_RULES,
  ...SIGNATURE_RULES,
  ...TASK_RULES,
  ...CONNECTION_RULES,
];

/** Longest wait for one answer, in milliseconds. */
const ANSWER_MS_MAX = 5_000;
/** A timer may ring a little before its time. */
const TIMER_MS_EARLY = 2;

/** Who is examined, and with what. */
export interface CheckSetup {
  readonly netuid: number;
  /** Secret URI of a hotkey that the miner serves. */
  readonly signerUri: string;
  /** Needed when /v1/info does not tell it. */
  readonly hotkey?: AccountId | undefined;
  /** A task of a subnet that is not known here. */
  readonly tasks?: SampleTasks | undefined;
  readonly answerMsMax?: number;
  /** Of the whole check, in milliseconds; rules that are not reached by then are not checked. */
  readonly timeoutMs: number;
}

export interface CheckPorts {
  readonly probe: Probe;
  readonly clock: Clock;
  readonly crypto: Crypto;
}

/** `not_checked`: there was no time, or nothing to check it with. */
export type RuleResult = 'pass' | 'fail' | 'not_checked';

/** What was seen of one rule. */
export interface RuleReport {
  readonly id: string;
  readonly rule: string;
  readonly result: RuleResult;
  /** What was wrong; absent when nothing was. */
  readonly seen?: string;
  /** What to do about it. */
  readonly fix?: string;
}

export type CheckOutcome =
  | { readonly kind: 'checked'; readonly hotkey: AccountId | undefined; readonly rules: readonly RuleReport[] }
  /** Nobody listens there, or connections are closed. */
  | { readonly kind: 'closed'; readonly message: string }
  /** Nothing that is asked there is answered. */
  | { readonly kind: 'silent'; readonly message: string }
  /** It serves a subnet whose tasks are not known here. */
  | { readonly kind: 'no_task'; readonly subnet: string };

const STRANGER_URI = '//nobody-knows-this-caller';

/** Throws `WireError` for a signer that does not parse, never for what the miner does. Time: `timeoutMs`, and some seconds for a miner that is busy. */
export async function checkMiner(ports: CheckPorts, setup: CheckSetup): Promise<CheckOutcome> {
  const { clock, crypto } = ports;
  const answerMsMax = setup.answerMsMax ?? ANSWER_MS_MAX;
  const endMs = clock.monotonicMs() + setup.timeoutMs;
  const probe = limitProbe(ports.probe, clock, endMs);
  const keys = {
    validator: deriveKeyPair(crypto, setup.signerUri),
    stranger: deriveKeyPair(crypto, STRANGER_URI),
    ed25519: deriveKeyPair(crypto, STRANGER_URI, 'ed25519'),
  };
  try {
    const met = await probe.send({ method: 'GET', path: '/v1/info', headers: { accept: PROTOBUF_TYPE } }, answerMsMax);
    if (met.kind === 'closed' || (met.kind === 'silent' && (await isSilent(probe, answerMsMax)))) return met;
    const info = met.kind === 'answer' ? decodeInfo(met.body) : undefined;
    const subnet = info === undefined || info.subnet === '' ? 'compression' : info.subnet;
    const kinds = info?.kinds ?? [];
    const tasks = setup.tasks ?? (await sampleTasks(crypto, subnet, kinds));
    if (tasks === undefined) return { kind: 'no_task', subnet };
    const hotkey = setup.hotkey ?? info?.hotkey;
    if (hotkey === undefined) return { kind: 'checked', hotkey, rules: CONTRACT_RULES.map(withoutHotkey) };
    const subject: Subject = { hotkey, netuid: setup.netuid, subnet, kind: kinds[0] ?? 'text', ...tasks };
    const rules = await testRules({ probe, clock, crypto, subject, keys, answerMsMax }, endMs);
    return { kind: 'checked', hotkey, rules };
  } finally {
    probe.close();
  }
}

/** A miner that only forgets to answer /v1/info answers this. */
async function isSilent(probe: Probe, timeoutMs: number): Promise<boolean> {
  const met = await probe.send({ method: 'GET', path: '/healthz', headers: {} }, timeoutMs);
  return met.kind !== 'answer';
}

async function testRules(exam: Exam, endMs: number): Promise<readonly RuleReport[]> {
  const reports: RuleReport[] = [];
  for (const rule of CONTRACT_RULES) reports.push(await testRule(exam, rule, endMs));
  return reports;
}

/** Nothing waits longer than the check. */
function limitProbe(probe: Probe, clock: Clock, endMs: number): Probe {
  const limit = (timeoutMs: number): number => Math.max(Math.min(timeoutMs, endMs - clock.monotonicMs()), 1);
  return {
    ...probe,
    send: (request, timeoutMs) => probe.send(request, limit(timeoutMs)),
    hold: (request, timeoutMs) => probe.hold(request, limit(timeoutMs)),
    keep() {
      const connection = probe.keep();
      return { ...connection, send: (request, timeoutMs) => connection.send(request, limit(timeoutMs)) };
    },
  };
}

/** What fails while the time of the check ends was not given the time that it may take. */
async function testRule(exam: Exam, rule: ContractRule, endMs: number): Promise<RuleReport> {
  const { clock } = exam;
  const isOver = (): boolean => clock.monotonicMs() > endMs - TIMER_MS_EARLY;
  const seen = isOver() ? 'nothing' : await rule.test(exam);
  const { id, fix } = rule;
  if (seen === undefined) return { id, rule: rule.rule, result: 'pass' };
  if (!isOver()) return { id, rule: rule.rule, result: 'fail', seen, fix };
  return notChecked(rule, 'the time of the check was over', 'Give it more with --timeout.');
}

/** Nothing can be signed for a miner that does not say who it is. */
function withoutHotkey(rule: ContractRule): RuleReport {
  if (rule.id !== 'info') return notChecked(rule, 'nobody knows the hotkey', 'Mend GET /v1/info, or give --hotkey.');
  const { id, fix } = rule;
  return { id, rule: rule.rule, result: 'fail', seen: 'GET /v1/info: no MinerInfo with a hotkey', fix };
}

function notChecked({ id, rule }: ContractRule, seen: string, fix: string): RuleReport {
  return { id, rule, result: 'not_checked', seen, fix };
}
