/** The funded accounts of the default network, as facts: a test that derives them must arrive here. */

export interface DevAccount {
  readonly uri: string;
  /** The ss58 address of the sr25519 key, prefix 42. */
  readonly address: string;
  /** The sr25519 public key, 64 lower-case hex digits. */
  readonly publicKeyHex: string;
}

/** Alice is sudo; the six have 1,000,000 TAO each, One is the author of blocks with 1 TAO. */
export const devAccounts = {
  alice: {
    uri: '//Alice',
    address: '5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY',
    publicKeyHex: 'd43593c715fdd31c61141abd04a99fd6822c8558854ccde39a5684e7a56da27d',
  },
  bob: {
    uri: '//Bob',
    address: '5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty',
    publicKeyHex: '8eaf04151687736326c9fea17e25fc5287613693c912909cb226aa4794f26a48',
  },
  charlie: {
    uri: '//Charlie',
    address: '5FLSigC9HGRKVhB9FiEo4Y3koPsNmBmLJbpXg2mp1hXcS59Y',
    publicKeyHex: '90b5ab205c6974c9ea841be688864633dc9ca8a357843eeacf2314649965fe22',
  },
  dave: {
    uri: '//Dave',
    address: '5DAAnrj7VHTznn2AWBemMuyBwZWs6FNFjdyVXUeYum3PTXFy',
    publicKeyHex: '306721211d5404bd9da88e0204360a1a9ab8b87c66c1bc2fcdd37f3c2222cc20',
  },
  eve: {
    uri: '//Eve',
    address: '5HGjWAeFDfFCWPsjFQdVV2Msvz2XtMktvgocEZcCj68kUMaw',
    publicKeyHex: 'e659a7a1628cdd93febc04a4e0646ea20e9f5f0ce097d9a05290d4a9e054df4e',
  },
  ferdie: {
    uri: '//Ferdie',
    address: '5CiPPseXPECbkjWCa6MnjNokrgYjMqmKndv2rSnekmSK2DjL',
    publicKeyHex: '1cbd2d43530a44705ad088af313e18f80b53ef16b36177cd4b77b846f2a5f07c',
  },
  one: {
    uri: '//One',
    address: '5Fxune7f71ZbpP2FoY3mhYcmM596Erhv1gRue4nsPwkxMR4n',
    publicKeyHex: 'ac859f8a216eeb1b320b4c76d118da3d7407fa523484d0a980126d3b4d0d220a',
  },
} as const satisfies Readonly<Record<string, DevAccount>>;
