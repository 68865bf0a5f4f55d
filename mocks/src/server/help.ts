import { actorNames } from '../actors/company.js';
import { profileNames, profiles } from '../faults/profiles.js';

/** What `souk-mock --help` says. */
export const help = `souk-mock — a whole Souk marketplace on your machine, with books that balance and a clock that obeys

  souk-mock [options]                    serve the API, its payment page and its pictures over HTTP
  souk-mock conformance --url <origin>   hold any server against the contract; prints the share that conforms
  souk-mock seed [--seed 1] [--catalog tiny]   print a catalogue as JSON

Serving
  --port <number>      where to listen; 0 takes a free one             (4001, or $PORT)
  --host <name>        on which address                                (localhost)
  --catalog <size>     tiny, demo (3,000 listings), 10k or 100k        (demo)
  --seed <number>      everything random follows from it               (1)
  --start <moment>     when its time starts, e.g. 2026-12-01           (2026-11-22T09:00Z)
  --time <how>         running along with the real one, or frozen      (running)
  --chaos <day>        a bad day to begin with, see below
  --actors <names>     who takes part by itself: all, or some of
                       ${actorNames.join(', ')}        (nobody)
  --webhook <url>      an address that gets every event; its secret is printed
  --persist <file>     go on where this file left off, and keep it up to date
  --replay <line>      the "seed=…" line of a run that failed

Conformance
  --url <origin>       e.g. https://api.example
  --publishable-key, --secret-key        keys of that server           (those of the mock)
  --only <nouns>       e.g. search,escrows

Keys            pk_test_demo in pages, sk_test_demo on servers
Test cards      4242 4242 4242 4242 is good; the payment page lists what others do, docs/testing.md everything
While it runs   GET /_mock lists the controls: clock, faults, books, bank, stock, sessions, snapshots

Bad days
${profileNames.map((name) => `  ${name.padEnd(16)}${profiles[name].about}`).join('\n')}

Examples
  souk-mock --time frozen --catalog tiny
  souk-mock --chaos flaky-3g --webhook http://localhost:3000/hooks
  souk-mock --actors all
  curl -X POST localhost:4001/_mock/clock -d '{"advance":"P10D"}'
`;
