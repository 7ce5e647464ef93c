export { DEV_ACCOUNT_URIS, devKey, type WalletKey } from './dev-wallet.ts';
