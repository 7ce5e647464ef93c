/** Every rule, in the order of the documents. */
import { economyRules } from './economy-rules.ts';
import { epochRules } from './epoch-rules.ts';
import { readRules } from './read-rules.ts';
import { registrationRules } from './registration-rules.ts';
import type { Rule } from './rule.ts';
import { weightRules } from './weight-rules.ts';

export const allRules: readonly Rule[] = [
  ...registrationRules,
  ...weightRules,
  ...epochRules,
  ...readRules,
  ...economyRules,
];
