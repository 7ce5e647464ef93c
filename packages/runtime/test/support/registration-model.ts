/**
 * Registration, trims and swaps once more, written from docs/rules/subnets.md section 1 with arrays, maps and bigint
 * alone. It knows keys by their URIs, and nothing of the runtime.
 */

export interface ModelSubnet {
  /** By uid. */
  hotkeys: string[];
  /** By uid. */
  registeredAt: bigint[];
  /** By uid. */
  emission: bigint[];
  maxUids: number;
  burn: bigint;
  recycled: bigint;
  registrationsThisBlock: number;
  ownerHotkey: string | undefined;
  ownerColdkey: string | undefined;
  lastTrim: bigint | undefined;
}

export interface Model {
  block: bigint;
  /** By netuid; 0 is root. */
  readonly subnets: Map<number, ModelSubnet>;
  readonly owner: Map<string, string>;
  readonly free: Map<string, bigint>;
  readonly rootStake: Map<string, bigint>;
  readonly lastTx: Map<string, bigint>;
  /** By netuid and coldkey. */
  readonly lastSubnetSwap: Map<string, bigint>;
  rootRegistrationsThisInterval: number;
  readonly settings: ModelSettings;
}

export interface ModelSettings {
  /** The decay of a block, Q32. */
  readonly decayQ32: bigint;
  readonly minNonImmuneUids: number;
  readonly immuneOwnerUidsLimit: number;
  readonly txRateLimit: bigint;
}

/** The same for every run. */
export const MODEL = {
  immunityPeriod: 3n,
  minAllowedUids: 2,
  minBurn: 500_000n,
  maxBurn: 5_000_000_000n,
  /** The double 1.26, U64F64. */
  burnIncreaseMult: 23_242_897_532_874_035_200n,
  rootTempo: 10n,
  rootPerBlock: 1,
  rootPerInterval: 3,
};

const EXISTENTIAL_DEPOSIT = 500n;

function clamp(burn: bigint): bigint {
  const raised = burn < MODEL.minBurn ? MODEL.minBurn : burn;
  return raised > MODEL.maxBurn ? MODEL.maxBurn : raised;
}

export function startBlock(model: Model): void {
  model.block += 1n;
  for (const [netuid, subnet] of model.subnets) {
    if (netuid > 0)
      subnet.burn = clamp(model.block > 1n ? (subnet.burn * model.settings.decayQ32) >> 32n : subnet.burn);
    subnet.registrationsThisBlock = 0;
  }
  if (model.block >= MODEL.rootTempo) model.rootRegistrationsThisInterval = 0;
}

function pay(model: Model, coldkey: string, amount: bigint): void {
  const free = model.free.get(coldkey) ?? 0n;
  const spendable = free - EXISTENTIAL_DEPOSIT;
  model.free.set(coldkey, free - (amount < spendable ? amount : spendable));
}

function isImmune(model: Model, subnet: ModelSubnet, uid: number): boolean {
  return model.block - (subnet.registeredAt[uid] ?? 0n) < MODEL.immunityPeriod;
}

/** The owner hotkey first, then the oldest of the owner's, as many as the limit says. */
function immortals(model: Model, subnet: ModelSubnet): number[] {
  const ofOwner = subnet.hotkeys
    .map((hotkey, uid) => ({ hotkey, uid, at: subnet.registeredAt[uid] ?? 0n }))
    .filter(({ hotkey }) => subnet.ownerColdkey !== undefined && model.owner.get(hotkey) === subnet.ownerColdkey)
    .sort((a, b) => Number(a.at - b.at) || a.uid - b.uid)
    .map(({ uid }) => uid)
    .slice(0, model.settings.immuneOwnerUidsLimit);
  const first = subnet.hotkeys.indexOf(subnet.ownerHotkey ?? '');
  const all = first === -1 || ofOwner.includes(first) ? ofOwner : [first, ...ofOwner];
  return all.slice(0, model.settings.immuneOwnerUidsLimit);
}

