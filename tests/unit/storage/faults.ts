// Faults of the browser, as facts from real Chromium: what fails, where, and under which name.
import { onTestFinished } from 'vitest';

type Put = IDBObjectStore['put'];

/** A put that is refused at once. Returns how often that happened. */
export function refusePuts(store: string, isRefused: (value: unknown) => boolean = () => true) {
  let refusals = 0;
  replacePut((put) => (target, value) => {
    if (target.name !== store || !isRefused(value)) return put.call(target, value);
    refusals += 1;
    throw new DOMException('', 'QuotaExceededError');
  });
  return () => refusals;
}

/** A put that succeeds in a transaction that is then aborted for want of room. */
export function abortAfterPuts(store: string): void {
  replacePut((put) => (target, value) => {
    const request = put.call(target, value);
    if (target.name === store) {
      request.addEventListener('success', () => {
        // The fake's own way to abort with an error; a script can only abort without one.
        const abort: unknown = Reflect.get(target.transaction, '_abort');
        if (typeof abort === 'function') abort.call(target.transaction, 'QuotaExceededError');
      });
    }
    return request;
  });
}

/** Counts the puts into a store. */
export function countPuts(store: string) {
  let puts = 0;
  replacePut((put) => (target, value) => {
    if (target.name === store) puts += 1;
    return put.call(target, value);
  });
  return () => puts;
}

/** Keeps the durability that each transaction was asked for. */
export function recordDurabilities(): (string | undefined)[] {
  const { transaction } = IDBDatabase.prototype;
  const asked: (string | undefined)[] = [];
  IDBDatabase.prototype.transaction = function (stores, mode, options) {
    if (mode === 'readwrite') asked.push(options?.durability);
    return transaction.call(this, stores, mode, options);
  };
  onTestFinished(() => {
    IDBDatabase.prototype.transaction = transaction;
  });
  return asked;
}

function replacePut(
  make: (put: Put) => (target: IDBObjectStore, value: unknown) => ReturnType<Put>,
): void {
  const { put } = IDBObjectStore.prototype;
  const replacement = make(put);
  IDBObjectStore.prototype.put = function (value: unknown) {
    return replacement(this, value);
  };
  onTestFinished(() => {
    IDBObjectStore.prototype.put = put;
  });
}
