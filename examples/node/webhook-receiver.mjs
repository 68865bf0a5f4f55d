// Takes webhooks: `node webhook-receiver.mjs`. Stops after as many events as it is told, or never.
import { createServer } from 'node:http';
import { createSouk } from '@souk/sdk';
import { isSoukError, verifyWebhook } from '@souk/sdk/webhooks';

const souk = createSouk({
  key: process.env.SOUK_SECRET_KEY ?? 'sk_test_demo',
  apiOrigin: process.env.SOUK_ORIGIN ?? 'http://localhost:4001',
});
let left = Number(process.argv[2] ?? Infinity);

/** Webhooks come at least once: who has taken one before remembers it. Use a table that outlives the process. */
const taken = new Set();
let secret = '';

const server = createServer(async (request, response) => {
  // The bytes as they were signed. A body that a framework has parsed cannot be verified any more.
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  try {
    const event = await verifyWebhook(Buffer.concat(chunks), {
      secret,
      headers: request.headers,
      wasTaken: (id) => taken.has(id),
      // A mock whose clock was moved lives in another time.
      nowMs: Date.parse((await souk.time.retrieve()).now),
    });
    taken.add(request.headers['webhook-id']);
    console.log(`${event.type} ${event.sequence}`);
    response.writeHead(204).end();
    left -= 1;
  } catch (error) {
    if (!isSoukError(error)) throw error;
    // One that was taken before is answered well, so that it is not sent again.
    response.writeHead(error.code === 'webhook_taken' ? 204 : 400).end();
  }
  if (left <= 0) await stop();
});

server.listen(Number(process.env.PORT ?? 0), '127.0.0.1', async () => {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('It listens on no port.');
  const webhook = await souk.webhooks.create({
    url: `http://127.0.0.1:${address.port}/`,
    events: ['escrow.*'],
  });
  // Shown only now. Keep it with your other secrets.
  secret = webhook.secret;
  console.log(`listening as ${webhook.id}`);
});

async function stop() {
  server.close();
  souk.close();
}
