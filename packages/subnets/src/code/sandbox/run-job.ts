/**
 * Runs a stranger's module inside QuickJS, a JavaScript engine compiled to WebAssembly. Inside there is the language and
 * nothing else: no process, no files, no network, no timers, no clock, no module to import, and no function of the host.
 *
 * Nothing in there judges: the engine gets arguments and gives back JSON. Neither an expected value nor an assertion nor a
 * reporter is ever inside, so there is none to tamper with.
 */
import { stripTypeScriptTypes } from 'node:module';
import type { QuickJSContext, QuickJSHandle, QuickJSWASMModule } from 'quickjs-emscripten-core';
import { type CallOutcome, type JobOutcome, SANDBOX_LIMITS, type SandboxJob } from './sandbox-job.ts';

const DOES_NOT_LOAD: JobOutcome = { kind: 'does_not_load' };

/** Without `Date` there is no clock inside. `Promise` is what modules are loaded with; nobody runs its jobs or waits for one. */
const INTRINSICS = {
  BaseObjects: true,
  Eval: true,
  RegExp: true,
  RegExpCompiler: true,
  JSON: true,
  MapSet: true,
  TypedArrays: true,
  Proxy: true,
  StringNormalize: true,
  Date: false,
  Promise: true,
} as const;

/** Steps left, and whether they ran out. */
interface StepBudget {
  left: number;
}

/**
 * Runs a job. Throws only when the engine itself breaks: then its instance is not to be used again. A fresh engine is
 * thrown away after its job as it is, so nothing in it is tidied up: that is work which the module could make long.
 */
export function runJob(engine: QuickJSWASMModule, job: SandboxJob): JobOutcome {
  const code = eraseTypes(job.source);
  if (code === undefined) return DOES_NOT_LOAD;
  const runtime = engine.newRuntime();
  const budget: StepBudget = { left: SANDBOX_LIMITS.stepsOfLoadMax };
  runtime.setMemoryLimit(SANDBOX_LIMITS.memoryBytesMax);
  runtime.setMaxStackSize(SANDBOX_LIMITS.stackBytesMax);
  runtime.setInterruptHandler(() => {
    budget.left -= 1;
    return budget.left < 0;
  });
  const context = runtime.newContext({ intrinsics: INTRINSICS });
  const outcome = callEach(context, budget, { ...job, source: code });
  if (!job.isFreshEngine) {
    context.dispose();
    runtime.dispose();
  }
  return outcome;
}

/** Blanks the types out; `undefined` for what is no TypeScript of that kind. */
function eraseTypes(source: string): string | undefined {
  try {
    return stripTypeScriptTypes(source);
  } catch (error) {
    if (error instanceof Error) return undefined;
    throw error;
  }
}

/** What the host uses inside, taken before the module could replace it. */
interface Originals {
  readonly parse: QuickJSHandle;
  readonly stringify: QuickJSHandle;
  readonly apply: QuickJSHandle;
}

function callEach(context: QuickJSContext, budget: StepBudget, job: SandboxJob): JobOutcome {
  const originals: Originals = {
    parse: context.unwrapResult(context.evalCode('JSON.parse')),
    stringify: context.unwrapResult(context.evalCode('JSON.stringify')),
    apply: context.unwrapResult(context.evalCode('Reflect.apply')),
  };
  const handles: QuickJSHandle[] = Object.values(originals);
  try {
    const loaded = context.evalCode(job.source, 'module.js', { type: 'module', strict: true });
    const namespace = loaded.error ?? loaded.value;
    handles.push(namespace);
    if (loaded.error !== undefined) return DOES_NOT_LOAD;
    const target = context.getProp(namespace, job.functionName);
    handles.push(target);
    if (context.typeof(target) !== 'function') return DOES_NOT_LOAD;
    const calls = job.calls.map((args) => {
      budget.left = SANDBOX_LIMITS.stepsPerCallMax;
      return callOnce(context, budget, originals, { target, args });
    });
    return { kind: 'ran', calls };
  } finally {
    for (const handle of handles) handle.dispose();
  }
}

interface Call {
  readonly target: QuickJSHandle;
  readonly args: string;
}

function callOnce(context: QuickJSContext, budget: StepBudget, originals: Originals, call: Call): CallOutcome {
  const handles: QuickJSHandle[] = [];
  const failure = (): CallOutcome => ({ kind: budget.left < 0 ? 'out_of_steps' : 'threw' });
  /** The value, or `undefined` when it threw: an error is thrown away unread, since reading it would run the stranger's getters. */
  const invoke = (callee: QuickJSHandle, ...args: QuickJSHandle[]): QuickJSHandle | undefined => {
    const result = context.callFunction(callee, context.undefined, ...args);
    handles.push(result.error ?? result.value);
    return result.error === undefined ? result.value : undefined;
  };
  try {
    const text = context.newString(call.args);
    handles.push(text);
    const args = invoke(originals.parse, text);
    const returned = args && invoke(originals.apply, call.target, context.undefined, args);
    const json = returned && invoke(originals.stringify, returned);
    return json === undefined ? failure() : readJson(context, json);
  } finally {
    for (const handle of handles) handle.dispose();
  }
}

/** The length is read first, so that a huge text never leaves the engine. Both belong to a string itself: no getter runs. */
function readJson(context: QuickJSContext, json: QuickJSHandle): CallOutcome {
  if (context.typeof(json) !== 'string') return { kind: 'no_json' };
  const length = context.getProp(json, 'length');
  const chars = context.getNumber(length);
  length.dispose();
  if (chars > SANDBOX_LIMITS.resultCharsMax) return { kind: 'too_large' };
  return { kind: 'value', json: context.getString(json) };
}
