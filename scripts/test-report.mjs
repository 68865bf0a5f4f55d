import { relative } from 'node:path';

/** A reporter for Node's runner: at the end, as JSON, how many tests passed, failed and were skipped, and why those failed that did. */
export default async function* report(events) {
  const counted = new Map();
  const failures = [];
  // Errors that nobody waited for: their file fails, and says no more than that it did.
  const astray = [];
  for await (const { type, data } of events) {
    // The runner's own sums come last, as "pass 12".
    const sum = type === 'test:diagnostic' ? /^(\w+) (\d+)$/.exec(data.message) : undefined;
    if (sum) counted.set(sum[1], Number(sum[2]));
    if (type === 'test:diagnostic' && /^Error: .* asynchronous activity/.test(data.message))
      astray.push(`${relative('.', data.file ?? '')}: ${data.message}`);
    if (type === 'test:fail' && data.details.error?.failureType !== 'subtestsFailed')
      failures.push(
        `${relative('.', data.file ?? '')}:${data.line ?? 0} ${data.name}: ${reason(data.details.error)}`,
      );
  }
  const count = (name) => counted.get(name) ?? 0;
  yield JSON.stringify({
    passed: count('pass'),
    failed: count('fail') + count('cancelled'),
    skipped: count('skipped') + count('todo'),
    failures: [...failures, ...astray],
  });
}

const reason = (error) =>
  String(error?.cause?.message ?? error?.message ?? error)
    .replaceAll(/\s+/g, ' ')
    .slice(0, 600);
