/** Fakes and facts for tests. */
export { createFakeCrypto } from './create-fake-crypto.ts';
export { createMemoryTransport, type MemoryHandler, type MemoryResponse } from './create-memory-transport.ts';
export { createSeededRandom } from './create-seeded-random.ts';
export { createVirtualClock, type VirtualClock } from './create-virtual-clock.ts';
export { type DevAccount, devAccounts } from './dev-accounts.ts';
