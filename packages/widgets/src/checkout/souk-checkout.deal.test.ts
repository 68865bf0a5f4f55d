import 'axe-core';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { assert } from 'chai';
import { openShop, textOf, until, type Shop } from '../../test/shop.js';
import { configure } from '../shared/config.js';
import { accessibilityFaults } from '../testing/page.js';
import './define.js';
import { SoukCheckout } from './souk-checkout.js';

let shop: Shop;
let escrow: string;
const { open } = window;

/** A scarf that was bought, in an element whose dialog is open. */
async function bought(): Promise<SoukCheckout> {
  const element = mount({ listing: 'lst_silkscarf' });
  const paid = new Promise<string>((resolve) =>
    element.addEventListener('souk-paid', ({ detail }) => resolve(detail.escrow)),
  );
  await press(element, '#opener');
  await press(element, 'dialog [type=submit]');
  await seen(element, '.promises');
  await press(element, 'dialog .primary');
  const name = Object.keys(localStorage).find((each) => each.includes('lst_')) ?? '';
  await shop.pay(JSON.parse(localStorage.getItem(name) ?? '{}').data.checkout);
  element.refresh();
  escrow = await paid;
  await seen(element, '.story');
  return element;
}
async function shipped(): Promise<SoukCheckout> {
  const element = await bought();
  await shop.ship(escrow);
  await titled(element, 'On its way');
  return element;
}
/** The same deal as its seller sees it in a page of their own. */
async function asSeller(): Promise<SoukCheckout> {
  configure({ session: await shop.session() });
  const element = mount({ escrow });
  await press(element, '#opener');
  await seen(element, '.story');
  return element;
}
function mount(attributes: Record<string, string>): SoukCheckout {
  const element = new SoukCheckout();
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  document.body.append(element);
  return element;
}

const find = (element: SoukCheckout, selector: string): HTMLElement | null =>
  element.renderRoot.querySelector<HTMLElement>(selector);
const seen = (element: SoukCheckout, selector: string): Promise<HTMLElement> =>
  until(selector, () => find(element, selector));
const press = async (element: SoukCheckout, selector: string): Promise<void> =>
  (await seen(element, selector)).click();
const titled = (element: SoukCheckout, title: string): Promise<true> =>
  until(`"${title}"`, () => textOf(find(element, '#heading')) === title);
const reads = (element: SoukCheckout, selector: string, words: string): Promise<true> =>
  until(`"${words}" in ${selector}, not "${textOf(find(element, selector))}"`, () =>
    textOf(find(element, selector)).includes(words),
  );
const act = async (element: SoukCheckout, action: string): Promise<void> => {
  await press(element, `[data-action=${action}]`);
  await press(element, '.question [type=submit]');
};
async function type(element: SoukCheckout, selector: string, text: string): Promise<void> {
  const field = await seen(element, selector);
  if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}
async function choose(element: SoukCheckout, ...files: readonly File[]): Promise<void> {
  const field = await seen(element, '#files');
  const transfer = new DataTransfer();
  for (const file of files) transfer.items.add(file);
  if (field instanceof HTMLInputElement) field.files = transfer.files;
  field.dispatchEvent(new Event('change'));
}
const base64 =
  'iVBORw0KGgoAAAANSUhEUgAAAAgAAAAECAYAAACzzX7wAAAAKElEQVR4AaTKsQkAAAgDQclK2clpXcFZIvaCRR6uezBLq0ldEE/+MAAAAP//6bC22gAAAAZJREFUAwBHqhJdCWCOxgAAAABJRU5ErkJggg==';
const picture = (): File =>
  new File([Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))], 'torn-edge.png', {
    type: 'image/png',
  });
/** Opens a dispute about a torn scarf. */
async function disputed(element: SoukCheckout): Promise<void> {
  await press(element, '[data-action=dispute]');
  await press(element, '.choice:nth-of-type(3) input');
  await type(element, '#statement', 'Torn along one edge.');
  await press(element, '.question [type=submit]');
  await titled(element, 'In dispute');
}
const sent = (path: RegExp): number => shop.requests.filter((each) => path.test(each)).length;
const disputeId = async (): Promise<string> =>
  (await (await shop.as()).escrows.retrieve(escrow)).dispute ?? '';

