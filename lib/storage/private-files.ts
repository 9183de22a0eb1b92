// Files of the extension's own (OPFS). One is there whole or not at all: the browser puts it in its place when it is closed.

export async function listNames(folder: FileSystemDirectoryHandle): Promise<string[]> {
  const names: string[] = [];
  for await (const name of folder.keys()) names.push(name);
  return names;
}

export async function writeFile(
  folder: FileSystemDirectoryHandle,
  name: string,
  content: ReadableStream<Uint8Array<ArrayBuffer>>,
): Promise<void> {
  const handle = await folder.getFileHandle(name, { create: true });
  // Ends by closing, or by throwing away what was written so far.
  await content.pipeTo(await handle.createWritable());
}

/** Null when it is not there. */
export async function findFile(
  folder: FileSystemDirectoryHandle,
  name: string,
): Promise<File | null> {
  try {
    return await (await folder.getFileHandle(name)).getFile();
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotFoundError') return null;
    throw error;
  }
}

/** Nothing happens when it is not there. */
export async function removeFile(folder: FileSystemDirectoryHandle, name: string): Promise<void> {
  try {
    await folder.removeEntry(name);
  } catch (error) {
    if (!(error instanceof DOMException && error.name === 'NotFoundError')) throw error;
  }
}
