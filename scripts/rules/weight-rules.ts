/** docs/rules/subnets.md section 3: weights, mechanisms, commits. */
import { different, exact, notBuilt, type Rule, testsOf } from './rule.ts';

const orders = testsOf('runtime/unit/refusals');
const set = testsOf('runtime/unit/set-weights');
const any = testsOf('runtime/unit/weights-order');
const batches = testsOf('runtime/unit/weight-batches');
const mechanisms = testsOf('runtime/unit/mechanisms');
const rows = testsOf('runtime/unit/mechanism-weights');
const commits = testsOf('runtime/unit/commit-reveal');
const sealed = testsOf('runtime/unit/commit-timelocked');
const reveals = testsOf('runtime/unit/reveal-timelocked');
const changed = testsOf('runtime/unit/commits-of-changed-hotkeys');
const mask = testsOf('runtime/unit/commit-mask');
const beacon = testsOf('coordinator/integration/beacon');
const seals = testsOf('crypto/vectors/seals');
const plan = testsOf('sdk/unit/plan-commit');
const setter = testsOf('sdk/unit/weights-setter');
const validator = testsOf('sdk/unit/run-validator');
const network = testsOf('test/e2e/commit-reveal');
const combined = testsOf('yuma/unit/epoch-with-mechanisms');

