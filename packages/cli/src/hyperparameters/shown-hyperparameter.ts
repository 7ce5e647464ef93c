/** A hyperparameter of the API for a person and for a program. */
import type { Hyperparameter } from '@yumanet/protocol/messages';
import { valueText } from './value-text.ts';

/** The value's own text, as `default` has it. */
export function textOf({ value }: Hyperparameter): string {
  return String(value.value);
}

/** True for one that somebody or a preset has set to something else than the reference starts with. */
export function isDifferent(hyperparameter: Hyperparameter): boolean {
  const { setBy, type } = hyperparameter;
  return setBy !== 'nobody' && type !== 'account' && textOf(hyperparameter) !== hyperparameter.default;
}

/** The value in its unit. */
export function readableValue(hyperparameter: Hyperparameter): string {
  return valueText(hyperparameter.unit, textOf(hyperparameter));
}

/** Such as `root and owner`. */
export function setByWords({ setBy }: Hyperparameter): string {
  return setBy === 'both' ? 'root and owner' : setBy;
}

/** Numbers that JSON holds exactly are numbers, amounts and larger ones decimal text. */
export function hyperparameterJson(hyperparameter: Hyperparameter) {
  const { name, value, unit, type, item, meaning, range, errors, setBy, call, ownerCall, ...facts } = hyperparameter;
  const isNumber = value.case === 'number' && unit !== 'rao' && value.value <= BigInt(Number.MAX_SAFE_INTEGER);
  return {
    name,
    value: isNumber ? Number(value.value) : value.value,
    default: facts.default,
    differs: isDifferent(hyperparameter),
    ...(facts.differsBecause === '' ? {} : { differs_because: facts.differsBecause }),
    unit,
    type,
    item: item === '' ? null : item,
    meaning,
    range,
    errors,
    set_by: setBy,
    call: call === '' ? null : call,
    owner_call: ownerCall === '' ? null : ownerCall,
    rate_limit: facts.rateLimit,
    frozen_before_epoch: facts.frozenBeforeEpoch,
  };
}
