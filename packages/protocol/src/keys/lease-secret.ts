/** The secret that whoever claims, lists or returns leases has to know. */

/** What a bearer token may consist of (RFC 6750 section 2.1); 16 letters are more than anybody guesses over HTTP. */
export const LEASE_SECRET_SHAPE = /^[A-Za-z0-9._~+/-]{16,256}=*$/;

/** What is wrong with a text of another shape. */
export const LEASE_SECRET_PROBLEM = 'must be 16 to 256 letters, digits or any of . _ ~ + / - without spaces';
