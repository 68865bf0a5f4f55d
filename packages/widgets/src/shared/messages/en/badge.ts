/** What the trust badge says. */
export const badgeEn = {
  /** Language of these sentences. */
  locale: 'en',
  checking: 'Checking the seller…',
  score: (score: string) => `Trust ${score}`,
  grades: {
    excellent: 'Excellent',
    good: 'Good',
    fair: 'Fair',
    caution: 'Take care',
    new_seller: 'New seller',
  },
  newSeller: 'New seller: no history yet',
  asOf: (day: string) => `as of ${day}`,
  notVerified: 'Not verified here',
  unavailable: 'Trust could not be checked now',
  retry: 'Try again',
};
