import { startExamples } from './serve.js';

/** `npm start`: the example pages on the mock backend. `PORT` moves both: the backend listens one port above the pages. */
const port = Number(process.env['PORT'] ?? 4000);
const examples = await startExamples({ port, actors: ['hagglers'] }).catch((error: unknown) => {
  const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
  console.error(
    isTaken
      ? `Port ${port} or ${port + 1} is taken; choose others with PORT=5000 npm start.`
      : error,
  );
  process.exit(1);
});
console.log(`Souk, live:                ${examples.origin}`);
console.log(`Every element and state:   ${examples.origin}/gallery/`);
console.log(`Snippet generator:         ${examples.origin}/generator/`);
console.log(`A shop on the backend:     ${examples.origin}/shop/`);
console.log(`Escrow simulator:          ${examples.origin}/simulator/`);
console.log(`The seller’s desk:         ${examples.origin}/shop/desk.html`);
console.log(`Mediator’s desk:           ${examples.origin}/mediator/`);
console.log(`Two sides of a deal:       ${examples.origin}/two-sides/`);
console.log(`Singles’ Day:              ${examples.origin}/singles-day/`);
console.log(`A hostile host:            ${examples.origin}/hostile/`);
console.log(`Developer panel:           ${examples.origin}/panel/`);
console.log(
  `The backend itself:        ${examples.mock.origin}  (keys pk_test_demo, sk_test_demo)`,
);
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => void examples.close().then(() => process.exit(0)));
