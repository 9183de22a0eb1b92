import { createServer } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';

export interface Proxy {
  port: number;
  close(): Promise<void>;
}

/** A proxy that connects to one port of this machine, whatever host is asked for: Firefox cannot map hosts by itself. */
export async function startProxy(target: { port: number }): Promise<Proxy> {
  const open = new Set<Socket>();
  const keep = (socket: Socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
    socket.on('error', () => socket.destroy());
  };

  // Plain requests come with their whole address; the sites answer those by sending them to HTTPS.
  const server = createServer((request, response) => {
    const location = (request.url ?? '').replace(/^http:/, 'https:');
    response.writeHead(301, { location }).end();
  });
  server.on('connection', keep);
  server.on('connect', (_, socket: Socket, head: Buffer) => {
    const site = connect(target.port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      site.write(head);
      site.pipe(socket).pipe(site);
    });
    keep(site);
    site.on('close', () => socket.destroy());
    socket.on('close', () => site.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        for (const socket of open) socket.destroy();
      }),
  };
}
