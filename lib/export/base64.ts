// Not the browsers' own `toBase64`: it is younger than the oldest browser that Lectern runs in.

/** Bytes as text. Step by step, since a call takes only so many arguments. */
export function toBase64(bytes: ArrayBuffer): string {
  const STEP = 0x8000;
  const parts: string[] = [];
  for (let start = 0; start < bytes.byteLength; start += STEP) {
    const step = new Uint8Array(bytes, start, Math.min(STEP, bytes.byteLength - start));
    parts.push(String.fromCharCode(...step));
  }
  return btoa(parts.join(''));
}

/** The bytes of what `isBase64` has found sound. */
export function fromBase64(text: string): ArrayBuffer {
  const units = atob(text);
  const bytes = new Uint8Array(units.length);
  // Not `from` with a function, which takes many times as long: a backup may hold thousands of pictures.
  for (let index = 0; index < units.length; index += 1) bytes[index] = units.charCodeAt(index);
  return bytes.buffer;
}

export function isBase64(text: string): boolean {
  return text.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(text);
}
