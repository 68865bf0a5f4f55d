// For the build, which makes CSS smaller that is marked as such.
const css = String.raw;

/** Looks of offers, deals and the form for a price; they come with them. */
export const styles = css`
  .offer {
    display: grid;
    gap: 8px;
    inline-size: min(100%, 20em);
    padding: 12px 16px;
  }
  .offer.open,
  .deal {
    inline-size: min(100%, 24em);
    padding: 14px 16px;
  }
  .offer.open {
    border-color: var(--_border-strong);
  }
  .deal {
    inline-size: 100%;
    border-color: var(--_success);
  }
  .offer.own {
    justify-self: end;
  }
  .price {
    font-size: 1.125em;
    font-weight: 650;
    font-variant-numeric: tabular-nums;
  }
  .deal .price {
    color: var(--_success);
  }
  .sums {
    font-variant-numeric: tabular-nums;
  }
  .sums .row {
    justify-content: space-between;
    padding-block: 2px;
    color: var(--_text-muted);
    font-size: 0.8125em;
  }
  .sums .total {
    margin-block-start: 6px;
    padding-block-start: 6px;
    border-block-start: var(--_line);
    color: var(--_text);
    font-size: 0.875em;
    font-weight: 600;
  }
  .answers .button {
    flex: 1;
  }
  .answers .wide {
    flex-basis: 100%;
  }
  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(120px, 1fr));
    gap: 12px;
    margin-block: 12px;
  }
  .fields .field,
  #price-note {
    margin-block-start: 4px;
  }
  .room {
    min-block-size: 118px;
  }
  .form .answers {
    margin-block-start: 16px;
  }
`;
