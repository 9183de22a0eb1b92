import { toBase64 } from './base64';

/**
 * Everything as readable JSON, for people who can mend it: bytes as base64, and all else as it is. No backup: it says nothing of
 * what is sound.
 */
export function writeRawData(data: { version: number; stores: Record<string, unknown[]> }): string {
  const readable = (_: string, value: unknown) =>
    value instanceof ArrayBuffer ? toBase64(value) : value;
  return `${JSON.stringify({ format: 'lectern-raw-data', ...data }, readable, 2)}\n`;
}
