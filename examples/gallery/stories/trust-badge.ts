import { wellKnown } from '@souk/mocks';
import type { Story, StoryBook } from '../story-book.js';

const claimCalls = /^GET \/v1\/sellers\/.*\/claim/;
const verified = ':state(verified)';
const story = (id: string, name: string, about: string, more: Partial<Story> = {}): Story => ({
  id,
  name,
  about,
  attributes: { seller: wellKnown.weaver },
  shows: verified,
  ...more,
}); // prettier-ignore

export const trustBadge: StoryBook = {
  element: 'souk-trust-badge',
  name: 'Trust badge',
  height: 520,
  link: { href: '/about', text: 'About the seller' },
  event: { name: 'souk-trust', tells: 'event.detail.status' },
  stories: [
    story('inline', 'Inline', 'A score that this browser has verified.'),
    story('card', 'Card', 'With the seller’s name.', {
      attributes: { seller: wellKnown.weaver, variant: 'card' },
    }),
    story('mini', 'Mini', 'For rows and footers.', {
      attributes: { seller: wellKnown.weaver, variant: 'mini' },
    }),
    story('floating', 'Floating', 'In a corner of the window.', {
      attributes: { seller: wellKnown.weaver, variant: 'floating' },
    }),
    story('reasons', 'Reasons', 'How the score was computed, from what, and who signed it.', {
      after: (stage) => stage.press('[part=badge]'),
      shows: '[part=panel]',
    }),
    story('weak', 'Take care', 'A seller with lost disputes and slow answers.', {
      attributes: { seller: wellKnown.weakSeller, variant: 'card' },
    }),
    story('new', 'New seller', 'No history yet: no number, and no red.', {
      attributes: { seller: wellKnown.newSeller },
    }),
    story('checking', 'Checking', 'The claim is on its way.', {
      before: (stage) => stage.hold(claimCalls),
      shows: ':state(checking)',
    }),
    story('forged', 'Not verified', 'A claim that somebody has changed on its way.', {
      before: (stage) =>
        stage.rewrite(claimCalls, async (answer) => {
          const { claim, ...rest }: { claim: string } = await answer.json();
          const forged = claim.replace(/[^.]{4}([^.]*)$/, 'AAAA$1');
          return Response.json({ ...rest, claim: forged }, { headers: answer.headers });
        }),
      async after(stage) {
        await stage.find(':state(not-verified)');
        await stage.press('[part=badge]');
      },
      shows: '[part=panel]',
    }),
    story(
      'unreachable',
      'Unreachable',
      'The platform cannot be asked: the page’s own link stays.',
      {
        before: ({ mock }) => void mock.faults.add({ what: { kind: 'lose_request' } }),
        shows: ':state(failed)',
      },
    ),
  ],
};