beforeEach(async () => {
  shop = await openShop();
  Object.assign(window, { open: () => ({ closed: false, focus: () => undefined }) });
});
afterEach(() => {
  document.body.replaceChildren();
  configure({ session: undefined, locale: undefined, theme: undefined });
  Object.assign(window, { open });
});

describe('souk-checkout in a dispute', () => {
  it('the buyer says what is wrong and shows it; the money stays and the seller has three days', async () => {
    const element = await shipped();
    await press(element, '[data-action=dispute]');
    await press(element, '.question [type=submit]');
    assert.equal(textOf(await seen(element, '#reason-fault')), 'This is needed.');
    assert.equal(sent(/POST \/v1\/disputes/), 0);
    await press(element, '.choice:nth-of-type(3) input');
    await type(element, '#statement', 'Torn along one edge.');
    await choose(element, picture());
    await reads(element, '.upload', 'Photo of the goods');
    await until('uploaded', () => find(element, '.mark[aria-label=Uploaded]'));
    await press(element, '.question [type=submit]');
    await titled(element, 'In dispute');
    assert.equal(textOf(find(element, '.money')), '$23.56 stays with Souk until this is settled.');
    assert.include(textOf(find(element, '.dispute')), 'The seller is to answer. Without an answer, the money goes back to the buyer.');
    assert.include(textOf(find(element, '.dispute')), 'It is damaged Torn along one edge.');
    assert.include(textOf(find(element, '.evidence')), 'Photo of the goods');
    assert.match(textOf(find(element, '.dispute [role=timer]')), /^(3 days|2 days, 23 hours) left$/);
  });

  it('what is too large or no picture is refused beside its name, and the rest goes on', async () => {
    const element = await shipped();
    await press(element, '[data-action=dispute]');
    await press(element, '.choice:nth-of-type(3) input');
    await type(element, '#statement', 'Torn.');
    await choose(element, new File([new Uint8Array(8 * 1024 * 1024 + 1)], 'large.png'), new File(['<svg>'], 'drawing.svg'), picture());
    await reads(element, '.upload:nth-child(1)', 'Larger than 8 MB.');
    await reads(element, '.upload:nth-child(2)', 'Neither a picture nor a PDF.');
    await until('uploaded', () => find(element, '.upload:nth-child(3) .mark[aria-label=Uploaded]'));
    await press(element, '.question [type=submit]');
    await titled(element, 'In dispute');
    const { evidence } = await (await shop.as()).disputes.retrieve(await disputeId());
    assert.deepEqual(evidence.filter(({ by }) => by === 'buyer').map(({ type: kind, files }) => [kind, files.length]), [['photo', 1]]);
  });

  it('a lost answer to its opening is asked for again: one dispute', async () => {
    const element = await shipped();
    shop.mock.faults.add({ what: { kind: 'lose_response' }, on: /^POST \/v1\/disputes$/, times: 2 });
    await disputed(element);
    await until('two more askings', () => sent(/POST \/v1\/disputes$/) === 3);
    const { data } = await (await shop.as()).escrows.timeline(escrow);
    assert.lengthOf(data.filter(({ type: kind }) => kind === 'escrow.disputed'), 1);
  });

  it('what the other side does meanwhile is seen without asking', async () => {
    const element = await shipped();
    await disputed(element);
    await until('the stream', () => sent(/events\/stream/) > 0);
    await (await shop.as()).disputes.offerSplit(await disputeId(), { refund: { amount: 1000, currency: 'USD' } });
    await reads(element, '.settlement', 'The seller offers Back to the buyer $10.00 To the seller $13.56');
    await act(element, 'accept');
    await titled(element, 'Settled');
    assert.match(textOf(find(element, '.money')), /^Both sides agreed. \$10.00 went back to the buyer, \$\d+.\d\d to the seller.$/);
    assert.isEmpty((await shop.mock.audit()).faults);
  });

  it('the seller disagrees, the rules propose with their reasons and facts, a mediator divides, and both review unseen', async () => {
    const buyer = await shipped();
    await disputed(buyer);
    buyer.remove();
    const seller = await asSeller();
    await reads(seller, '.dispute', 'It is your turn.');
    await press(seller, '[data-action=contest]');
    await type(seller, '#statement', 'It was whole.');
    await press(seller, '.question [type=submit]');
    const mediator = await shop.as('mediator', 'med_ada');
    await until('no form', () => !find(seller, '.question'));
    await reads(seller, '.dispute', 'A mediator looks at it.');
    await mediator.disputes.decide(await disputeId(), { outcome: 'split', refund: { amount: 800, currency: 'USD' }, note: 'Torn, but worn.' });
    await titled(seller, 'Settled');
    assert.include(textOf(find(seller, '.settlement')), 'Decided Back to the buyer $8.00 To the seller $15.56 Torn, but worn.');
    await press(seller, '[data-action=review]');
    assert.isNull(find(seller, '.rating'));
    await type(seller, '#statement', 'A fair buyer.');
    await press(seller, '.question [type=submit]');
    await reads(seller, '.reviews', 'Your review is kept until both have written.');
    assert.isNull(find(seller, '[data-action=review]'));
  });

  it('goods go back with a number, and the money when the seller has them', async () => {
    const buyer = await shipped();
    await disputed(buyer);
    await (await shop.as()).disputes.askReturn(await disputeId());
    await press(buyer, '[data-action=ship_return]');
    await type(buyer, '#tracking', '1234567890');
    await press(buyer, '.question [type=submit]');
    await reads(buyer, '.dispute', 'Sent back DHL 1234567890');
    buyer.remove();
    const seller = await asSeller();
    await press(seller, '[data-action=confirm_return]');
    assert.equal(textOf(await seen(seller, '.question [type=submit]')), 'I have them: give $23.56 back');
    await press(seller, '.question [type=submit]');
    await titled(seller, 'Money back');
    assert.equal(textOf(find(seller, '.money')), 'The goods came back. $23.56 went back to the buyer.');
  });

  it('by keyboard alone a claim is made, and what is missing gets the focus', async () => {
    const element = await shipped();
    (await seen(element, '[data-action=dispute]')).focus();
    await sendKeys({ press: 'Enter' });
    await until('the question', () => element.shadowRoot?.activeElement?.id === 'question');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'Tab' });
    assert.equal(element.shadowRoot?.activeElement?.id, 'statement');
    find(element, '.question [type=submit]')?.focus();
    await sendKeys({ press: 'Enter' });
    await until('the fault', () => element.shadowRoot?.activeElement?.id === 'statement');
    await sendKeys({ type: 'It is not silk.' });
    find(element, '.question [type=submit]')?.focus();
    await sendKeys({ press: 'Enter' });
    await titled(element, 'In dispute');
    await until('the heading', () => element.shadowRoot?.activeElement?.id === 'heading');
  });
}); // prettier-ignore

