// A uid is 16 bytes of chance, which no zip can make smaller; as base64 it takes 22 characters instead of 36.

export function packUid(uid: string): string {
  const digits = uid.replaceAll('-', '').match(/../g) ?? [];
  const bytes = digits.map((pair) => String.fromCharCode(Number.parseInt(pair, 16)));
  return btoa(bytes.join('')).replaceAll('=', '');
}

export function unpackUid(packed: string): string {
  const digits = [...atob(packed)].map((byte) => byte.charCodeAt(0).toString(16).padStart(2, '0'));
  return digits.join('').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
