/** What a neuron announces besides its axon. Source: docs/rules/subnets.md section 2. */
import { hotkeyKey, netuidKey } from '../decode-keys.ts';
import { bytesValue, structValue, u8Value, u16Value, u32Value, u64Value, u128Value } from '../decode-values.ts';
import { declareDoubleMap } from '../storage-item.ts';

/** Where a neuron shows its metrics. */
export interface PrometheusEndpoint {
  /** When it was announced. */
  readonly block: bigint;
  readonly version: number;
  /** u128. */
  readonly ip: bigint;
  readonly port: number;
  /** 4 or 6. */
  readonly ipType: number;
}

/** No entry before the first announcement. */
export const Prometheus = declareDoubleMap('Prometheus', [netuidKey, hotkeyKey], {
  value: structValue<PrometheusEndpoint>('PrometheusInfo', {
    block: u64Value,
    version: u32Value,
    ip: u128Value,
    port: u16Value,
    ipType: u8Value,
  }),
  isOptional: true,
  defaultValue: { block: 0n, version: 0, ip: 0n, port: 0, ipType: 0 },
});

/** Bytes of a certificate's key. */
export const CERTIFICATE_KEY_BYTES_MAX = 64;

/** The key of a neuron's TLS certificate; the reference has the key before the algorithm. */
export interface NeuronCertificate {
  readonly publicKey: Uint8Array;
  readonly algorithm: number;
}

export const NeuronCertificates = declareDoubleMap('NeuronCertificates', [netuidKey, hotkeyKey], {
  value: structValue<NeuronCertificate>('NeuronCertificate', { publicKey: bytesValue, algorithm: u8Value }),
  isOptional: true,
  defaultValue: { publicKey: new Uint8Array(0), algorithm: 0 },
});
