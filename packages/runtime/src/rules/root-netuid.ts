/** The root network's netuid. */
import { toNetuid } from '@yumanet/protocol';

export const ROOT_NETUID = toNetuid(0);
