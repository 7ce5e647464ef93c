/** docs/rules/economics.md: emission, payments, stake, pools, the life of subnets. */
import { different, exact, notBuilt, type Rule, testsOf } from './rule.ts';

const step = testsOf('runtime/unit/block-step');
const coinbase = testsOf('runtime/unit/coinbase');
const markets = testsOf('runtime/property/coinbase');
const compiledMarket = testsOf('yuma/property/market');
const kernels = testsOf('runtime/unit/kernels');
const compiledPools = testsOf('yuma/property/pools');
const emission = testsOf('yuma/unit/emission');
const swaps = testsOf('yuma/unit/pool-swap');
const weights = testsOf('yuma/unit/pool-weights');
const pools = testsOf('yuma/property/pool');
const examples = testsOf('runtime/unit/swap-examples');
const shares = testsOf('yuma/unit/share-pool');
const stake = testsOf('runtime/unit/stake');
const limits = testsOf('runtime/unit/stake-limits');
const trades = testsOf('runtime/property/stake-trades');
const moves = testsOf('runtime/unit/stake-moves');
const childKeys = testsOf('runtime/unit/child-keys');
const family = testsOf('runtime/unit/child-keys-on-chain');
const takes = testsOf('runtime/unit/takes');
const rootClaims = testsOf('runtime/unit/root-claims');
const rootDividends = testsOf('runtime/unit/root-dividends');
const transfers = testsOf('runtime/unit/transfer');
const networks = testsOf('runtime/unit/register-network');
const dissolved = testsOf('runtime/unit/dissolve-network');
const genesis = testsOf('runtime/unit/genesis');
const random = testsOf('runtime/property/random-calls');
const vectors = testsOf('yuma/vectors/economics')('holds every case that was recorded');