function victim(model: Model, subnet: ModelSubnet): number | undefined {
  const spared = immortals(model, subnet);
  const ranked = subnet.hotkeys
    .map((_, uid) => ({ uid, emission: subnet.emission[uid] ?? 0n, at: subnet.registeredAt[uid] ?? 0n }))
    .filter(({ uid }) => !spared.includes(uid))
    .sort((a, b) => Number(a.emission - b.emission) || Number(a.at - b.at) || a.uid - b.uid);
  const open = ranked.filter(({ uid }) => !isImmune(model, subnet, uid));
  const immune = ranked.filter(({ uid }) => isImmune(model, subnet, uid));
  return open.length > model.settings.minNonImmuneUids ? open[0]?.uid : immune[0]?.uid;
}

function put(model: Model, subnet: ModelSubnet, uid: number, hotkey: string): void {
  subnet.hotkeys[uid] = hotkey;
  subnet.registeredAt[uid] = model.block;
  subnet.emission[uid] = 0n;
}

export interface ModelRegistration {
  readonly netuid: number;
  readonly hotkey: string;
  readonly coldkey: string;
  readonly limit?: bigint | undefined;
}

export function register(model: Model, { netuid, hotkey, coldkey, limit }: ModelRegistration): string | undefined {
  const subnet = model.subnets.get(netuid);
  if (netuid === 0) return 'RegistrationNotPermittedOnRootSubnet';
  if (subnet === undefined) return 'SubnetNotExists';
  if (limit !== undefined && subnet.burn > limit) return 'RegistrationPriceLimitExceeded';
  if (subnet.hotkeys.includes(hotkey)) return 'HotKeyAlreadyRegisteredInSubNet';
  if ((model.free.get(coldkey) ?? 0n) < subnet.burn) return 'NotEnoughBalanceToStake';
  if ((model.owner.get(hotkey) ?? coldkey) !== coldkey) return 'NonAssociatedColdKey';
  const isFull = subnet.hotkeys.length >= subnet.maxUids;
  const uid = isFull ? victim(model, subnet) : subnet.hotkeys.length;
  if (uid === undefined) return 'NoNeuronIdAvailable';
  model.owner.set(hotkey, coldkey);
  pay(model, coldkey, subnet.burn);
  put(model, subnet, uid, hotkey);
  subnet.recycled += subnet.burn;
  subnet.burn = clamp((subnet.burn * MODEL.burnIncreaseMult) >> 64n);
  subnet.registrationsThisBlock += 1;
  return undefined;
}

export function rootRegister(model: Model, hotkey: string, coldkey: string): string | undefined {
  const root = model.subnets.get(0);
  if (root === undefined) return 'RootNetworkDoesNotExist';
  if (root.registrationsThisBlock >= MODEL.rootPerBlock) return 'TooManyRegistrationsThisBlock';
  if (model.rootRegistrationsThisInterval >= MODEL.rootPerInterval) return 'TooManyRegistrationsThisInterval';
  if (root.hotkeys.includes(hotkey)) return 'HotKeyAlreadyRegisteredInSubNet';
  const stakes = root.hotkeys.map((member) => model.rootStake.get(member) ?? 0n);
  const lowest = stakes.reduce((low, stake) => (stake < low ? stake : low), 1n << 64n);
  const isFull = root.hotkeys.length >= root.maxUids;
  if (isFull && (model.rootStake.get(hotkey) ?? 0n) <= lowest) return 'StakeTooLowForRoot';
  if (!model.owner.has(hotkey)) model.owner.set(hotkey, coldkey);
  put(model, root, isFull ? stakes.indexOf(lowest) : root.hotkeys.length, hotkey);
  root.registrationsThisBlock += 1;
  model.rootRegistrationsThisInterval += 1;
  return undefined;
}

export interface ModelSwap {
  readonly from: string;
  readonly to: string;
  readonly netuid: number | undefined;
  readonly keepStake: boolean;
  readonly coldkey: string;
}

export function swapHotkey(model: Model, swap: ModelSwap): string | undefined {
  const refusal = checkSwap(model, swap);
  if (refusal !== undefined) return refusal;
  const { from, to, netuid, keepStake, coldkey } = swap;
  pay(model, coldkey, netuid === undefined ? 100_000_000n : 1_000_000n);
  model.lastTx.set(coldkey, model.block);
  if (netuid !== undefined) model.lastSubnetSwap.set(`${netuid} ${coldkey}`, model.block);
  model.owner.set(to, coldkey);
  for (const [id, subnet] of model.subnets) {
    if (netuid !== undefined && netuid !== id) continue;
    subnet.hotkeys = subnet.hotkeys.map((hotkey) => (hotkey === from ? to : hotkey));
    if (subnet.ownerHotkey === from) subnet.ownerHotkey = to;
    if (id > 0 || keepStake) continue;
    model.rootStake.set(to, (model.rootStake.get(to) ?? 0n) + (model.rootStake.get(from) ?? 0n));
    model.rootStake.delete(from);
  }
  if (netuid === undefined && !keepStake) model.owner.delete(from);
  return undefined;
}