describe('souk-checkout for the seller', () => {
  it('says what is due and by when, and ships with a number that the carrier could have given', async () => {
    (await bought()).remove();
    const seller = await asSeller();
    assert.equal(textOf(find(seller, '.money')), 'The buyer has paid: $22.90 is yours once they have the goods. Ship by Wed, Nov 25.');
    assert.include(textOf(find(seller, '.sums')), 'The seller receives $22.90');
    await press(seller, '[data-action=ship]');
    await type(seller, '#tracking', '12');
    await press(seller, '.question [type=submit]');
    await reads(seller, '#tracking-refused', 'Theirs look like 1234567890.');
    await type(seller, '#tracking', '1234567890');
    await press(seller, '.question [type=submit]');
    await titled(seller, 'On its way');
    assert.include(textOf(find(seller, '.money')), 'The buyer checks the goods until');
    assert.isNull(find(seller, '[data-action=confirm]'));
  });

  it('a session that ended, and a deal of others, are told as such, with a way on', async () => {
    (await bought()).remove();
    configure({ session: await shop.session('seller', 'sel_hangzhoutea') });
    const stranger = mount({ escrow });
    await press(stranger, '#opener');
    await reads(stranger, '.alert', 'Sign in again to see this order.');
    configure({ session: await shop.session() });
    await press(stranger, 'dialog .primary');
    await seen(stranger, '.story');
    stranger.escrow = 'esc_nothing';
    await reads(stranger, '.alert', 'This order cannot be shown here.');
  });
}); // prettier-ignore

