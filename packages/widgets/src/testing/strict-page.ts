import { mockKeys } from '@souk/mocks';
import '../search/define.js';
import { openMock } from './page.js';

/** A page under the strictest policy that can run the elements; its opener reads the state from the document's title. */
await openMock();
const search = document.querySelector('souk-search');
search?.setAttribute('public-key', mockKeys.publishable);