export const weightRules: readonly Rule[] = [
  exact(
    'subnets 3.1',
    'items of weights and commits, by storage index',
    rows('writes the row, the update and the event of its mechanism, and nothing of the other'),
  ),
  exact(
    'subnets 3.2',
    'set_weights: fourteen checks in order',
    orders('refuses with %s before %s'),
    any('refuses with the first of any that are violated'),
  ),
  exact('subnets 3.2', 'the pool asks for stake, then for the rate', orders('refuses in the pool with %s before %s')),
  exact(
    'subnets 3.2',
    'the owner hotkey needs no stake',
    set('8 NotEnoughStakeToSetWeights one rao below the threshold; the owner hotkey is exempt'),
  ),
  exact(
    'subnets 3.2',
    'rate: an update at block 0 is none; registration counts',
    set('10 SettingWeightsTooFast within the limit of the last update; an update at block 0 is none'),
  ),
  exact(
    'subnets 3.2',
    'a self-weight needs no permit and no length',
    rows('includes anybody for a single weight on itself, however many weights are the minimum'),
  ),
  exact(
    'subnets 3.2',
    'an empty row passes at a minimum of 0',
    set('14 asks for no more than N entries, and for none when the minimum is 0'),
  ),
  notBuilt(
    'subnets 3.2',
    'MaxWeightExceeded',
    'The limit is the largest value, so it cannot be raised, as on the reference.',
  ),
  exact('subnets 3.3', 'the largest becomes 65535, rounded half away from zero', set('%j becomes %j')),
  exact(
    'subnets 3.3',
    'the client’s conversion of scores',
    testsOf('sdk/unit/choose-weights')('scales the best to 65535 and leaves zeros out'),
  ),
  exact(
    'subnets 3.4',
    'batch_set_weights: each item by itself, with events',
    batches('sets what can be set and tells what cannot, in the order of the items'),
  ),
  exact('subnets 3.4', 'batch_commit_weights', batches('commits what can be committed and tells what cannot')),
  exact(
    'subnets 3.4',
    'the pool wants stake on every netuid',
    batches('needs enough stake in every subnet at the pool, and in each by itself in the block'),
  ),
  exact(
    'subnets 3.4',
    'batch_reveal_weights: all or nothing',
    batches('does nothing when the weights of the last one are refused'),
  ),
  different(
    'subnets 3.4',
    'how many items a batch has',
    '256 at most, or it is BadCall; the reference has no bound. An item of four bytes that fails leaves an event of 280, and batches are free.',
    batches('has 256 items at most, or does not decode: each that fails leaves an event'),
  ),
  exact('subnets 3.5', 'mechanism count: range and uids', mechanisms('refuses more than 256 uids over all mechanisms')),
  exact(
    'subnets 3.5',
    'lowering deletes what the upper ones had',
    mechanisms('lowered deletes what the upper mechanisms had, and raised again begins anew'),
  ),
  exact(
    'subnets 3.5',
    'the split sums to 65,535',
    mechanisms('takes one share to one per mechanism, 65,535 together, or none for even parts'),
  ),
  exact(
    'subnets 3.5',
    'an epoch per mechanism; results combined with floors',
    combined('floors after each mechanism: 5 and 5, each times a half, make 4'),
  ),
  exact(
    'subnets 3.5',
    'the stored emission is weighted a second time',
    mechanisms(
      'combines vectors by the part over the whole, floored after each, and keeps the emission’s second weighting',
    ),
  ),
  exact(
    'subnets 3.5',
    'calls with mecid',
    rows('has a rate limit of its own in each mechanism, at the pool as in the block'),
  ),
  exact(
    'subnets 3.6',
    'the hash, as the Python SDK has it',
    testsOf('protocol/vectors/commit-hash')('is the one that the Python SDK computes'),
  ),
  exact(
    'subnets 3.6',
    'commit_weights: checks in order, ten at most',
    orders('refuses with %s before %s'),
    commits('takes ten that wait and no eleventh, after the rate and before anything is dropped'),
  ),
  exact(
    'subnets 3.6',
    'reveals in exactly one epoch',
    commits('is too early up to the block before that epoch, and expired from the next epoch on'),
  ),
  exact(
    'subnets 3.6',
    'a reveal drops older commits',
    commits('drops older commits, also when they come out of order, and keeps newer ones'),
  ),
  exact(
    'subnets 3.6',
    'one epoch ahead while deferred',
    commits('counts one epoch ahead while the epoch of its block is deferred'),
  ),
  different(
    'subnets 3.6',
    'the pool’s words for reveals',
    'The reference’s pool says CommitNotFound and CommitBlockNotInRevealRange; here it says NoWeightsCommitFound and RevealTooEarly, as a block does.',
    orders('refuses with %s'),
  ),
  exact('subnets 3.7', 'commit_timelocked_weights: checks in order', orders('refuses with %s before %s')),
  different(
    'subnets 3.7',
    'a ciphertext of 5,001 bytes',
    'The reference cannot decode it; here it is CommitPayloadTooLarge before everything else, the name of later rule sets.',
    sealed('takes 5,000 bytes and not 5,001, which is refused before anything else'),
  ),
  exact(
    'subnets 3.7',
    'revealed in the first block of its epoch, before consensus',
    reveals('comes in the first block of the next epoch, before its consensus, which counts it'),
  ),
  exact(
    'subnets 3.7',
    'retried until the pulse is there',
    reveals('is tried in every block until the pulse of its round is there, and misses the consensus before'),
  ),
  exact('subnets 3.7', 'buckets of past epochs go', reveals('removes every bucket of a past epoch, in any block')),
  exact(
    'subnets 3.7',
    'commits of a hotkey that is replaced or swapped before the reveal',
    changed('leaves commits that give nobody weights and hide nobody’s; its uid’s next hotkey has none of them'),
    changed('takes commits by hash along, which say the old one, and leaves sealed ones, which are dropped'),
  ),
  different(
    'subnets 3.7',
    'bytes after a payload, or after a seal',
    'The reference ignores them, and the cipher suite of a timelock seal; here such a commit is dropped like others that do not decode, so that no two sequences of bytes say the same.',
    reveals('%s'),
  ),
  exact('subnets 3.7', 'the legacy payload without a hotkey', reveals('reads the legacy form, which names no hotkey')),
  exact(
    'subnets 3.7',
    'the mask of the epoch',
    mask('hides weights of a validator whose commit waits from who registered after it, not from who did in its block'),
  ),
  exact(
    'subnets 3.7',
    'payloads that the reference’s own package sealed',
    seals("opens what the reference's Python package sealed: '$payload'"),
  ),
  exact(
    'subnets 3.8',
    'rounds follow blocks; the pulse comes before reveals',
    beacon('begins every so many blocks, and only those bring a pulse'),
  ),
  exact(
    'subnets 3.8',
    'no private half before its round',
    beacon('has no private half before its block is sealed, and from then on what that block brought'),
  ),
  exact(
    'subnets 3.8',
    'who wants the epoch of block E commits to round(E), from blocks and not from a clock',
    plan('at head $head with an epoch in block $next it is opened in block $epoch'),
    setter('seals the row by %s to the round of its epoch'),
    network(
      'weights are sealed until the epoch that counts them, and open by themselves, also after their validator died',
    ),
  ),
  exact(
    'subnets 3.8',
    'the validator commits only when it may',
    validator('commits nothing before it has a permit: such a commit is taken, and never counts'),
  ),
  exact(
    'subnets 3.8',
    'the seed is random, and only its hash is told',
    beacon('follows from a seed that somebody chose, and from nothing that others know when nobody did'),
  ),
  exact('subnets 3.8', 'an option: real timelock encryption', seals("seals what the reference's Python package opens")),
  exact(
    'subnets 3.8',
    'pulses are kept for 216,000 rounds, and go a hundred at a time',
    testsOf('runtime/unit/store-pulse')('go a hundred at a time'),
  ),
];