export const economyRules: readonly Rule[] = [
  exact(
    'economics 1',
    'the order of a block step',
    testsOf('runtime/unit/reveal-timelocked')(
      'comes in the first block of the next epoch, before its consensus, which counts it',
    ),
    childKeys('waits for the first epoch after the cooldown on a subnet whose alpha is traded'),
  ),
  exact(
    'economics 1',
    'steps 4 a to 4 g, 5 and 6, compiled, have the bits of the readable ones',
    compiledMarket('over hundreds of blocks of a network of %i rows'),
    compiledMarket('for thousands of tables that no chain would hold'),
    kernels(
      'has the same digest in every block, whichever kernels compute the epochs of one mechanism or two, the market and what is paid',
    ),
  ),
  exact(
    'economics 2.1',
    'halvings of TAO at their exact thresholds',
    emission('halves exactly at its thresholds'),
    coinbase('at an issuance of %i rao hand out %i'),
    testsOf('coordinator/integration/halving')(
      'comes after exactly 100 blocks of 1 TAO; the block after it emits 0.5, and the issuance is exact to the rao',
    ),
  ),
  exact(
    'economics 2.1',
    'what no subnet gets is recycled, all of it without an emitting subnet',
    coinbase('C17: follow moving prices, and what truncation leaves is recycled'),
    coinbase('go to nobody, and no alpha is minted, without a subnet that takes part in emission'),
  ),
  different(
    'economics 2.2',
    'the alpha computation overwrites BlockEmission',
    'Here BlockEmission is the TAO of the last block; the rules call that cache informational.',
    step('at %i rao a block emits %i, and without moving prices all of it is recycled'),
  ),
  different(
    'economics 2.1',
    'the localnet’s issuance starts at 0',
    'Here it is the sum of all endowments, so that TAO is conserved from the first block.',
    genesis('counts every endowment in the issuance, pots and author included'),
  ),
  exact(
    'economics 2.2',
    'each subnet’s alpha has halvings of its own',
    step('has its own halving for the alpha of each subnet'),
    testsOf('runtime/unit/halving')('halves by the issuance of its own subnet, whatever TAO emits'),
  ),
  exact(
    'economics 2.3',
    'which subnets receive emission',
    testsOf('runtime/unit/started-subnet')(
      'pays alpha to miner, validator and owner after start_call though emission is not enabled, and injects nothing there',
    ),
  ),
  exact(
    'economics 2.4',
    'shares of TAO by price, withheld incentive and enabled emission: C17, C17b, C17c, C17d',
    coinbase('C17: follow moving prices, and what truncation leaves is recycled'),
    coinbase('C17b: fall by the miners’ incentive that was withheld'),
    coinbase('C17c: go to the others where emission is not enabled, whose alpha flows on'),
    coinbase('C17d: are nobody’s while moving prices are 0'),
  ),
  exact(
    'economics 2.4',
    'shares go by moving prices of before the block',
    coinbase('go by the moving price of before the block'),
  ),
  exact(
    'economics 2.4',
    'moving prices',
    step('is .25, .5 and .6875 of the price after 1, 2 and 3 blocks in the fast preset, short by floors'),
  ),
  exact(
    'economics 2.5',
    'injection and its cap: C4, C5, C6, P28',
    coinbase('C4 and P28: beyond the root’s part of the alpha TAO buys first, then the rest enters'),
    coinbase('%s'),
  ),
  exact(
    'economics 2.5',
    'the chain buys alpha with the excess: C3, P27',
    coinbase('C3: the chain buys alpha with all TAO where nobody has root stake'),
    coinbase('P27: 360 blocks of one TAO'),
    coinbase('keeps TAO on the account, outside of the pool, when the purchase is refused'),
  ),
  exact('economics 2.6', 'pending alpha: owner cut, servers, validators (C1)', step('splits one block as C1')),
  exact(
    'economics 2.6',
    'the root part of pending alpha, put aside or recycled',
    coinbase('C2: is taken out of existence while the moving prices sum to 1 or less'),
    coinbase('is put aside once they sum to more than 1'),
  ),
  exact(
    'economics 3.1',
    'drained at a due slot',
    testsOf('runtime/unit/mechanisms')(
      'keeps all alpha: parts are the whole, and what is paid is what was drained, short by floors',
    ),
  ),
  exact(
    'economics 3.2',
    'owner cut, and what validators get without miners',
    step('pays the owner cut and, without miners, everything else to the only validator'),
  ),
  exact(
    'economics 3.2',
    'the owner cut is stake of the owner’s coldkey',
    step('pays the owner cut to the subnet’s owner on the owner hotkey, whoever owns that'),
  ),
  exact(
    'economics 3.3',
    'dividends of parents and children: C13, C13b, C13c',
    childKeys('C13: go to parents by their part of the stake, less the child’s take'),
    childKeys('C13b: are not taken from by a child of the same coldkey'),
    childKeys('C13c: are all the parent’s when the child has no stake'),
    family('C13: is the parent’s by its part of the stake, less the child’s take'),
    family('C13b: loses no take to a child of the same coldkey'),
    family('C13c: is all the parent’s where the child has no stake of its own'),
    childKeys('are paid to a parent that is no neuron of the subnet'),
  ),
  different(
    'economics 3.3',
    'CKBurn',
    'It lowers what parents get and is not recycled beyond that: all alpha is paid out by proportion, so recycling it too would take out what is somebody’s.',
    childKeys('loses what CKBurn burns of a parent’s part'),
    family('loses what CKBurn burns of a parent’s part, and the rest is paid whole'),
  ),
  exact(
    'economics 3.4',
    'incentive of the owner’s neurons is withheld, recycled or burned',
    step('withholds incentive from the owner’s neurons, recycling it only when the subnet says so'),
  ),
  exact(
    'economics 3.4',
    'automatic staking elsewhere',
    takes('stakes incentive of all miners of a coldkey on one hotkey, as stake of that coldkey'),
    family('tells a miner where its incentive went, and whom it was staked on'),
  ),
  exact('economics 3.5', 'dividends with a take of 18 % (C12)', step('C12: a take of 18 % of 100 alpha')),
  exact(
    'economics 3.5',
    'dividends of nominators: the take is staked before the rest is shared (C18)',
    step('C18: nominators share what the take leaves, with the validator, which has staked its take before'),
  ),
  exact(
    'economics 3.6',
    'root dividends: what can be claimed (C15)',
    rootClaims('C15: 5 alpha over 1,000 TAO'),
    rootClaims('is nothing for stake that came after, and stays with who had it when stake goes'),
    rootClaims('is not owed again, and what comes is whole, when stake goes that was claimed for'),
    rootClaims('is lost with stake that was never claimed for'),
    coinbase('goes to the validator’s take; the rest can be claimed, or is staked when it is more than its root stake'),
    coinbase('is drained with the rest at the epoch, counts in what consensus shares out, and is paid'),
  ),
  exact(
    'economics 3.6',
    'root dividends need moving prices of more than 1 together: the way there by calls, to TAO on root',
    rootDividends('do not flow in the preset fast as it is: root’s part is taken out of existence'),
    rootDividends(
      'flow in the preset fast once a purchase has brought two prices above 1 together, and a claim makes them TAO',
    ),
    rootDividends(
      'flow with the numbers of the reference chain once sudo lets moving prices follow, and are claimed in turn',
    ),
  ),
  exact(
    'economics 3.6',
    'claim_root, set_root_claim_type',
    rootClaims('sells the alpha without a fee and stakes the TAO on root, with no claim on what was earned before'),
    rootClaims('keeps the alpha for who wants that, on all subnets or on some'),
    rootClaims('leaves less than the threshold, what is on other subnets, and what the pool cannot take'),
  ),
  different(
    'economics 3.6',
    'claims in turn',
    'The parent block’s randomness picks them where the reference takes its hash: the hash depends on the wall clock, and equal inputs give equal states here.',
    rootClaims('are made in every block for coldkeys that its parent picks'),
    rootClaims('tell RootClaimed for each that is picked, whatever there was to claim'),
    rootClaims('go by eight bytes of the hash each, added up'),
  ),
  exact(
    'economics 4.1',
    'share pools: C11 to C11d',
    shares('give every staker its part of what all got (C11)'),
    shares('let another staker in without a change for the others, and one out (C11b, C11c)'),
    shares('work for single rao (C11d)'),
  ),
  different(
    'economics 4.1',
    'a staker whose shares are worth more than all stake of the hotkey',
    'It has that stake: where digits were cut off in the sum of all shares, the reference lets the last staker have some rao more than there are.',
    stake('leave the last one no more than there is, where digits of its shares are missing in the sum of all'),
  ),
  exact(
    'economics 4.1',
    'payments into share pools, compiled, have the bits of the readable ones',
    compiledPools('for any pools with normalised shares'),
    compiledPools('for whatever storage can hold'),
    kernels(
      'has the same digest in every block, whichever kernels compute the epochs of one mechanism or two, the market and what is paid',
    ),
  ),
  exact(
    'economics 4.2',
    'anyone may stake to any hotkey',
    stake('share its stake: anyone may stake to any hotkey, and take out what is theirs'),
  ),
  exact('economics 4.2', 'add_stake: checks in order', testsOf('runtime/unit/refusals')('refuses with %s before %s')),
  exact(
    'economics 4.2',
    'P1, P5, P25 and who gets the fee',
    stake('P1: 100 TAO into a pool of 1,000 and 1,000'),
    stake('P25: needs 2,001,007 rao'),
  ),
  exact('economics 4.3', 'remove_stake: P2, P6', stake('P2: 100 alpha out of a pool of 1,000 and 1,000')),
  exact(
    'economics 4.3',
    'asking for more removes all',
    stake('removes everything when more is asked for, and leaves the fee as nobody’s alpha without an author'),
  ),
  exact(
    'economics 4.3',
    'dust of nominators (4.9)',
    limits('is sold when it is worth less than the required stake, and the owner’s is not'),
    limits('is nobody’s when it is too little to be sold'),
  ),
  exact(
    'economics 4.4',
    'limit variants: P8 to P13, P16',
    limits('P8: spends what the limit allows, and no more'),
    limits('P9: refuses what would cross the limit when a part will not do'),
    limits('P12: sells what the limit allows, and stakes the rest again'),
    limits('P16: follows the weights of the pool'),
    limits('sells everything or nothing'),
    limits('needs the means for the part that the limit allows, which is no less than the smallest stake'),
    trades('never cross their limit, in the direction of the trade'),
    trades('there and back always cost the trader'),
  ),
  exact(
    'economics 4.5',
    'unstake_all and unstake_all_alpha',
    moves('sells what can be sold everywhere and passes over the rest'),
    moves('of alpha stakes what it brought on root'),
  ),
  exact(
    'economics 4.6',
    'move, transfer and swap of stake: P22, P23',
    moves('P22: sells with a fee and buys without one'),
    moves('P23: from root without a fee there, and with one at the destination'),
    moves('inside of a subnet moves alpha without a swap'),
    moves('gives stake to another coldkey, in the subnet as alpha, elsewhere by way of TAO'),
    moves('moves up to the amount at which the ratio of the prices is the limit'),
  ),
  exact('economics 4.7', 'stake weight: alpha and root TAO', emission('weigh root TAO')),
  exact(
    'economics 4.7',
    'inheritance from parents: C14',
    childKeys('C14: a child has a part of its parent’s stake, which the parent has no more'),
    family('C14: counts with its parent’s in the epoch, for its permit, for setting weights, and in reads'),
    family('passes the threshold of set_weights with what it inherits, which the parent lacks'),
    childKeys('inherits root stake by the children of the subnet, and one level only'),
  ),
  exact(
    'economics 4.8',
    'set_children',
    childKeys('applies at once before alpha is traded, in both directions and in the order of bytes'),
    childKeys('replaces the list before it, and an empty list removes all'),
    childKeys('waits for the first epoch after the cooldown on a subnet whose alpha is traded'),
    family('are told in the order in which they were given, and kept in that of their bytes'),
    family('do not apply when one has become a parent while they waited'),
    childKeys('asks for stake as worth in TAO over all subnets, but not of the owner hotkey'),
    testsOf('runtime/unit/refusals')('refuses with %s before %s'),
  ),
  exact(
    'economics 4.8',
    'pending child keys are dropped with too little stake (4.3)',
    childKeys('is forgotten while it waits when the hotkey’s stake falls below the threshold'),
  ),
  exact(
    'economics 4.8',
    'set_childkey_take',
    takes('rises only so often and falls at any time'),
    family('gives the child the least take of the subnet, also where it has set none'),
  ),
  exact(
    'economics 4.8',
    'new subnets get the validators on root as parents, by their own call',
    childKeys('has the validators on root as parents of its owner hotkey, but for those who do not want it'),
    childKeys('has no parent whose stake is below the threshold'),
  ),
  exact(
    'economics 4.9',
    'try_associate_hotkey',
    testsOf('runtime/unit/register-variants')('makes the signer the owner of a hotkey that nobody owns'),
  ),
  exact(
    'economics 4.9',
    'increase_take, decrease_take',
    takes('falls at any time and rises 216,000 blocks after any change'),
    takes('is bound by its last change also after the hotkey was swapped'),
    testsOf('runtime/unit/refusals')('refuses in the pool with %s before %s'),
  ),
  exact(
    'economics 4.9',
    'set_coldkey_auto_stake_hotkey',
    takes('follows the destination and the coldkey when they are swapped'),
  ),
  exact(
    'economics 4.9',
    'recycle_alpha, burn_alpha, add_stake_burn',
    moves('recycled is gone, burned is nobody’s'),
    moves('bought to be burned moves the price and leaves no stake'),
  ),
  notBuilt('economics 4.9', 'locks', 'Stake is never locked here.'),
  exact(
    'economics 5',
    'fee rate 33, set by root up to 10,000',
    testsOf('runtime/unit/further-parameters')('the fee rate is at most 10,000'),
    swaps('P26: floor the fee'),
  ),
  exact(
    'economics 5',
    'calls of user liquidity, all Deprecated',
    testsOf('runtime/unit/retired-liquidity')('%s is refused whoever sends it'),
  ),
  exact('economics 5.1', 'price of a pool', swaps('have no price without alpha'), weights('has the price of P14')),
  exact(
    'economics 5.2',
    'swaps, limits, refusals',
    swaps('start one rao beyond 1000 times the reserve and below the minimum reserve'),
    weights('P14: buys'),
    weights('P15: sells, and the author sells the fee'),
    weights('P16: stops at a limit'),
    pools('is what exact integers give for small exponents'),
  ),
  different(
    'economics 5.2',
    'a swap next to its limit, where the floors of prices want some rao more than it is given',
    'All of what is given goes in: the reference lets more in, which nobody paid.',
    pools('lets no more in than is given, also when that is next to what it allows'),
  ),
  exact('economics 5.3', 'exact at weight one half', vectors),
  exact(
    'economics 5.4',
    'an injection keeps the price and shifts the weights: P17',
    weights('P17: shifts the weights and keeps the price; P17b: swaps go by them'),
    weights('is rejected when it brings a weight below 0.01'),
    coinbase('is nothing where the injection would bring a weight below 0.01'),
  ),
  exact(
    'economics 5.5',
    'P3, P4, P7, P14, P15, P17b to P21 and P26 on a chain',
    examples('P3: selling what was bought brings less than was paid'),
    examples('P14 and P15: in a pool with other weights'),
    examples('P17b: an injection leaves the price, and what is bought after it follows the new weights'),
    examples('P26: of %d rao, leaves a fee of %d beside the pool'),
  ),
  exact('economics 5.5', 'pools of weight one half, without powers', swaps('P27: 360 chain buys of 1 TAO')),
  exact(
    'economics 6.1',
    'existential deposit, reaping, dust',
    transfers('reaps the sender; dust is lost and stays in the issuance'),
  ),
  notBuilt('economics 6.1', 'transfer_all, fees in alpha', 'Nobody has asked for them; fees are 0 by default.'),
  exact('economics 6.2', 'lock cost: C10, C10b', networks('costs what C10 says after the first one')),
  exact(
    'economics 6.2',
    'root validators become parents of the owner hotkey (4.8)',
    childKeys('has the validators on root as parents of its owner hotkey, but for those who do not want it'),
  ),
  exact(
    'economics 6.3',
    'refund by alpha: C16, C16b',
    dissolved('divides the pool by alpha, and the protocol’s part leaves existence: C16'),
    dissolved('gives what flooring leaves to the largest remainders, of equal ones to the first: C16b'),
  ),
  exact(
    'economics 6.3',
    'claims of root stakers are erased unclaimed',
    rootClaims('goes with its subnet, and the next one with that netuid owes nothing'),
  ),
  exact(
    'economics 6.3',
    'what a reused netuid inherits',
    dissolved('starts like a first one, and inherits only what the rules name'),
  ),
  exact(
    'economics 6.3',
    'the owner’s lock',
    dissolved('is not refunded to subnets that were created in the start block or later'),
  ),
  different(
    'economics 6.4',
    'symbols: by netuid if free, else the first free one',
    'The list has as many as the reference’s; Τ and α to ω are the same, the others are of our own choice.',
    testsOf('runtime/unit/token-symbols')('of a new subnet are the first free one of the list when its own is taken'),
  ),
  different(
    'economics 6.4',
    'update_symbol by root for a missing subnet',
    'The reference keeps a symbol for it; here it is SubnetNotExists.',
    testsOf('runtime/unit/refusals')('refuses with %s'),
  ),
  notBuilt('economics 6.4', 'leases, crowdloans, limit orders', 'Rare on a local network.'),
  exact(
    'economics 6.5',
    'the parameters of the chain are root’s',
    testsOf('runtime/unit/further-parameters')('is root’s alone, is never frozen, writes its item and tells its event'),
  ),
  exact(
    'economics 6.5',
    'root’s subnet is frozen from block 91 on',
    testsOf('runtime/unit/further-parameters')(
      'root’s subtoken opens while no window is closed over root, which it always is from block 91 on',
    ),
  ),
  exact(
    'economics 6.6',
    'invariants under any calls',
    random('breaks no invariant, and of every family some go through'),
    random('leaves every map as it was when a call is refused'),
  ),
  exact(
    'economics 6.6',
    'the exact identities of TAO, subnet accounts and alpha, to the rao',
    testsOf('runtime/property/conservation')('keeps TAO, the accounts of subnets and alpha, to the rao'),
    testsOf('coordinator/integration/check-invariants')(
      'halts before a block that breaks an identity, says which one, and keeps what was there',
    ),
  ),
  exact(
    'economics 6.6',
    'every invariant, under 100,000s of economic calls on random networks; one that breaks is a short script for replay',
    testsOf('runtime/property/economy')(
      '20,000 random economic calls on random networks break no invariant after any block',
    ),
    testsOf('test/economy/planted-faults')('gives the same script again, from its own seed, too'),
  ),
  exact(
    'economics 6.6',
    'SubnetTAO is at most the balance of the subnet account, but for what the account loses as dust',
    testsOf('runtime/unit/invariant-audit')('a pool that one sale empties may keep what its account loses as dust'),
  ),
  different(
    'economics 6.6',
    'the identity of alpha, of the state alone',
    'As an inequality: what is nobody’s is in no item. Root stake that is added gains less than a rao per subnet by the rules’ own floors, so what is nobody’s may shrink by that.',
    random('keeps alpha: stake and pending emission never exceed what is out, and what is nobody’s never shrinks'),
    rootClaims('is somebody’s: an invariant breaks where there is no such alpha'),
  ),
  exact(
    'economics 6.6',
    'child keys: both lists mirror each other, and nobody gives more than it has',
    testsOf('runtime/property/child-keys')(
      'mirror each other, give no more than there is, and are paid what explanations say',
    ),
  ),
  exact(
    'economics 6.6',
    'the issuance grows by what subnet accounts get, an injection keeps the price',
    markets('issues what subnet accounts get, puts into pools what it says, and breaks no invariant'),
    pools('moves the price by less than 10^-12 of it, whatever the weights'),
  ),
  exact(
    'economics 6.7',
    'a market: stake moves, the price, its average and the share of TAO follow',
    testsOf('runtime/unit/market')('a subnet gets the TAO that the moving prices before it say, to the rao'),
    testsOf('runtime/unit/market')('rises where stake comes, its average follows, and the share of TAO with that'),
  ),
  different(
    'economics 6.7',
    'genesis',
    'Subnet 1 is started, has an owner, a funded pot and a price of 0.025: docs/default-network.md.',
    genesis('has started subnets at price 0.025, floored, with only the owner hotkey registered'),
  ),
];
