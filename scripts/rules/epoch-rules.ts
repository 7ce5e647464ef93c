/** docs/rules/subnets.md sections 4 and 5, and docs/rules/epoch.md: tempos, epochs, parameters. */
import { different, exact, type Rule, testsOf } from './rule.ts';

const step = testsOf('runtime/unit/block-step');
const schedule = testsOf('runtime/unit/epoch-schedule');
const calls = testsOf('runtime/unit/epoch-calls');
const rules = testsOf('yuma/unit/epoch-rules');
const emission = testsOf('yuma/unit/emission');
const parameters = testsOf('runtime/unit/parameters');
const further = testsOf('runtime/unit/further-parameters');
const table = testsOf('runtime/unit/hyperparameters');
const presets = testsOf('runtime/unit/presets');
const vectors = 'holds every case that was recorded';

export const epochRules: readonly Rule[] = [
  exact(
    'subnets 4.1',
    'items and counters of the schedule',
    schedule('counts blocks since the last step through a deferral, and pays all that was put aside'),
  ),
  exact(
    'subnets 4.2',
    'an epoch every tempo blocks; none at tempo 0',
    step('runs an epoch every tempo blocks'),
    step('never runs at tempo 0'),
  ),
  exact(
    'subnets 4.2',
    'the safety net of 50,400 blocks',
    step('runs when 50,400 blocks have passed, whatever the tempo'),
  ),
  exact(
    'subnets 4.2',
    'new subnets are staggered',
    schedule('is staggered over new subnets: the cycle of netuid 3 began 3 blocks before its creation'),
  ),
  exact(
    'subnets 4.2',
    'the cap defers by netuid',
    schedule('defers in the order of netuids, over as many blocks as it takes'),
  ),
  exact(
    'subnets 4.2',
    'inconsistent keys: the epoch is skipped',
    step('skips a subnet whose keys hold a hotkey twice; its pending alpha stays'),
  ),
  exact(
    'subnets 4.2',
    'the next epoch, as it is read',
    schedule('is the automatic or the pending one, whichever is earlier, and none at tempo 0'),
  ),
  exact(
    'subnets 4.3',
    'the block step before the extrinsics',
    testsOf('runtime/unit/commitment-reveals')('is revealed before the extrinsics of its block'),
  ),
  exact(
    'subnets 4.3',
    'weights are revealed before the coinbase',
    testsOf('runtime/unit/reveal-timelocked')(
      'comes in the first block of the next epoch, before its consensus, which counts it',
    ),
  ),
  exact(
    'subnets 4.3',
    'child keys of subnets whose epoch was in the block, after it',
    testsOf('runtime/unit/child-keys')(
      'waits for the first epoch after the cooldown on a subnet whose alpha is traded',
    ),
  ),
  exact(
    'subnets 4.4',
    'set_tempo: checks in order, and the cycle restarts',
    calls('sets the tempo and restarts the cycle'),
  ),
  different(
    'subnets 4.4',
    'an owner’s tempo is 360 at least',
    'On the fast preset 2 at least, as its tempo is 10; on mainnet 360.',
    calls('takes 2 to 50,400 on the fast network, 360 to 50,400 on mainnet'),
  ),
  exact(
    'subnets 4.4',
    'sudo_set_tempo',
    calls('is stopped by the freeze window like most of root’s calls, and takes 0'),
  ),
  exact('subnets 4.4', 'trigger_epoch', calls('asks for an epoch after one freeze window, which is closed until then')),
  exact(
    'subnets 4.4',
    'set_activity_cutoff_factor: root passes both limits',
    calls('lets root past the window and the owner’s rate limit'),
  ),
  different(
    'subnets 4.4',
    'set_activity_cutoff_factor on a missing subnet',
    'The reference lets root write it; here it is SubnetDoesNotExist.',
    testsOf('runtime/unit/refusals')('refuses with %s'),
  ),
  exact(
    'subnets 4.5',
    'the window before an epoch, for root too',
    parameters('closes for the last blocks before an epoch, for root too, but not for every parameter'),
  ),
  different(
    'subnets 4.5',
    'a window of 10 blocks',
    'The fast preset has 0: at tempo 10 it would refuse nearly every change.',
    presets('marks only what differs, with its own value, the reference’s and a reason'),
  ),
  exact('subnets 4.6', 'activity: strict border', rules('lasts up to and including the cutoff')),
  exact(
    'subnets 4.6',
    'stake threshold, owner exempt',
    rules('keeps a stake at the threshold and drops one below, but not the owner'),
  ),
  exact(
    'subnets 4.6',
    'permits: the higher uid among equals',
    rules('gives the last permit among equal stakes to the higher uid'),
  ),
  exact('subnets 4.6', 'weights that count', rules('leave out who registered at or after the update')),
  exact(
    'subnets 4.6',
    'bonds toward the newly registered are masked',
    rules('are forgotten for who registered at the last step plus one, and without a last step since the tempo began'),
  ),
  exact(
    'subnets 4.6',
    'without weights validators are paid by stake',
    rules('pays validators by stake when there is neither incentive nor dividend'),
  ),
  exact(
    'subnets 4.6',
    'a default network earns as this says',
    testsOf('runtime/unit/default-network')(
      'hands out permits at block 10 and pays incentive in order of the weights, revealed there, at block 20',
    ),
  ),

  exact(
    'subnets 5',
    'origin, owner’s rate limit, window, subnet, range: in order, for every call',
    testsOf('runtime/unit/refusals')('refuses with %s before %s'),
  ),
  exact('subnets 5', 'who may set which parameter', table('can be set by whom the table says, and by nobody else')),
  exact('subnets 5', 'what the window stops', table('is frozen before an epoch for whom the table says so')),
  exact(
    'subnets 5',
    'once in two tempos per parameter; the version key in five',
    parameters('the version key has a limit of its own: 5 tempos'),
  ),
  exact(
    'subnets 5',
    'defaults',
    table('has the default of the storage item, or what the reference writes into a new subnet'),
  ),
  different(
    'subnets 5',
    'values of the fast preset',
    'They make a network of one machine usable in its first minute; each is marked with its reason.',
    presets('marks only what differs, with its own value, the reference’s and a reason'),
  ),
  different(
    'subnets 5',
    'values of the mainnet preset',
    'Five, marked too: no fees by weight, loopback allowed, a subnet that is started and has emission and stake.',
    presets('mainnet differs in what makes a network usable on this machine and in nothing else'),
  ),
  exact('subnets 5', 'ranges of the price of a registration', further('min_burn is below 1 TAO and below max_burn')),
  exact(
    'subnets 5',
    'ranges of uids',
    parameters('max_allowed_uids from min_allowed_uids and N up to 256, times the mechanisms'),
  ),
  exact(
    'subnets 5',
    'liquid alpha',
    further('alpha values need liquid alpha, then a high one, then a low one between'),
  ),
  exact('subnets 5', 'retired calls', further('%s is refused whoever sends it')),
  exact(
    'subnets 5',
    'the list of hyperparameters, in the reference’s order',
    table('begins with the reference’s list, in its order'),
  ),

  exact('epoch 1', 'the epoch, bit for bit, by recorded vectors', testsOf('yuma/vectors/epoch')(vectors)),
  exact('epoch 1', 'the compiled kernel has the same bits', testsOf('yuma/vectors/kernel')(vectors)),
  exact(
    'epoch 1',
    'one wrong bit is seen',
    testsOf('yuma/vectors/planted-errors')('in an alpha at a weight for bonds, and in a link of a sequence'),
  ),
  exact('epoch 1', 'exp, log2, ln and rounding', testsOf('yuma/vectors/math')(vectors)),
  exact('epoch 3', 'emission, shares, prices and burn, by vectors', testsOf('yuma/vectors/emission')(vectors)),
  exact('epoch 3', 'activity cutoff', emission('cut off activity after a part of the tempo, at least a block')),
];
