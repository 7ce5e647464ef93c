/**
 * The little of WebAssembly that the kernel needs: compiling and running bytes that it is given. Nothing here reads a file or a
 * clock, and a module without imports can touch nothing but its own memory, so pure code may use it.
 */
interface WebAssemblyMemory {
  readonly buffer: ArrayBuffer;
}

declare var WebAssembly: {
  readonly Module: { new (bytes: Uint8Array): object };
  readonly Instance: { new (module: object): { readonly exports: Readonly<Record<string, unknown>> } };
  readonly Memory: { readonly prototype: WebAssemblyMemory };
};
