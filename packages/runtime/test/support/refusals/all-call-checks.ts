/** The checks of every call. A call without a table here fails `unit/refusals.test.ts`. */
import { balanceChecks } from './balance-checks.ts';
import type { CallTrials } from './call-trials.ts';
import { childKeyChecks } from './child-key-checks.ts';
import { commitChecks } from './commit-checks.ts';
import { epochChecks } from './epoch-checks.ts';
import { furtherParameterChecks } from './further-parameter-checks.ts';
import { hyperparameterChecks } from './hyperparameter-checks.ts';
import { keySwapChecks } from './key-swap-checks.ts';
import { liquidityChecks } from './liquidity-checks.ts';
import { proposalChecks } from './proposal-checks.ts';
import { registrationChecks } from './registration-checks.ts';
import { revealWeightChecks } from './reveal-checks.ts';
import { servingChecks } from './serving-checks.ts';
import { stakeChecks } from './stake-checks.ts';
import { stakeMoveChecks } from './stake-move-checks.ts';
import { subnetChecks } from './subnet-checks.ts';
import { sudoChecks } from './sudo-checks.ts';
import { weightChecks } from './weight-checks.ts';

export const allCallChecks: readonly CallTrials[] = [
  ...balanceChecks,
  ...registrationChecks,
  ...keySwapChecks,
  ...subnetChecks,
  ...servingChecks,
  ...stakeChecks,
  ...liquidityChecks,
  ...childKeyChecks,
  ...proposalChecks,
  ...stakeMoveChecks,
  ...weightChecks,
  ...commitChecks,
  ...revealWeightChecks,
  ...epochChecks,
  ...hyperparameterChecks,
  ...furtherParameterChecks,
  ...sudoChecks,
];
