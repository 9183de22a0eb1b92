/** An event of the browser's, heard by those that listen when it is emitted. */
export function createEvent<Given extends unknown[]>() {
  const listeners = new Set<(...given: Given) => unknown>();
  return {
    addListener: (listener: (...given: Given) => unknown) => void listeners.add(listener),
    removeListener: (listener: (...given: Given) => unknown) => void listeners.delete(listener),
    emit: (...given: Given): void => {
      for (const listener of [...listeners]) listener(...given);
    },
    get count() {
      return listeners.size;
    },
  };
}
