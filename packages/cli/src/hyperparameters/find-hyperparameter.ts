/** A hyperparameter by its name, and what was probably meant by a name that there is none of. */
import type { Hyperparameter, Hyperparameters } from '@yumanet/protocol/messages';
import { usageError } from '../output/cli-error.ts';

/** Edits from a name to what was typed, above which they have nothing to do with each other. */
const EDITS_MAX = 8;

/** By name or by storage item. Throws a usage error that names the nearest one. */
export function findHyperparameter(hyperparameters: readonly Hyperparameter[], name: string): Hyperparameter {
  const found = hyperparameters.find((each) => each.name === name || each.item === name);
  if (found !== undefined) return found;
  const nearest = nearestOf(
    hyperparameters.map((each) => each.name),
    name,
  );
  const remedy = '`yumanet hyperparameters get 1` lists them, and those of the chain with `chain` instead of 1.';
  throw usageError(
    `there is no hyperparameter "${name}"`,
    nearest === undefined ? remedy : `Did you mean ${nearest}? ${remedy}`,
  );
}

/** Those that a first argument means: of a subnet, or of the chain. */
export function hyperparametersOf(answer: Hyperparameters, isChain: boolean): readonly Hyperparameter[] {
  return isChain ? answer.chainHyperparameters : answer.hyperparameters;
}

function nearestOf(names: readonly string[], typed: string): string | undefined {
  const [nearest] = names
    .map((name) => ({ name, distance: editDistance(name, typed.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance);
  return nearest !== undefined && nearest.distance <= EDITS_MAX ? nearest.name : undefined;
}

/** Letters to add, take away or replace. */
function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [place, letter] of [...from].entries()) {
    const next = [place + 1];
    for (const [index, other] of [...to].entries()) {
      const replaced = (row[index] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(replaced, (row[index + 1] ?? 0) + 1, (next[index] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}
