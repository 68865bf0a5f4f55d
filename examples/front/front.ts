import { formatMoney } from '@souk/sdk';
import type {} from '@souk/widgets/chat';
import type {} from '@souk/widgets/checkout';
import type {} from '@souk/widgets/search';
import type {} from '@souk/widgets/trust-badge';
import { copyText } from '../shared/copy.js';
import { directionOf } from '../shared/direction.js';
import { part } from '../shared/part.js';
import { isScheme, showScheme } from '../shared/looks.js';
import { tellSouk } from '../shared/souk-page.js';
import { languages, words, type Words } from './words.js';

/** The front page: its language and colours are in the address, what is chosen in the search is what the others are about. */
const snippet = `<script async src="${new URL('v1/souk.js', document.baseURI)}" data-key="pk_demo"></script>
<souk-search></souk-search>`;
const language = part('#language');
const asked = new URLSearchParams(location.search);

function speak(name: string): void {
  const told = languages.find((each) => each === name) ?? 'en';
  const said: Readonly<Record<string, string>> = { ...words[told] } satisfies Words;
  document.documentElement.lang = told;
  document.documentElement.dir = directionOf(told);
  tellSouk({ locale: told });
  for (const place of document.querySelectorAll<HTMLElement>('[data-word]'))
    place.textContent = said[place.dataset['word'] ?? ''] ?? place.textContent;
}

/** Keeps what differs from the start in the address, so that a link shows the same page. */
function remember(name: string, value: string, unless: string): void {
  if (value === unless) asked.delete(name);
  else asked.set(name, value);
  history.replaceState(null, '', asked.size > 0 ? `?${asked}` : location.pathname);
}

part('#snippet').replaceChildren(
  ...snippet.split('\n').map((text) => {
    const line = document.createElement('span');
    // It breaks between attributes, not within.
    for (const word of text.split(/ (?=[a-z])/)) {
      const whole = document.createElement('span');
      whole.textContent = word;
      if (line.hasChildNodes()) line.append(' ');
      line.append(whole);
    }
    return line;
  }),
);
part('#copy').addEventListener('click', async () => {
  const said = words[languages.find((each) => each === document.documentElement.lang) ?? 'en'];
  if (await copyText(snippet)) part('#copy').textContent = said.copied;
  else getSelection()?.selectAllChildren(part('#snippet'));
});
language.addEventListener('change', () => {
  if (!(language instanceof HTMLSelectElement)) return;
  speak(language.value);
  remember('lang', language.value, 'en');
});
part('#scheme').addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest('button') : null;
  if (!button || !isScheme(button.value)) return;
  showScheme(button.value);
  remember('theme', button.value, 'auto');
});
part('souk-search').addEventListener('souk-select', (event) => {
  event.preventDefault();
  const { listing, hit } = event.detail;
  const [checkout, badge, chat] = [
    part('souk-checkout'),
    part('souk-trust-badge'),
    part('souk-chat'),
  ];
  checkout.listing = chat.listing = listing;
  badge.seller = hit.seller.id;
  part('#title').textContent = hit.title;
  part('#price').textContent = formatMoney(hit.price, document.documentElement.lang);
  const picture = part('#picture');
  if (picture instanceof HTMLImageElement) picture.src = hit.image?.url ?? '';
  picture.hidden = !hit.image;
});

const wanted = asked.get('lang') ?? 'en';
if (language instanceof HTMLSelectElement && wanted !== 'en') {
  language.value = wanted;
  speak(wanted);
}
const scheme = asked.get('theme') ?? 'auto';
if (isScheme(scheme)) showScheme(scheme);
