/** Every event of docs/rules/events.md is one of `event.proto`, or it is said here why it is not. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../../../..');
const NO_CALL = 'no call that this network has tells of it';

const ABSENT: Readonly<Record<string, readonly string[]>> = {
  [NO_CALL]: [
    ...['BulkNeuronsRegistered', 'BulkBalancesSet', 'MaxWeightLimitSet', 'ValidatorPruneLenSet', 'ScalingLawPowerSet'],
    ...['DelegateAdded', 'DefaultTakeSet', 'BurnSet', 'PowRegistrationAllowed'],
    ...['AllBalanceUnstakedAndTransferredToNewColdkey', 'ArbitrationPeriodExtended'],
    ...['DissolveNetworkScheduled', 'DissolveNetworkScheduleDurationSet'],
  ],
  'commits to rounds have events of their own: TimelockedWeightsCommitted, TimelockedWeightsRevealed': [
    ...['CRV3WeightsCommitted', 'CRV3WeightsRevealed'],
  ],
  'there are no EVM keys': ['EvmKeyAssociated'],
  'there are no leases of subnets': [
    ...['SubnetLeaseCreated', 'SubnetLeaseTerminated', 'SubnetLeaseDividendsDistributed'],
  ],
  'there is no voting power': [
    ...['VotingPowerTrackingEnabled', 'VotingPowerTrackingDisableScheduled', 'VotingPowerTrackingDisabled'],
    'VotingPowerEmaAlphaSet',
  ],
  'fees are TAO only': ['TransactionFeePaidWithAlpha'],
  'stake is never locked, so conviction moves no subnet to another owner': [
    ...['StakeLocked', 'StakeUnlocked', 'LockMoved', 'PerpetualLockUpdated', 'RejectLockedAlphaUpdated'],
    'SubnetOwnerChanged',
  ],
};

/** The names in the rows of the table. */
function namesOfTheRules(): string[] {
  const text = readFileSync(join(ROOT, 'docs/rules/events.md'), 'utf8');
  return [...text.matchAll(/^\| ([A-Z]\w+) \|/gm)].map(([, name]) => name ?? '');
}

/** As they are told: the names of the fields of the `oneof`, each word with a capital. */
function namesHere(): string[] {
  const text = readFileSync(join(ROOT, 'packages/protocol/proto/yumanet/v1/event.proto'), 'utf8');
  return [...text.matchAll(/^ {4}\w+ (\w+) = \d+;/gm)].map(([, field]) =>
    (field ?? '').replaceAll('_', '').toLowerCase(),
  );
}

describe('the events of the rules', () => {
  const rules = namesOfTheRules();
  const here = new Set(namesHere());
  const absent = Object.values(ABSENT).flat();

  it('are all here, or are known not to be', () => {
    expect(rules.length).toBeGreaterThan(130);
    const unknown = rules.filter((name) => !here.has(name.toLowerCase()) && !absent.includes(name));
    expect(unknown).toEqual([]);
  });

  it('that are said to be absent are of the rules, and absent', () => {
    expect(absent.filter((name) => !rules.includes(name) || here.has(name.toLowerCase()))).toEqual([]);
    expect(new Set(absent).size).toBe(absent.length);
  });
});
