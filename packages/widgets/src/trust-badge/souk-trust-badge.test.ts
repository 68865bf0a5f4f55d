import { assert } from 'chai';
import { wellKnown, type MockSouk } from '@souk/mocks';
import { configure } from '../shared/config.js';
import { accessibilityFaults, clearPage, openMock, show, until, within } from '../testing/page.js';
import './define.js';
import { SoukTrustBadge, type TrustDetail } from './souk-trust-badge.js';

let souk: MockSouk;
const requests: string[] = [];
/** Changes what the platform answers, as somebody on the way could. */
let forge: (answer: Response, url: URL) => Response | Promise<Response> = (answer) => answer;

beforeEach(async () => {
  requests.length = 0;
  forge = (answer) => answer;
  souk = await openMock({}, (fetch) => async (input, init) => {
    const request = new Request(input, init);
    const url = new URL(request.url);
    requests.push(`${request.method} ${url.pathname}`);
    // A page tells its origin with each request across origins; a mock within the page has to be told.
    const headers = new Headers(request.headers);
    headers.set('Origin', location.origin);
    return forge(await fetch(new Request(request, { headers })), url);
  });
});
afterEach(clearPage);

function put(attributes: string, width?: number): SoukTrustBadge {
  const badge = show(`<souk-trust-badge ${attributes}></souk-trust-badge>`, width).querySelector(
    'souk-trust-badge',
  );
  if (!badge) throw new Error('There is no badge on the page.');
  return badge;
}
const weaver = `seller="${wellKnown.weaver}"`;
const becomes = (badge: SoukTrustBadge, state: string): Promise<void> =>
  until(`it is ${state}`, () => badge.matches(`:state(${state})`));
const says = (badge: SoukTrustBadge): string =>
  within(badge, 'button').innerText.replace(/\s+/g, ' ').trim();
const panelOf = (badge: SoukTrustBadge): HTMLElement => within(badge, '[popover]');

async function open(badge: SoukTrustBadge): Promise<HTMLElement> {
  within(badge, 'button').click();
  await until('the panel is open', () => badge.shadowRoot?.querySelector(':popover-open'));
  return panelOf(badge);
}

/** Changes the claim that the platform answers with. */
const forgeClaim = (change: (claim: string) => string): void => {
  forge = async (answer, url) => {
    if (!url.pathname.endsWith('/claim')) return answer;
    const { claim, ...rest }: { claim: string } = await answer.json();
    return Response.json({ ...rest, claim: change(claim) }, { headers: answer.headers });
  };
};

it('shows a score that this browser has verified', async () => {
  const badge = put(weaver);
  const told = new Promise<TrustDetail>((resolve) =>
    badge.addEventListener('souk-trust', ({ detail }) => resolve(detail)),
  );
  await becomes(badge, 'verified');
  assert.match(says(badge), /^Trust 9\d Excellent$/);
  assert.deepEqual(await told, { seller: wellKnown.weaver, status: 'verified', reason: undefined });
});

it('tells the five facts, their windows and who signed, when it is pressed', async () => {
  const badge = put(weaver);
  await becomes(badge, 'verified');
  const panel = await open(badge);
  const facts = [...panel.querySelectorAll('dt')].map(({ innerText }) => innerText);
  assert.deepEqual(facts, [
    'Completed orders', 'Disputes lost', 'Answers', 'Identity checked', 'On Souk for',
  ]); // prettier-ignore
  assert.include(panel.innerText, 'last 12 months');
  assert.include(panel.innerText, `Signed by Souk for ${location.host}`);
  await until('it says that it is open', () => within(badge, 'button').ariaExpanded === 'true');
});

it('says of a seller without a history that they are new, and gives no number', async () => {
  const badge = put(`seller="${wellKnown.newSeller}"`);
  await becomes(badge, 'verified');
  assert.equal(says(badge), 'New seller: no history yet');
  assert.include((await open(badge)).innerText, 'a number would say nothing');
});

const forgeries: Readonly<Record<string, [(claim: string) => string, string]>> = {
  'a claim that was changed': [
    (claim) => claim.replace(/[^.]{4}([^.]*)$/, 'AAAA$1'),
    'signature_wrong',
  ],
  'a claim whose key is not published': [
    (claim) =>
      [
        btoa('{"alg":"ES256","kid":"key_mine"}').replace(/=/g, ''),
        ...claim.split('.').slice(1),
      ].join('.'),
    'unknown_key',
  ],
  'something that is no claim': [() => 'trust me', 'malformed'],
};
for (const [what, [change, reason]] of Object.entries(forgeries))
  it(`says visibly that ${what} is not verified here`, async () => {
    forgeClaim(change);
    const badge = put(weaver);
    let told: TrustDetail | undefined;
    badge.addEventListener('souk-trust', ({ detail }) => (told = detail));
    await becomes(badge, 'not-verified');
    assert.equal(says(badge), 'Not verified here');
    assert.equal(told?.reason, reason);
    assert.isNotEmpty((await open(badge)).innerText);
  });

it('says that a claim copied from another website is not verified here', async () => {
  const elsewhere = await souk.fetch(
    `${souk.origin}/v1/sellers/${wellKnown.weaver}/trust/claim?origin=https%3A%2F%2Fother.example`,
    { headers: { Authorization: 'Bearer sk_test_demo' } },
  );
  const { claim }: { claim: string } = await elsewhere.json();
  forgeClaim(() => claim);
  const badge = put(weaver);
  await becomes(badge, 'not-verified');
  assert.include((await open(badge)).innerText, 'made for another website');
});

