import { afterEach } from 'vitest';

const { put, delete: remove } = IDBObjectStore.prototype;
const { getAll: readIndex } = IDBIndex.prototype;

function refuse(): never {
  throw new DOMException('', 'QuotaExceededError');
}

afterEach(letStoreWork);

/** A store that takes nothing more, as on a full disk. */
export function refuseWrites(): void {
  Object.assign(IDBObjectStore.prototype, { put: refuse, delete: refuse });
}

export function refuseReads(): void {
  Object.assign(IDBIndex.prototype, { getAll: refuse });
}

export function letStoreWork(): void {
  Object.assign(IDBObjectStore.prototype, { put, delete: remove });
  Object.assign(IDBIndex.prototype, { getAll: readIndex });
}
