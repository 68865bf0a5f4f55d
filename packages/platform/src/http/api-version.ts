import { apiVersion, apiVersions, type ApiVersion } from '@souk/sdk/contract';
import { DomainError } from '../domain-error.js';

/** The version that a request asks to be answered in, the newest unless told. @throws DomainError `api_version_unknown` */
export function versionOf(request: Request): ApiVersion {
  const asked = request.headers.get('Souk-Version') ?? apiVersion;
  const version = apiVersions.find((each) => each === asked);
  if (version) return version;
  throw new DomainError(
    'api_version_unknown',
    `Version "${asked}" is not served; ${apiVersions.join(' and ')} are.`,
    { param: 'Souk-Version', served: apiVersions },
  );
}
