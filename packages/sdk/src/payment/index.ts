export { type Payment, type PayOutcome, pay } from './pay.ts';
export { type PaymentProof, paidTarget, readPaymentProof } from './payment-proof.ts';
export {
  type PaymentDecision,
  type PaymentGuard,
  type PaymentReason,
  type PaymentTerms,
  type RequestToPay,
  requirePayment,
} from './require-payment.ts';
export {
  type ClaimOutcome,
  createMemorySpentStore,
  type PaymentUse,
  SPENT_USES_MAX,
  type SpentStore,
} from './spent-store.ts';
export { type NoTransfer, readTransfer, type TransferReads, type TransferReceipt } from './transfer-receipt.ts';
