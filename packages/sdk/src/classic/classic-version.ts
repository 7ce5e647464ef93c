/** Which axons on chain speak the classic protocol. */
import type { AxonInfo } from '@yumanet/protocol/messages';

/** The SDK publishes its version as major * 1e6 + minor * 1e3 + patch; its axons began with 6 and ended with 10. */
const CLASSIC_VERSION_MIN = 6_000_000;
const CLASSIC_VERSION_END = 11_000_000;

/** True for an axon that an SDK from 6 to 10 published. */
export function isClassicAxon({ version }: Pick<AxonInfo, 'version'>): boolean {
  return version >= CLASSIC_VERSION_MIN && version < CLASSIC_VERSION_END;
}
