/** docs/rules/subnets.md sections 6 to 11: commitments, reads, accounts, errors, transports. */
import { different, exact, notBuilt, type Rule, testsOf } from './rule.ts';

const commitments = testsOf('runtime/unit/commitments');
const reveals = testsOf('runtime/unit/commitment-reveals');
const identities = testsOf('runtime/unit/identities');
const metagraph = testsOf('runtime/unit/metagraph');
const neurons = testsOf('runtime/unit/neuron-reads');
const subnets = testsOf('runtime/unit/subnet-reads');
const delegates = testsOf('runtime/unit/delegate-reads');
const readTable = testsOf('coordinator/integration/read-table');
const extrinsics = testsOf('runtime/unit/extrinsics');
const errors = testsOf('test/refusals/refusals');
const btauth = testsOf('protocol/vectors/btauth');

const classic = testsOf('test/interop/classic');
const recordedClassic = testsOf('test/interop/recorded/recorded');
const classicVerify = testsOf('sdk/unit/classic-verify');

const CLASSIC_STRICT = 'Off unless asked for, and strict unless told otherwise: docs/interop.md.';

export const readRules: readonly Rule[] = [
  exact(
    'subnets 6.1',
    'set_commitment: checks in order, none in the pool',
    commitments('none of them in the pool, which looks at the form alone'),
  ),
  exact(
    'subnets 6.1',
    'space per epoch: 31 of the smallest',
    commitments('suffices for 31 of the smallest commitments in an epoch, and begins anew with the next one'),
  ),
  exact(
    'subnets 6.1',
    'kinds of fields, with the reference’s bytes',
    testsOf('runtime/unit/commitment-values')(
      '%s has the tag and the bytes of the rules, and comes back from bytes and JSON',
    ),
  ),
  exact(
    'subnets 6.1',
    'the flag that resets bonds',
    commitments('removes the uid from everyone’s bonds in every mechanism, where the subnet allows it'),
  ),
  exact('subnets 6.1', 'timelocked fields are revealed; the newest ten stay', reveals('are kept for the newest 10')),
  exact(
    'subnets 6.1',
    'what does not open is dropped',
    reveals('is dropped when it does not open, or opens to nothing'),
  ),
  exact(
    'subnets 6.2',
    'set_subnet_identity: owner, then lengths',
    identities('refuses in order: root, whoever is not the owner, a field that is too long'),
  ),
  exact(
    'subnets 6.2',
    'set_identity: a registered hotkey, then lengths',
    identities('refuses in order: root, a coldkey without a registered hotkey, a field that is too long'),
  ),
  exact(
    'subnets 6.3',
    'every field of the metagraph',
    metagraph('has every field of the reference, as it is in state'),
  ),
  exact(
    'subnets 6.3',
    'fields by index; validators and commitments',
    metagraph('goes by the names and the indices of the reference'),
  ),
  exact(
    'subnets 6.3',
    'the metagraph of a mechanism',
    metagraph('of a mechanism has its incentives, its updates and its storage index'),
  ),
  exact('subnets 6.4', 'NeuronInfo and NeuronInfoLite', neurons('have the names and the order of the reference')),
  exact('subnets 6.4', 'SubnetState', neurons('has the columns, and what the hotkeys earned on every subnet')),
  exact(
    'subnets 6.4',
    'DynamicInfo and SubnetInfo_v2',
    subnets('has the fields of SubnetInfo_v2 and DynamicInfo beside its own'),
  ),
  exact('subnets 6.4', 'DelegateInfo', delegates('come with stakers, subnets, permits and returns')),
  exact('subnets 6.4', 'StakeInfo', delegates('have the fields of StakeInfo')),
  different(
    'subnets 7',
    'runtime APIs and RPCs',
    'Each has a route with JSON and protobuf instead of SCALE, or a reason why it has none: docs/reads.md.',
    readTable('says of each where it is or why it is not'),
  ),
  exact('subnets 7', 'names of the read API', readTable('has every runtime API of the rules')),
  exact(
    'subnets 8',
    'keys, ss58, derivation by URI',
    testsOf('protocol/vectors/key-derivation')('$scheme $uri is $address'),
  ),
  different(
    'subnets 8',
    'the bytes of an extrinsic',
    'Protobuf and a payload of our own instead of SCALE with its extensions; genesis, nonce and lifetime are signed as there.',
    testsOf('protocol/unit/extrinsics')('has the documented bytes'),
  ),
  notBuilt('subnets 8', 'ecdsa signatures', 'Nobody signs with them in this ecosystem; sr25519 and ed25519 are known.'),
  exact('subnets 8', 'nonces: lower is Stale, higher waits', extrinsics('tells stale from future nonces')),
  exact(
    'subnets 8',
    'calls of hotkeys are free and need no account',
    extrinsics('wants an existing account that can pay, except for the free calls of hotkeys'),
  ),
  different(
    'subnets 8',
    'fees by weight and length',
    'A flat fee, 0 unless the preset says otherwise; it goes to the author.',
    extrinsics('charges the fee also of a call that fails, for the author or for nobody'),
  ),
  different(
    'subnets 8',
    'priorities: sudo before others, beacon pulses first',
    'Extrinsics come in order of arrival; pulses are no extrinsics here.',
    testsOf('coordinator/unit/extrinsic-pool')('is that of arrival'),
  ),
  exact(
    'subnets 8',
    'sudo: one key, refused in the pool; inner errors in Sudid',
    testsOf('runtime/unit/parameters')('succeeds when the inner call is refused, and says so in Sudid'),
  ),
  notBuilt('subnets 8', 'proxies', 'A local network has no keys to keep apart; impersonation is a developer control.'),
  different(
    'subnets 8',
    'pool refusals are numbers',
    'They are the reference’s names, with class, sentence, remedy and facts: docs/errors.md.',
    errors('knows of each error what was seen, at this very moment'),
  ),
  exact(
    'subnets 8',
    'a failed call keeps its nonce and its fee, and nothing else',
    extrinsics('keeps the nonce of a refused call and nothing else'),
  ),
  exact(
    'subnets 8',
    'guards at the pool: coldkey swap first',
    testsOf('runtime/unit/refusals')('refuses in the pool with %s before %s'),
  ),
  different(
    'subnets 8b',
    'the class of every error, as in the SDK',
    'BadProof is unauthenticated, as an HTTP client needs; all others are the SDK’s.',
    testsOf('protocol/vectors/error-classes')('%s is %s, as in the SDK'),
  ),
  different(
    'subnets 9',
    'today’s localnet',
    'One process instead of three nodes, a started subnet at genesis, endowments counted in the issuance, state that is kept, instant and manual sealing for everybody.',
    testsOf('runtime/unit/genesis')(
      'has started subnets at price 0.025, floored, with only the owner hotkey registered',
    ),
  ),
  different(
    'subnets 9',
    'the faucet wants a proof of work',
    'A developer control gives 1,000 TAO without one.',
    testsOf('coordinator/integration/dev-routes')('gives 1,000 TAO unless told otherwise'),
  ),
  exact('subnets 10.1', 'the classic request', recordedClassic('is answered by our miner, %s, once')),
  exact(
    'subnets 10.2',
    'the classic signature',
    classicVerify('is not needed by 10.2.0 alone, which then proves nobody'),
    recordedClassic('is answered by our miner, %s, once'),
  ),
  different(
    'subnets 10.3',
    'the classic body hash',
    'Fields are int, str or bool, whose Python texts are the same everywhere; floats, lists and dicts would need Python’s repr.',
    classicVerify('of %j with %j is that of the reference'),
  ),
  different(
    'subnets 10.4',
    'the classic pipeline',
    `${CLASSIC_STRICT} By name it does what the axons of 10.5.0 and 10.2.0 do; GET is not routed, types are not coerced.`,
    classic('$title: $status, strict $strict'),
    classicVerify('strict: up to 2 s ahead; the others: however far'),
  ),
  different(
    'subnets 10.4',
    'a request without a signature is accepted',
    'So it was in 10.2.0; the axon of 10.5.0 refuses it (Missing Signature), and only the mode 10.2.0 takes it.',
    classicVerify('is not needed by 10.2.0 alone, which then proves nobody'),
  ),
  different(
    'subnets 10.5',
    'the classic responses',
    'Sizes are 0, and an error carries no signature of the axon, which no dendrite checks.',
    recordedClassic('$title: our miner says the same'),
    recordedClassic('$title: is read as $status by our validator'),
  ),
  notBuilt('subnets 10.5', 'streaming synapses', 'No subnet here streams; a task has one answer.'),
  exact(
    'subnets 10.6',
    'a dendrite of 10.5.0 asks our miner, our validator an axon of 10.5.0',
    classic('is answered'),
    classic('scores its answer'),
  ),
  notBuilt(
    'subnets 10.6',
    'a hash over the raw body as a header of its own',
    'No dendrite sends it and no signature would cover it: strict mode wants every required field in the signed hash instead.',
  ),
  exact(
    'subnets 11',
    'btauth/1: bytes, order and vector',
    btauth('the shared vectors pass, the pinned ed25519 signature included'),
  ),
  exact('subnets 11', 'exchanges with the Python package', btauth('has every outcome, and requests of both sides')),
  exact(
    'subnets 11',
    'the Python package refuses what we refuse, by the same rule',
    testsOf('test/interop/http-auth')('agree on $title: $verdict'),
  ),
  exact(
    'subnets 11',
    'a miner refuses in its order',
    testsOf('sdk/unit/miner-server')('comes before 403, 413, 415 and 400, and nothing is solved'),
  ),
  notBuilt('subnets 11.1', 'calls of later rule sets', 'The rule set is spec 425.'),
];
