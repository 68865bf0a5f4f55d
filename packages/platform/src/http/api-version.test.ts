import assert from 'node:assert/strict';
import test from 'node:test';
import { apiVersion, apiVersions, codesOf, problemCodes } from '@souk/sdk/contract';
import { DomainError } from '../domain-error.js';
import { versionOf } from './api-version.js';
import { problemOf } from './problems.js';

const asking = (version?: string): Request =>
  new Request('https://souk.test/v1/search', {
    headers: version === undefined ? {} : { 'Souk-Version': version },
  });

test('a request without a version is answered in the newest, and with one in its own', () => {
  assert.equal(versionOf(asking()), apiVersion);
  for (const version of apiVersions) assert.equal(versionOf(asking(version)), version);
});

test('a version that is not served is refused, naming those that are', () => {
  for (const version of ['2020-01-01', '', 'latest'])
    assert.throws(
      () => versionOf(asking(version)),
      (error) => error instanceof DomainError && error.code === 'api_version_unknown' && error.facts['served'] === apiVersions,
    ); // prettier-ignore
});

test('a client of the previous version is answered codes of that version alone', () => {
  const previous = '2026-11-01';
  for (const code of problemCodes) {
    const then = problemOf(new DomainError(code, 'No.'), 'req_1', previous);
    const isOld = codesOf[previous].includes(code);
    assert.equal(then.code, isOld ? code : 'unrecognized_problem');
    assert.equal(then['unrecognizedCode'], isOld ? undefined : code);
    assert.equal(problemOf(new DomainError(code, 'No.'), 'req_1').code, code);
  }
});

test('codes of an older version are never taken away', () => {
  for (const codes of Object.values(codesOf))
    for (const code of codes) assert.ok(problemCodes.some((each) => each === code), code);
}); // prettier-ignore