function checkSwap(model: Model, { from, to, netuid, coldkey }: ModelSwap): string | undefined {
  if (netuid !== undefined && !model.subnets.has(netuid)) return 'SubnetNotExists';
  if (model.owner.get(from) !== coldkey) return 'NonAssociatedColdKey';
  if ((model.owner.get(to) ?? coldkey) !== coldkey) return 'NonAssociatedColdKey';
  if (from === to) return 'NewHotKeyIsSameWithOld';
  const lastTx = model.lastTx.get(coldkey);
  const limit = model.settings.txRateLimit;
  if (limit > 0n && lastTx !== undefined && model.block - lastTx <= limit) return 'HotKeySetTxRateLimitExceeded';
  const touched = [...model.subnets].filter(([id]) => netuid === undefined || netuid === id);
  if (touched.some(([, { hotkeys }]) => hotkeys.includes(to))) return 'HotKeyAlreadyRegisteredInSubNet';
  if (touched.some(([id]) => id === 0) && (model.rootStake.get(to) ?? 0n) > 0n) return 'NewHotKeyNotCleanForRootSwap';
  const lastSwap = model.lastSubnetSwap.get(`${netuid} ${coldkey}`);
  if (lastSwap !== undefined && model.block - lastSwap <= 1n) return 'HotKeySwapOnSubnetIntervalNotPassed';
  const cost = netuid === undefined ? 100_000_000n : 1_000_000n;
  return (model.free.get(coldkey) ?? 0n) < cost ? 'NotEnoughBalanceToPaySwapHotKey' : undefined;
}

/** By root. */
export function swapColdkey(model: Model, from: string, to: string): string | undefined {
  if ([...model.owner.values()].includes(to)) return 'ColdKeyAlreadyAssociated';
  for (const [hotkey, coldkey] of model.owner) if (coldkey === from) model.owner.set(hotkey, to);
  const moved = model.free.get(from) ?? 0n;
  model.free.set(from, 0n);
  model.free.set(to, (model.free.get(to) ?? 0n) + moved);
  model.lastTx.set(to, model.block);
  return undefined;
}

export function trim(model: Model, netuid: number, maxN: number, signer: string): string | undefined {
  const subnet = model.subnets.get(netuid);
  if (subnet === undefined || subnet.ownerColdkey !== signer) return 'BadOrigin';
  if (subnet.lastTrim === model.block) return 'TxRateLimitExceeded';
  if (maxN < MODEL.minAllowedUids || maxN > subnet.maxUids) return 'InvalidValue';
  const count = subnet.hotkeys.length;
  if (count > maxN) {
    const spared = immortals(model, subnet);
    const safe = subnet.hotkeys.map((_, uid) => spared.includes(uid) || isImmune(model, subnet, uid));
    const safeCount = safe.filter(Boolean).length;
    if (safeCount * 100 >= 80 * maxN) return 'TrimmingWouldExceedMaxImmunePercentage';
    // One after the other: of the neurons that are left and not safe, the last of the lowest.
    const dropped = new Set<number>();
    while (count - dropped.size > maxN) {
      let worst = -1;
      for (let uid = count - 1; uid >= 0; uid -= 1) {
        if (safe[uid] === true || dropped.has(uid)) continue;
        if (worst === -1 || (subnet.emission[uid] ?? 0n) < (subnet.emission[worst] ?? 0n)) worst = uid;
      }
      dropped.add(worst);
    }
    const isLeft = (_: unknown, uid: number) => !dropped.has(uid);
    subnet.hotkeys = subnet.hotkeys.filter(isLeft);
    subnet.registeredAt = subnet.registeredAt.filter(isLeft);
    subnet.emission = subnet.emission.filter(isLeft);
  }
  subnet.maxUids = maxN;
  subnet.lastTrim = model.block;
  return undefined;
}
