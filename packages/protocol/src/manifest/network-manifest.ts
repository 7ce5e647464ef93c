/** `manifest.json` of a running network, also what `yumanet status --json` prints. Written by `yumanet up`. */
export interface NetworkManifest {
  readonly coordinator: {
    /** Such as `http://127.0.0.1:9955`. */
    readonly url: string;
    readonly pid: number;
  };
  readonly chain: {
    /** The genesis hash as 0x-hex. */
    readonly genesis: string;
    readonly netuids: readonly number[];
  };
  readonly neurons: readonly ManifestNeuron[];
}

/** One neuron's process. */
export interface ManifestNeuron {
  readonly role: 'miner' | 'validator';
  readonly netuid: number;
  /** The incentive mechanism that it runs, such as `compression`. Absent in manifests of earlier versions. */
  readonly subnet?: string;
  /** Absent until it is registered. */
  readonly uid?: number;
  /** ss58 */
  readonly hotkey: string;
  /** A miner's task server, a validator's metrics. Absent until it listens. */
  readonly url?: string;
  /** Absent while no process runs. */
  readonly pid?: number;
  readonly state: ProcessState;
}

/** `restarting` waits for its next attempt; `stopped` was asked to stop; `failed` will not be tried again. */
export type ProcessState = 'starting' | 'ready' | 'restarting' | 'stopped' | 'failed';
