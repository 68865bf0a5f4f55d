/** Everything that `<souk-checkout>` says. */
export const checkoutEn = {
  button: (amount: string) => `Pay ${amount} into escrow`,
};
