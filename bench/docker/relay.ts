/**
 * Runs in the network of a node and lets this machine in through a socket of the file system, which every network sees.
 *
 *   docker/swarm/nodes.sh enter node-1 node bench/docker/relay.ts SOCKET PORT
 *
 * Says `ready` when it listens, and ends when its standard input does.
 */
import { connect, createServer, type Socket } from 'node:net';

const [path = '', port = ''] = process.argv.slice(2);
const open = new Set<Socket>();

const server = createServer((near) => {
  const far = connect(Number(port), '127.0.0.1');
  for (const [one, other] of [
    [near, far],
    [far, near],
  ] as const) {
    open.add(one);
    // What fails on one side ends the other: a refused connection looks refused from here, too.
    one.on('error', () => other.destroy());
    one.on('close', () => {
      open.delete(one);
      other.destroy();
    });
    one.pipe(other);
  }
});
server.listen(path, () => process.stdout.write('ready\n'));

process.stdin.resume().on('end', () => {
  server.close();
  for (const socket of open) socket.destroy();
});