describe('papers of a deal', () => {
  it('the receipt is printed from a frame of its own, with the quote line by line', async () => {
    const element = await bought();
    await press(element, '[data-paper=receipt]');
    const frame = await seen(element, 'iframe.receipt');
    assert.instanceOf(frame, HTMLIFrameElement);
    const paper = frame instanceof HTMLIFrameElement ? textOf(frame.contentDocument?.body) : '';
    assert.include(paper, '1 × $18.40 $18.40 Delivery $4.50 Buyer protection $0.66 The buyer paid $23.56');
    assert.include(paper, escrow);
  });

  it('the deadlines come as a calendar file', async () => {
    const element = await bought();
    const { createObjectURL } = URL;
    let kept: Blob | undefined;
    URL.createObjectURL = (blob: Blob) => {
      kept = blob;
      return createObjectURL.call(URL, blob);
    };
    try {
      await press(element, '[data-paper=receipt] + button');
      const text = (await kept?.text()) ?? '';
      assert.include(text, 'DTEND:20261125T090000Z');
      assert.include(text, 'Last day to ship: Teal silk scarf');
    } finally {
      URL.createObjectURL = createObjectURL;
    }
  });
}); // prettier-ignore

describe('a deal passes axe and fits', () => {
  for (const theme of ['light', 'dark'] as const)
    it(`in ${theme}: the claim being written, the dispute, and the seller’s side of it`, async () => {
      configure({ theme });
      document.body.style.colorScheme = theme;
      const buyer = await shipped();
      const faults = async (element: SoukCheckout): Promise<void> => {
        await Promise.all((element.shadowRoot?.getAnimations() ?? []).filter(({ effect }) => effect?.getComputedTiming().iterations === 1).map(({ finished }) => finished));
        assert.deepEqual(await accessibilityFaults(element), []);
      };
      await press(buyer, '[data-action=dispute]');
      await press(buyer, '.question [type=submit]');
      await seen(buyer, '#statement-fault');
      await choose(buyer, picture());
      await seen(buyer, '.upload');
      await faults(buyer);
      await press(buyer, '.question > .quiet');
      await disputed(buyer);
      await faults(buyer);
      buyer.remove();
      const seller = await asSeller();
      await press(seller, '[data-action=offer_split]');
      await press(seller, '.question [type=submit]');
      await seen(seller, '#amount-fault');
      await faults(seller);
      document.body.style.colorScheme = '';
    });

  it('in Arabic, in a window of 320 px, without sideways scrolling', async () => {
    await setViewport({ width: 320, height: 640 });
    try {
      const element = await shipped();
      await press(element, '[data-action=dispute]');
      await choose(element, new File(['x'], `${'very-long-name'.repeat(9)}.png`));
      await seen(element, '.upload');
      configure({ locale: 'ar' });
      const again = await until('Arabic', () => find(element, '[lang=ar] .story') && element);
      assert.equal(getComputedStyle(await seen(again, 'dialog')).direction, 'rtl');
      assert.isAtMost((await seen(again, 'dialog')).scrollWidth, 320);
      assert.isAtMost(document.documentElement.scrollWidth, 320);
    } finally {
      await setViewport({ width: 1_024, height: 768 });
    }
  });
}); // prettier-ignore
