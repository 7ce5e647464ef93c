/** What became of a developer control that changes state, for a person and for a program. */
import { bytesToHex } from '@yumanet/protocol';
import type { ExtrinsicStatus } from '@yumanet/protocol/messages';
import { ChainRefusal } from '@yumanet/sdk/client';
import type { CliContext } from '../cli-context.ts';
import type { Invocation } from '../command-definition.ts';
import { EXIT, type ExitCode } from '../output/cli-error.ts';
import { writeJson, writeLine } from '../output/terminal.ts';

const HTTP_OK = 200;

/** What the block said of a control. Throws `ChainRefusal` when it refused it; undefined while it waits for its block. */
export function expectAccepted({ receipt }: ExtrinsicStatus): ExtrinsicStatus['receipt'] {
  if (receipt?.error !== undefined) throw new ChainRefusal(receipt.error, HTTP_OK);
  return receipt;
}

/**
 * Prints where the control is (its block, or the pool in manual mode) and which invariants it broke. Throws
 * `ChainRefusal` when the block refused it.
 */
export function reportControl(
  { terminal: { out } }: CliContext,
  { json }: Invocation,
  { status, done }: { readonly status: ExtrinsicStatus; readonly done: string },
): ExitCode {
  const { block } = status;
  const receipt = expectAccepted(status);
  const broken = (receipt?.events ?? []).flatMap(({ event }) =>
    event.case === 'invariantBroken' ? [event.value] : [],
  );
  if (json) {
    writeJson(out, {
      hash: bytesToHex(status.hash),
      state: status.state,
      block: block === undefined ? null : Number(block),
      broken_invariants: broken,
    });
    return EXIT.ok;
  }
  writeLine(out, block === undefined ? `${done}, when the next block is mined` : `${done}, in block ${block}`);
  for (const { invariant, detail } of broken) writeLine(out, `broken from here on: ${invariant} ${detail}`);
  return EXIT.ok;
}
