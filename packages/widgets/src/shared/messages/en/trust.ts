import { plural } from '../plural.js';

/** What explains a seller's trust; loaded when somebody asks. */
export const trustEn = {
  /** Language of these sentences. */
  locale: 'en',
  outOf: 'out of 100',
  unverified: {
    malformed: 'What came is no claim of Souk’s.',
    unknown_key: 'It was signed with a key that Souk does not publish.',
    signature_wrong: 'It was changed after it was signed.',
    wrong_seller: 'It was made for another seller.',
    wrong_origin: 'It was made for another website.',
    expired: 'It has expired.',
    not_yet_valid: 'It is from the future: a clock is wrong.',
    crypto_unavailable: 'This page is not served securely, so nothing can be checked here.',
  },
  reasons: (name: string) => `How far ${name} can be believed`,
  inputs: {
    completedOrders: 'Completed orders',
    disputeRate: 'Disputes lost',
    responseHours: 'Answers',
    verification: 'Identity checked',
    yearsActive: 'On Souk for',
  },
  withinTheHour: 'within the hour',
  hours: (hours: number) => plural('en', hours, { one: 'within # hour', other: 'within # hours' }),
  lessThanAYear: 'less than a year',
  years: (years: number) => plural('en', years, { one: '# year', other: '# years' }),
  verifications: {
    none: 'Not verified',
    email: 'E-mail address',
    phone: 'Phone number',
    identity: 'Identity',
    business: 'Registered business',
  },
  windows: {
    P365D: 'last 12 months',
    P90D: 'last 90 days',
    now: 'today',
    'since joining': 'since joining',
  },
  points: (points: string, most: string) => `${points} of ${most} points`,
  how: (formula: string) =>
    `Computed by Souk from these five facts alone, by its published formula ${formula}. A seller cannot buy it or write it.`,
  signed: (site: string, until: string) =>
    `Signed by Souk for ${site}, good until ${until}. Checked in your browser.`,
  newSellerWhy:
    'With fewer than five finished orders a number would say nothing. Your money is held by Souk all the same.',
};
