/** Who is who among neurons that lease their identity. */
export interface HeldLease {
  readonly role: string;
  readonly index: number;
  readonly holder: string;
}

/** The leases that a coordinator has given, in its order. */
export async function readHeldLeases(url: string, secret: string): Promise<readonly HeldLease[]> {
  const response = await fetch(`${url}/v1/leases`, { headers: { authorization: `Bearer ${secret}` } });
  const { leases }: { readonly leases: readonly HeldLease[] } = JSON.parse(await response.text());
  return leases.map(({ role, index, holder }) => ({ role, index, holder }));
}
