/** A way to be refused by a coordinator, as data. */
import type { ErrorName } from '@yumanet/protocol';
import {
  errorOf,
  JSON_TYPE,
  PROTOBUF_TYPE,
  type Reply,
  startUnderTest,
  type UnderTest,
} from '../../packages/coordinator/test/fixture/coordinator-under-test.ts';

export interface Scenario {
  readonly error: ErrorName;
  readonly stage: 'pool' | 'dispatch' | 'request';
  /** A route as `/openapi.json` names it, or which routes these are. */
  readonly route: string;
  /** The coordinator that refuses, unless a plain one will do. */
  readonly start?: () => UnderTest;
  readonly act: (chain: UnderTest) => Promise<Reply>;
}

const played = new Map<Scenario, Promise<SeenError>>();

/** What an error says, as far as the catalogue has it from here. */
export interface SeenError {
  readonly name: string;
  readonly stage: string;
  readonly facts: readonly string[];
}

/** Plays it on a coordinator of its own; once, however often it is asked for. */
export function play(scenario: Scenario): Promise<SeenError> {
  const seen = played.get(scenario) ?? playNow(scenario);
  played.set(scenario, seen);
  return seen;
}

async function playNow({ start = startUnderTest, act }: Scenario): Promise<SeenError> {
  const chain = start();
  try {
    const { name, stage, facts } = errorOf(errorInside(await act(chain)));
    return { name, stage, facts: Object.keys(facts) };
  } finally {
    await chain.close();
  }
}

/** Answers of what reached a block, or was only tried, have their error inside. */
function errorInside(reply: Reply): Reply {
  if (String(reply.headers['content-type']).startsWith(PROTOBUF_TYPE)) return reply;
  const { error, receipt } = JSON.parse(reply.body.toString());
  const inside = error ?? receipt?.error;
  return inside === undefined ? reply : { ...reply, body: Buffer.from(JSON.stringify(inside)) };
}

/** Sends JSON. */
export function postJson(chain: UnderTest, url: string, body: object): Promise<Reply> {
  return chain.post(url, JSON.stringify(body), JSON_TYPE);
}

/** Lets others have their turn until something is so. */
export async function turnsUntil(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setImmediate(resolve));
}
