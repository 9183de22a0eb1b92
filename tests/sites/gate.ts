import { createServer, type Server } from 'node:http';
import { type AddressInfo, createServer as createSocketServer, type Socket } from 'node:net';

/** The first byte of every TLS conversation. */
const TLS_HANDSHAKE = 0x16;

export interface Gate {
  port: number;
  close(): Promise<void>;
}

/**
 * One port for both schemes, since a browser that is told to look there for every host does so for `http:` links too, of
 * which old records are full. Plain requests are sent to the same address by HTTPS, as all of these sites do.
 */
export async function openGate(secure: Server): Promise<Gate> {
  const plain = createServer((request, response) => {
    response.writeHead(301, { location: `https://${request.headers.host}${request.url}` }).end();
  });
  const open = new Set<Socket>();
  const gate = createSocketServer((socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
    socket.on('error', () => socket.destroy());
    socket.once('readable', () => {
      const first: Buffer | null = socket.read(1);
      if (!first) return;
      socket.unshift(first);
      (first[0] === TLS_HANDSHAKE ? secure : plain).emit('connection', socket);
    });
  });
  await new Promise<void>((resolve) => gate.listen(0, '127.0.0.1', resolve));
  return {
    port: (gate.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve, reject) => {
        gate.close((error) => (error ? reject(error) : resolve()));
        for (const socket of open) socket.destroy();
      }),
  };
}
