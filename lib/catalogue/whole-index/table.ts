// Which courses know a ref, for thousands of courses: read as it lies on the disk, without building anything of it.

/** Four bytes of the key's hash, two of the course's number; rows stand in the order of their hashes. */
const ROW = 6;

/** What a row says: the course of this number has something to say of this key. */
export type TableRow = [key: string, course: number];

export function writeTable(rows: readonly TableRow[]): Uint8Array<ArrayBuffer> {
  const hashed = rows.map(([key, course]) => [hashKey(key), course] as const);
  hashed.sort(([one, its], [other, others]) => one - other || its - others);
  const bytes = new Uint8Array(hashed.length * ROW);
  const table = new DataView(bytes.buffer);
  for (const [index, [hash, course]] of hashed.entries()) {
    table.setUint32(index * ROW, hash);
    table.setUint16(index * ROW + 4, course);
  }
  return bytes;
}

/**
 * The numbers of the courses whose rows have the hash of one of these keys. Two keys can have one hash, so that a course
 * can be named here that does not know the key: its own file has the last word.
 */
export function findCourses(table: DataView, keys: readonly string[]): number[] {
  const found = new Set<number>();
  for (const hash of keys.map(hashKey)) {
    let row = findRow(table, hash);
    for (; row * ROW < table.byteLength && table.getUint32(row * ROW) === hash; row += 1) {
      found.add(table.getUint16(row * ROW + 4));
    }
  }
  return [...found].sort((one, other) => one - other);
}

/** The first row whose hash is not below this one; the count of rows when all are. */
function findRow(table: DataView, hash: number): number {
  let from = 0;
  let to = table.byteLength / ROW;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (table.getUint32(middle * ROW) < hash) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** FNV-1a of 32 bits: of some 400,000 videos that no course has, one has the hash of one of 11,000 rows. */
export function hashKey(key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at += 1) {
    hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  }
  return hash >>> 0;
}
