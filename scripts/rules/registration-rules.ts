/** docs/rules/subnets.md sections 0 to 2: registration, keys, subnets, serving. */
import { different, exact, notBuilt, type Rule, testsOf } from './rule.ts';

const orders = testsOf('runtime/unit/refusals');
const burned = testsOf('runtime/unit/burned-register');
const uids = testsOf('runtime/unit/neuron-uids');
const price = testsOf('runtime/unit/registration-price');
const golden = testsOf('yuma/unit/emission');
const variants = testsOf('runtime/unit/register-variants');
const model = testsOf('runtime/property/registration-model');
const root = testsOf('runtime/unit/root-register');
const trim = testsOf('runtime/unit/trim-uids');
const childKeys = testsOf('runtime/unit/child-keys');
const hotkeys = testsOf('runtime/unit/swap-hotkey');
const rootClaims = testsOf('runtime/unit/root-claims');
const coldkeys = testsOf('runtime/unit/swap-coldkey');
const networks = testsOf('runtime/unit/register-network');
const limit = testsOf('runtime/unit/subnet-limit');
const axon = testsOf('runtime/unit/serve-axon');
const prometheus = testsOf('runtime/unit/serve-prometheus');

const inOrder = orders('refuses with %s before %s');

export const registrationRules: readonly Rule[] = [
  different(
    'subnets 0',
    'what the findings say of today’s chain',
    'A local beacon whose rounds follow blocks, a freeze window of 0 at short tempos, btauth/1 instead of the classic axon: the reasons are in the findings themselves.',
    testsOf('runtime/unit/presets')('marks only what differs, with its own value, the reference’s and a reason'),
  ),
  exact(
    'subnets 1.1',
    'storage items with the reference’s names; keys and uids stay inverse',
    model('gives the uids, keys, prices, owners, balances and refusals of the model'),
  ),
  exact('subnets 1.2', 'burned_register: thirteen steps in order', inOrder),
  exact(
    'subnets 1.2',
    'pays the burn with a swap, and destroys the alpha (P24)',
    burned('burns the price as in P24, raises it by 1.26, and gives the next uid'),
  ),
  exact(
    'subnets 1.2',
    'a balance of just the burn keeps the existential deposit',
    burned('leaves the existential deposit when the balance is just the burn'),
  ),
  exact(
    'subnets 1.2',
    'a hotkey that nobody owns becomes the payer’s',
    burned('makes the payer the owner of a new hotkey'),
  ),
  exact(
    'subnets 1.2',
    'a full subnet with nobody to prune charges nothing',
    variants('no slot does not burn: nothing is charged and the price stays'),
  ),
  exact(
    'subnets 1.2',
    'register_limit refuses a price above its limit',
    variants('RegistrationPriceLimitExceeded one rao below the price, before SubNetRegistrationDisabled'),
  ),
  exact(
    'subnets 1.2',
    'register, the historic call, burns and ignores the work',
    variants('burns the price of the signer, whatever work and coldkey it names'),
  ),
  exact('subnets 1.3', 'decay factors, golden numbers', golden('has golden decay factors')),
  exact(
    'subnets 1.3',
    'price after 1 to 3,600 blocks from 1 TAO',
    price('decays from 1 TAO with a half-life of 360 in %i blocks to %i rao'),
  ),
  exact('subnets 1.3', 'clamps: minimum, then maximum', price('is the maximum when that is below the minimum')),
  exact(
    'subnets 1.3',
    'bumps by 1.26, also many in one block',
    golden('C9: jumps with each registration, never below, up to the maximum'),
  ),
  exact(
    'subnets 1.3',
    '1000 rao with multiplier 2: 2000, then 1998',
    price('rises at once and decays in the next block: 1000, 2000, 1998 rao'),
  ),
  exact(
    'subnets 1.4',
    'appended: every vector but the stake weight grows',
    burned('extends every vector but the stake weight'),
  ),
  exact(
    'subnets 1.4',
    'LastUpdate of each mechanism is the block of registration',
    uids('sets LastUpdate of every mechanism to its block, and BlockAtRegistration'),
  ),
  exact('subnets 1.5', 'lowest emission, then oldest, then lowest uid', uids('tie by block then uid')),
  exact('subnets 1.5', 'immunity', uids('immunity ends in the block in which the period is over')),
  exact(
    'subnets 1.5',
    'immortal: the owner hotkey first, up to the limit',
    burned('spares as many of the owner as the limit says, the owner hotkey first'),
  ),
  exact(
    'subnets 1.5',
    'floor of non-immune: immune newcomers replace each other',
    uids('floor of non-immune: with no more than that left, immune newcomers replace each other'),
  ),
  exact('subnets 1.6', 'what is cleared', burned('gives the uid to the newcomer and clears what the rules say')),
  exact(
    'subnets 1.6',
    'every mechanism is cleared',
    uids('clears bonds and weights of every mechanism, resets LastUpdate in each, and zeroes what points to the uid'),
  ),
  exact(
    'subnets 1.6',
    'what is not cleared',
    uids('does not clear bonds of others toward the uid, nor the old hotkey’s stake and owner'),
  ),
  exact(
    'subnets 1.6',
    'the owner hotkey is never replaced',
    uids('never replaces the owner hotkey: nothing happens at all'),
  ),
  notBuilt('subnets 1.6', 'AssociatedEvmAddress is removed', 'There are no EVM keys.'),
  exact('subnets 1.7', 'root_register: checks in order', inOrder),
  exact(
    'subnets 1.7',
    'a full root takes strictly more stake than the lowest',
    root('of a full root takes strictly more stake than the lowest, whose first holder leaves'),
  ),
  exact(
    'subnets 1.7',
    'free, a delegate at 18 %, no ownership check',
    root('is free of charge, makes a delegate with a take of 18 %, and changes no price'),
  ),
  exact(
    'subnets 1.8',
    'trim: checks in order, 80 % of immune',
    trim('TrimmingWouldExceedMaxImmunePercentage at 80 whole percent of the slots'),
  ),
  exact('subnets 1.8', 'who leaves', trim('drops the lowest emission, and of equals the highest uid')),
  exact(
    'subnets 1.8',
    'survivors are renumbered, weights and bonds remapped',
    trim('have weights, bonds, incentive and LastUpdate of every mechanism, without entries for the dropped'),
  ),
  exact('subnets 1.9', 'swap_hotkey(_v2): checks in order', inOrder),
  exact(
    'subnets 1.9',
    'what moves with a hotkey',
    hotkeys('moves membership, uid, axon, owner hotkey and delegate take; weights and LastUpdate stay with the uid'),
  ),
  exact(
    'subnets 1.9',
    'keep_stake',
    hotkeys('that keeps the stake leaves it on the old hotkey, which keeps its owner'),
  ),
  exact(
    'subnets 1.9',
    'child keys move with a hotkey',
    childKeys('follow a hotkey that is swapped, to both lists'),
    childKeys('replace those of the hotkey that takes the place, and end between the two'),
  ),
  different(
    'subnets 1.9',
    'a hotkey that is swapped for its own parent or child; the take of a child key',
    'The relation of the two ends where the reference refuses InvalidChild. The take follows the child keys, which the reference leaves with a hotkey that is no child any more.',
    childKeys('replace those of the hotkey that takes the place, and end between the two'),
    childKeys('follow a hotkey that is swapped, to both lists'),
  ),
  exact(
    'subnets 1.9',
    'root claims move with a hotkey and a coldkey; a hotkey with claims cannot take the place of another on root',
    rootClaims('take claims along'),
    rootClaims('take along what was had, so that nobody has it twice'),
    rootClaims('cannot be those that have claims of their own'),
  ),
  different(
    'subnets 1.9',
    'a swap on a subnet that is not there',
    'The rules are silent; here it is SubnetNotExists before all else.',
    hotkeys('BadOrigin before SubnetNotExists before NonAssociatedColdKey'),
  ),
  exact(
    'subnets 1.9',
    'announce_coldkey_swap: cost, hash and delay',
    coldkeys('recycles 0.1 TAO the first time, and says when the swap can be made'),
  ),
  exact(
    'subnets 1.9',
    'swap_coldkey_announced moves everything',
    coldkeys('gives the subnet, the hotkeys and the whole balance to the new coldkey'),
  ),
  different(
    'subnets 1.9',
    'a coldkey swap from or to the pot of a subnet',
    'The rules are silent; here it is CannotUseSystemAccount, as the pool’s TAO would go with it.',
    coldkeys('CannotUseSystemAccount for the pot of a subnet, old or new, before ColdKeyAlreadyAssociated'),
  ),
  exact(
    'subnets 1.9',
    'an announced coldkey may only make swap calls; a disputed one none',
    coldkeys('blocks every call of the coldkey, the swap calls included, in the pool and at dispatch'),
  ),
  different(
    'subnets 1.9',
    'the pool’s word for an announced coldkey',
    'The reference’s pool has code 0 with a name of its own; here the pool uses the name of the block, ColdkeySwapAnnounced.',
    coldkeys('nothing but swap calls: ColdkeySwapAnnounced in the pool'),
  ),
  exact('subnets 1.10', 'register_network: checks in order', inOrder),
  different(
    'subnets 1.10',
    'MechanismDoesNotExist for a mechanism other than 1',
    'No call names a mechanism, so the check cannot fail.',
    networks('sees each problem before the next one'),
  ),
  exact(
    'subnets 1.10',
    'lock cost: 1000, 2000, 4000 TAO, and its fall',
    networks('asks what C10b says one block after a sale at 1999.99 TAO'),
  ),
  exact(
    'subnets 1.10',
    'the new subnet: netuid, owner, values, pool at the median price',
    networks('has the lowest free netuid, its owner at uid 0, its creation values and a pool at the median price'),
  ),
  exact(
    'subnets 1.10',
    'prune victim: lowest moving price, oldest, not immune',
    limit('is the one with the lowest moving price, not the lowest spot price'),
  ),
  exact(
    'subnets 1.10',
    'at the limit the victim is dissolved and its netuid taken',
    limit('dissolves the victim first and takes its netuid, at the median price of the others'),
  ),
  different(
    'subnets 1.10',
    'a SubnetLimit above 4095',
    'It counts as 4095: storage indexes have 4096 netuids, and further subnets would share those of second mechanisms.',
    limit('is never for more subnets than there are storage indexes, whatever the limit says'),
  ),
  exact(
    'subnets 1.10',
    'start_call: checks in order',
    networks('refuses in order: missing subnet, not the owner, already started, too early'),
  ),
  exact(
    'subnets 1.10',
    'alpha flows after start_call though emission is not enabled',
    testsOf('runtime/unit/started-subnet')(
      'pays alpha to miner, validator and owner after start_call though emission is not enabled, and injects nothing there',
    ),
  ),
  exact(
    'subnets 2',
    'serve_axon, serve_axon_tls, serve_prometheus: checks in order, in the pool too',
    inOrder,
    orders('refuses in the pool with %s before %s'),
  ),
  different(
    'subnets 2',
    'loopback addresses are refused',
    'They are allowed unless the genesis flag says otherwise: local miners listen there.',
    axon('without the loopback flag, address %s of type %i: %s'),
    axon('with the loopback flag, lets both loopback addresses serve'),
  ),
  exact(
    'subnets 2',
    'rate limit, also a first time',
    axon('lets a neuron serve again when the limit has passed, and not a block before'),
  ),
  exact(
    'subnets 2',
    'a certificate that is empty or too long is ignored',
    axon('keeps the certificate of before when the new one is ignored, and when serve_axon brings none'),
  ),
  exact(
    'subnets 2',
    'metrics addresses: 0 is none',
    prometheus('with the loopback flag, takes both loopback addresses and still no 0'),
  ),
];
