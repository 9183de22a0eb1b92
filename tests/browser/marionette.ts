// Firefox's own remote protocol: numbered commands and answers, each a JSON array with its length before it.
import { connect } from 'node:net';

export interface Marionette {
  /** Fulfilled with what Firefox answers; rejected with its error's text. */
  send(command: string, parameters?: object): Promise<unknown>;
  close(): void;
}

interface Waiting {
  command: string;
  resolve(result: unknown): void;
  reject(error: Error): void;
}

export async function connectMarionette(port: number): Promise<Marionette> {
  const socket = connect(port, '127.0.0.1');
  const waiting = new Map<number, Waiting>();
  let last = 0;

  function receive(message: unknown) {
    // The greeting is an object; every answer is [1, number, error, result].
    if (!Array.isArray(message)) return;
    const [, number, error, result] = message;
    const asked = waiting.get(number);
    waiting.delete(number);
    if (error) asked?.reject(new Error(`${asked.command}: ${error.message}`));
    else asked?.resolve(result);
  }

  socket.on('data', createReader(receive));
  socket.on('close', () => {
    for (const { command, reject } of waiting.values()) {
      reject(new Error(`Firefox went away during ${command}`));
    }
    waiting.clear();
  });
  await new Promise<void>((resolve, reject) => {
    socket.once('data', () => resolve());
    socket.once('error', reject);
  });

  return {
    send: (command, parameters = {}) =>
      new Promise((resolve, reject) => {
        const number = ++last;
        waiting.set(number, { command, resolve, reject });
        const text = JSON.stringify([0, number, command, parameters]);
        socket.write(`${Buffer.byteLength(text)}:${text}`);
      }),
    close: () => {
      socket.destroy();
    },
  };
}

/** Puts messages together from the pieces in which they arrive. */
function createReader(receive: (message: unknown) => void): (piece: Buffer) => void {
  let received = Buffer.alloc(0);
  return (piece) => {
    received = Buffer.concat([received, piece]);
    for (;;) {
      const colon = received.indexOf(':');
      if (colon === -1) return;
      const start = colon + 1;
      const end = start + Number(received.subarray(0, colon));
      if (received.length < end) return;
      const message: unknown = JSON.parse(received.subarray(start, end).toString('utf8'));
      received = received.subarray(end);
      receive(message);
    }
  };
}
