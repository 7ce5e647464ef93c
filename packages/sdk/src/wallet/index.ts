export { DEV_ACCOUNT_URIS, devKey, neuronUri, type WalletKey } from './dev-wallet.ts';
