/**
 * Everything a pure package may use beside the language itself. The pure packages are checked without any
 * platform types (`tsconfig.pure.json`), so a clock, a socket or the environment is a type error there.
 */

interface TextEncoder {
  encode(text?: string): Uint8Array<ArrayBuffer>;
}
declare var TextEncoder: { new (): TextEncoder };

interface TextDecoder {
  decode(bytes?: Uint8Array): string;
}
declare var TextDecoder: { new (label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean }): TextDecoder };

/** Only named by ports; shells see the platform's own, richer type. */
interface AbortSignal {
  readonly aborted: boolean;
}
