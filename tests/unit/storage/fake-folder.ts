// A folder of the browser's, in memory, as far as it is asked for here.

export interface FakeFolder {
  handle: FileSystemDirectoryHandle;
  /** The files by name, those of folders within it with the folder's name before them. */
  files: Map<string, Uint8Array<ArrayBuffer>>;
  /** Refuses to write while set: the disk is full. */
  isFull: boolean;
}

export function createFolder(): FakeFolder {
  const folder: FakeFolder = {
    handle: {} as FileSystemDirectoryHandle,
    files: new Map(),
    isFull: false,
  };
  folder.handle = createHandle(folder, '');
  return folder;
}

function createHandle(folder: FakeFolder, prefix: string): FileSystemDirectoryHandle {
  const { files } = folder;
  const demand = (name: string) => {
    if (!files.has(name)) throw new DOMException(name, 'NotFoundError');
  };
  const handle = {
    kind: 'directory',
    async *keys() {
      for (const name of [...files.keys()]) {
        if (name.startsWith(prefix)) yield name.slice(prefix.length);
      }
    },
    async getDirectoryHandle(name: string) {
      return createHandle(folder, `${prefix}${name}/`);
    },
    async removeEntry(name: string) {
      demand(prefix + name);
      files.delete(prefix + name);
    },
    async getFileHandle(name: string, options: { create?: boolean } = {}) {
      const path = prefix + name;
      if (!options.create) demand(path);
      return {
        kind: 'file',
        async getFile() {
          demand(path);
          return new File([files.get(path) ?? new Uint8Array()], name);
        },
        async createWritable() {
          const parts: Uint8Array<ArrayBuffer>[] = [];
          return new WritableStream<Uint8Array<ArrayBuffer>>({
            write(part) {
              if (folder.isFull) throw new DOMException('No room', 'QuotaExceededError');
              parts.push(part);
            },
            async close() {
              files.set(path, new Uint8Array(await new Blob(parts).arrayBuffer()));
            },
          });
        },
      };
    },
  };
  return handle as unknown as FileSystemDirectoryHandle;
}
