/** Errors of registration, hotkeys and serving. Source: docs/rules/subnets.md sections 1, 2, 6, 8 and 8b. */
import { entry } from '../error-entry.ts';

export const neuronErrors = {
  HotKeyAlreadyRegisteredInSubNet: entry(
    'already_exists',
    'The hotkey already has a uid in this subnet.',
    'Nothing needs to be done, or register another hotkey.',
  ),
  HotKeyNotRegisteredInSubNet: entry(
    'not_registered',
    'The hotkey has no uid in this subnet.',
    'Register it first: burned_register, signed by the coldkey that pays.',
  ),
  HotKeyNotRegisteredInNetwork: entry(
    'not_registered',
    'The hotkey has no uid in this subnet.',
    'Register it first: burned_register, signed by the coldkey that pays.',
  ),
  HotKeyAccountNotExists: entry(
    'not_registered',
    'The chain does not know this hotkey.',
    'Register it in a subnet first, which creates it.',
  ),
  HotkeyAccountDoesntExist: entry(
    'not_registered',
    'The chain does not know this hotkey.',
    'Register it in a subnet first, which creates it.',
  ),
  NonAssociatedColdKey: entry(
    'not_authorized',
    'The hotkey belongs to another coldkey.',
    'Sign with the coldkey that owns the hotkey, or use another hotkey.',
  ),
  SubNetRegistrationDisabled: entry(
    'disabled',
    'The subnet takes no registrations now.',
    'Use another subnet, or open it with sudo_set_network_registration_allowed.',
  ),
  RegistrationNotPermittedOnRootSubnet: entry(
    'invalid_argument',
    'The root subnet has no registration by burn.',
    'Use a netuid from 1 on.',
  ),
  RegistrationPriceLimitExceeded: entry(
    'limit_exceeded',
    'Registration costs more than the limit that was given.',
    'Raise the limit or wait until the price has fallen.',
  ),
  NoNeuronIdAvailable: entry(
    'limit_exceeded',
    'The subnet is full and no neuron in it may be replaced.',
    'Wait until an immunity period ends, or raise MaxAllowedUids.',
  ),
  CannotUseSystemAccount: entry(
    'not_authorized',
    'This account belongs to the chain itself: it can be nobody’s key.',
    'Use another account.',
  ),
  TooManyRegistrationsThisBlock: entry(
    'rate_limited',
    'The root subnet took all the registrations of this block.',
    'Try again in the next block.',
  ),
  TooManyRegistrationsThisInterval: entry(
    'rate_limited',
    'The root subnet took all the registrations of this interval.',
    'Try again in the next interval.',
  ),
  StakeTooLowForRoot: entry(
    'insufficient_balance',
    'The root subnet is full and this hotkey has no more stake than its last member.',
    'Add stake to the hotkey.',
  ),
  POWRegistrationDisabled: entry(
    'disabled',
    'Registration by proof of work does not exist any more.',
    'Use burned_register.',
  ),
  InvalidDifficulty: entry(
    'invalid_argument',
    'The proof of work does not reach the difficulty.',
    'Use burned_register.',
  ),
  InvalidSeal: entry('invalid_argument', 'The proof of work does not fit its block.', 'Use burned_register.'),
  InvalidWorkBlock: entry('invalid_argument', 'The proof of work is for a block too long ago.', 'Use burned_register.'),
  UidNotFound: entry('not_found', 'The subnet has no neuron with this uid.', 'Use a uid of the metagraph.'),
  NewHotKeyIsSameWithOld: entry('invalid_argument', 'The new hotkey is the old one.', 'Name another hotkey.'),
  NewHotKeyNotCleanForRootSwap: entry(
    'invalid_argument',
    'The new hotkey already has root stake or root claims.',
    'Swap to a fresh hotkey.',
  ),
  HotKeySetTxRateLimitExceeded: entry(
    'rate_limited',
    'This coldkey swapped a hotkey a short time ago.',
    'Wait the blocks named in blocks_to_wait.',
  ),
  HotKeySwapOnSubnetIntervalNotPassed: entry(
    'rate_limited',
    'A hotkey was swapped in this subnet a short time ago.',
    'Wait the blocks named in blocks_to_wait.',
  ),
  NotEnoughBalanceToPaySwapHotKey: entry(
    'insufficient_balance',
    'The coldkey cannot pay for the swap of a hotkey.',
    'Add TAO to the coldkey.',
  ),
  ColdkeySwapAnnounced: entry(
    'disabled',
    'The coldkey announced its swap, so it may make no other calls.',
    'Execute or clear the swap first.',
  ),
  ColdkeyInSwapSchedule: entry(
    'disabled',
    'The coldkey announced its swap, so it may make no other calls.',
    'Execute or clear the swap first.',
  ),
  ColdkeySwapDisputed: entry(
    'disabled',
    'The swap of this coldkey is disputed, so all its calls are blocked.',
    'Root has to resolve the dispute.',
  ),
  ColdkeySwapAnnouncementNotFound: entry(
    'not_found',
    'The coldkey has not announced a swap.',
    'Announce the hash of the new coldkey first.',
  ),
  AnnouncedColdkeyHashDoesNotMatch: entry(
    'invalid_argument',
    'The new coldkey is not the one whose hash was announced.',
    'Name the coldkey that was announced.',
  ),
  ColdkeySwapTooEarly: entry(
    'too_early',
    'The delay after the announcement of the swap has not passed.',
    'Wait the blocks named in blocks_to_wait.',
  ),
  ColdkeySwapReannouncedTooEarly: entry(
    'too_early',
    'An announced swap of a coldkey cannot be announced anew yet.',
    'Wait the blocks named in blocks_to_wait.',
  ),
  ColdkeySwapClearTooEarly: entry(
    'too_early',
    'An announced swap of a coldkey cannot be cleared yet.',
    'Wait the blocks named in blocks_to_wait.',
  ),
  ColdKeyAlreadyAssociated: entry('already_exists', 'The new coldkey has hotkeys already.', 'Swap to a fresh coldkey.'),
  NewColdKeyIsHotkey: entry('invalid_argument', 'The new coldkey is a hotkey.', 'Swap to a fresh coldkey.'),
  NotEnoughBalanceToPaySwapColdKey: entry(
    'insufficient_balance',
    'The coldkey cannot pay for its swap.',
    'Add TAO to the coldkey.',
  ),
  InvalidIpType: entry('invalid_argument', 'The address type is neither 4 nor 6.', 'Use ip_type 4 or 6.'),
  InvalidIpAddress: entry(
    'invalid_argument',
    'The address is not one that a neuron may serve at.',
    'Serve at a reachable address; loopback needs the genesis flag that allows it.',
  ),
  InvalidPort: entry('invalid_argument', 'The port is 0.', 'Use a port from 1 to 65535.'),
  ServingRateLimitExceeded: entry(
    'rate_limited',
    'The hotkey published its address less than ServingRateLimit blocks ago.',
    'Wait the blocks named in blocks_to_wait.',
  ),
  AccountNotAllowedCommit: entry(
    'not_authorized',
    'Only a hotkey with a uid in the subnet may publish a commitment there.',
    'Register the hotkey first.',
  ),
  TooManyFieldsInCommitmentInfo: entry('limit_exceeded', 'The commitment has more than 3 fields.', 'Send at most 3.'),
  SpaceLimitExceeded: entry(
    'limit_exceeded',
    'The hotkey used up its space for commitments of this epoch.',
    'Wait for the next epoch.',
  ),
  InvalidIdentity: entry('invalid_argument', 'A part of the identity is too long or malformed.', 'Shorten it.'),
  EvmKeyAssociateRateLimitExceeded: entry(
    'rate_limited',
    'An EVM key was associated with this neuron a short time ago.',
    'Wait the blocks named in blocks_to_wait.',
  ),
};
