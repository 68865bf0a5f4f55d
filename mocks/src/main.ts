import { startMockServer } from './server.js';

const port = Number(process.env['PORT'] ?? 4001);
const server = await startMockServer({ port, catalog: 'demo' }).catch((error: unknown) => {
  const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
  console.error(
    isTaken ? `Port ${port} is taken; choose another with PORT=4002 npm start.` : error,
  );
  process.exit(1);
});
console.log(`Souk's mock backend: ${server.origin} (keys pk_test_demo and sk_test_demo)`);
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => void server.close().then(() => process.exit(0)));
