// For the build, which makes CSS smaller that is marked as such.
const css = String.raw;

/** How a question of a deal looks, and the fields and stars in it. */
export const formStyles = css`
  .question,
  .dispute {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 14px;
    padding: 16px;
  }
  .question > .quiet {
    margin-block-start: -8px;
  }
  .entry {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 6px;
    min-inline-size: 0;
    border: 0;
  }
  .entry .field,
  .rating .title {
    inline-size: 100%;
    text-align: start;
  }
  .entry .row .field {
    inline-size: 8em;
  }
  textarea {
    color: inherit;
    font: inherit;
  }
  textarea.field {
    font-size: max(16px, 1em);
    padding-block: 10px;
    resize: vertical;
  }
  .entry > .title {
    padding: 0;
  }
  .choices {
    gap: 2px;
  }
  .choices legend {
    padding-block-end: 4px;
  }
  .choice {
    min-block-size: 36px;
    gap: 10px;
  }
  [type='radio'] {
    inline-size: 20px;
    block-size: 20px;
    flex: none;
    margin: 0;
    accent-color: var(--_brand);
  }
  [type='radio'][aria-invalid='true'] {
    border-radius: 50%;
  }
  .rating {
    flex-wrap: wrap;
    gap: 4px;
    border: 0;
  }
  .rating .title {
    float: inline-start;
    inline-size: auto;
    flex: 1 0 6em;
  }
  .star {
    position: relative;
    display: grid;
    place-items: center;
    inline-size: 44px;
    block-size: 44px;
    border-radius: 50%;
    color: var(--_border-strong);
    font-size: 1.625em;
    line-height: 1;
  }
  .star:has(:focus-visible) {
    outline: 2px solid var(--_focus);
  }
  .star input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    opacity: 0;
  }
  .given,
  .stars {
    color: var(--_accent);
  }
  .unlit {
    color: var(--_border);
  }
  .given-stars {
    justify-content: space-between;
  }
`;
