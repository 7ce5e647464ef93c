/** The mechanisms that ship, by name: a file of its own, so that who only needs the names loads nothing else. */

/** Names that `findSubnet` knows. */
export const subnetNames = ['compression', 'forecasting', 'code'] as const;
export type SubnetName = (typeof subnetNames)[number];

/** Whether there is such a mechanism. */
export function isSubnetName(name: string): name is SubnetName {
  return subnetNames.some((known) => known === name);
}
