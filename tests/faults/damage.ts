// What happens to the files of a browser's databases on bad disks and after crashes.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Each says what it does to the files of the extension's IndexedDB while the browser is not running. */
export const DAMAGES: Record<string, (folder: string) => void> = {
  'deleted table': (folder) => rmSync(one(folder, /\.ldb$/)),
  'garbage manifest': (folder) => fill(one(folder, /^MANIFEST/), 0xa5),
  'flipped log': (folder) => flip(one(folder, /\.log$/)),
  'flipped table': (folder) => flip(one(folder, /\.ldb$/)),
  'all zeroed': (folder) => {
    for (const name of readdirSync(folder)) if (name !== 'LOCK') fill(join(folder, name), 0);
  },
  'deleted manifest': (folder) => rmSync(one(folder, /^MANIFEST/)),
  'deleted CURRENT': (folder) => rmSync(join(folder, 'CURRENT')),
};

export function damage(profile: string, extensionId: string, way: string): void {
  const act = DAMAGES[way];
  if (!act) throw new Error(`No such damage: ${way}`);
  const name = `chrome-extension_${extensionId}_0.indexeddb.leveldb`;
  act(join(profile, 'Default', 'IndexedDB', name));
}

/** The largest file of that name: where the data is. */
function one(folder: string, name: RegExp): string {
  const files = readdirSync(folder)
    .filter((file) => name.test(file))
    .map((file) => join(folder, file))
    .sort((a, b) => readFileSync(b).length - readFileSync(a).length);
  const [largest] = files;
  if (!largest) throw new Error(`No ${name} in ${folder}: ${readdirSync(folder).join(' ')}`);
  return largest;
}

function fill(file: string, byte: number): void {
  writeFileSync(file, Buffer.alloc(readFileSync(file).length, byte));
}

/** Every seventh byte, so that no block of it stays sound. */
function flip(file: string): void {
  const bytes = readFileSync(file);
  for (let at = 0; at < bytes.length; at += 7) bytes.writeUInt8(bytes.readUInt8(at) ^ 0xff, at);
  writeFileSync(file, bytes);
}
