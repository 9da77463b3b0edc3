// The few names of WebAssembly that are used here: Node has them, but TypeScript only knows them with the browser's library.

declare namespace WebAssembly {
  function validate(bytes: Uint8Array<ArrayBuffer>): boolean
  type Exports = Readonly<Record<string, unknown>>
  class Module {
    constructor(bytes: Uint8Array<ArrayBuffer>)
  }
  class Memory {
    constructor(size: {readonly initial: number})
    readonly buffer: ArrayBuffer
  }
  class Instance {
    constructor(module: Module, imports: Readonly<Record<string, Readonly<Record<string, Memory>>>>)
    readonly exports: Exports
  }
}
