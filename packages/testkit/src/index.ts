/** Fakes and facts for tests, and what every implementation of a port must do. */
export { clockContract } from './contracts/clock-contract.ts';
export { cryptoContract } from './contracts/crypto-contract.ts';
export type { PortContract } from './contracts/port-contract.ts';
export { randomContract } from './contracts/random-contract.ts';
export { createFakeCrypto } from './create-fake-crypto.ts';
export { createMemoryTransport, type MemoryHandler, type MemoryResponse } from './create-memory-transport.ts';
export { createSeededRandom } from './create-seeded-random.ts';
export { createVirtualClock, type VirtualClock } from './create-virtual-clock.ts';
export { type DevAccount, devAccounts } from './dev-accounts.ts';