it('says that a claim is expired once its day is over', async () => {
  forge = (answer) => {
    const headers = new Headers(answer.headers);
    headers.set('Date', new Date(Date.parse(souk.clock.now()) + 86_400_000).toUTCString());
    return new Response(answer.body, { status: answer.status, headers });
  };
  const badge = put(weaver);
  await becomes(badge, 'not-verified');
  assert.include((await open(badge)).innerText, 'expired');
});

it('leaves the page’s own link when the platform cannot be reached, and asks again when told to', async () => {
  souk.faults.add({ what: { kind: 'lose_request' } });
  const stage = show(
    `<souk-trust-badge ${weaver}><a href="/about">About us</a></souk-trust-badge>`,
  );
  const badge = stage.querySelector('souk-trust-badge');
  if (!badge) throw new Error('There is no badge on the page.');
  await becomes(badge, 'failed');
  assert.isAbove(stage.querySelector('a')?.offsetHeight ?? 0, 0);
  assert.isTrue(within(badge, 'button').hidden);
  souk.faults.clear();
  badge.refresh();
  await becomes(badge, 'verified');
  assert.equal(stage.querySelector('a')?.offsetHeight, 0);
});

it('says in words that trust could not be checked where the page has no link, and asks again when pressed', async () => {
  souk.faults.add({ what: { kind: 'lose_request' } });
  const badge = put(weaver);
  await becomes(badge, 'failed');
  assert.equal(says(badge), 'Trust could not be checked now Try again');
  souk.faults.clear();
  within(badge, 'button').click();
  await becomes(badge, 'verified');
});

it('shows no other seller’s trust after the seller was changed', async () => {
  const badge = put(weaver);
  await becomes(badge, 'verified');
  badge.seller = wellKnown.newSeller;
  await until('it is the other', () => says(badge).startsWith('New seller'));
});

it('keeps its box while it is checked, so that nothing on the page moves', async () => {
  for (const variant of ['inline', 'card', 'mini']) {
    const badge = put(`${weaver} variant="${variant}"`);
    await badge.updateComplete;
    const before = badge.offsetHeight;
    await becomes(badge, 'verified');
    assert.equal(badge.offsetHeight, before, variant);
    clearPage();
  }
});

it('asks for nothing before it is seen, and keeps nothing on the device', async () => {
  const stage = show('<div style="block-size: 300vh"></div>');
  const badge = document.createElement('souk-trust-badge');
  badge.seller = wellKnown.weaver;
  stage.append(badge);
  await new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next)));
  assert.deepEqual(requests, []);
  badge.scrollIntoView();
  await becomes(badge, 'verified');
  assert.deepEqual([localStorage.length, document.cookie], [0, '']);
});

it('works three shadow roots deep, within a link that it does not follow, and on two places at once', async () => {
  let parent: HTMLElement | ShadowRoot = show('<a href="#followed"></a>');
  const link = parent.querySelector('a');
  if (!link) throw new Error('There is no link.');
  parent = link;
  for (let depth = 0; depth < 3; depth++) {
    const host: HTMLElement = document.createElement('div');
    parent.append(host);
    parent = host.attachShadow({ mode: 'open' });
  }
  const badge = document.createElement('souk-trust-badge');
  badge.seller = wellKnown.weaver;
  parent.append(badge);
  const second = put(weaver);
  await becomes(badge, 'verified');
  await becomes(second, 'verified');
  await open(badge);
  assert.notEqual(location.hash, '#followed');
});

for (const theme of ['light', 'dark'])
  for (const variant of ['inline', 'card', 'floating', 'mini'])
    it(`is accessible as ${variant}, ${theme}, open and closed`, async () => {
      const badge = put(`${weaver} theme="${theme}" variant="${variant}"`, 300);
      await becomes(badge, 'verified');
      assert.deepEqual(await accessibilityFaults(badge), []);
      await open(badge);
      assert.deepEqual(await accessibilityFaults(badge), []);
    });

it('speaks the language of the page, from right to left where that is written so, and explains itself in it', async () => {
  configure({ locale: 'ar' });
  const badge = put(weaver);
  await becomes(badge, 'verified');
  // Engines differ in whose digits Arabic has.
  assert.match(says(badge), /^الثقة [9٩]\p{Nd} ممتازة$/u);
  const button = within(badge, 'button');
  assert.deepEqual([getComputedStyle(button).direction, button.lang], ['rtl', 'ar']);
  const panel = await open(badge);
  assert.equal(panel.lang, 'ar');
  assert.include(panel.innerText, 'الطلبات المكتملة');
  configure({ locale: 'de' });
  await until('it is German', () => says(badge).startsWith('Vertrauen 9'));
  assert.equal(getComputedStyle(button).direction, 'ltr');
});

it('has what was set on it before its code was here', async () => {
  const early = document.createElement('souk-later-badge');
  Object.assign(early, { seller: wellKnown.weaver, variant: 'card' });
  show('').append(early);
  // oxlint-disable-next-line wc/define-tag-after-class-definition -- a name that only this test knows
  customElements.define('souk-later-badge', class extends SoukTrustBadge {});
  customElements.upgrade(early);
  await until('it is verified', () => early.matches(':state(verified)'));
  assert.equal(early.getAttribute('variant'), 'card');
});
