import { css } from 'lit';

/** How the field to write in looks, and what stands beside or in place of it. */
export const styles = css`
  .answers {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .composer,
  .blocked {
    display: grid;
    gap: 8px;
    flex: none;
    padding: 8px;
    border-block-start: var(--_line);
  }
  .blocked {
    padding: 16px;
    text-align: center;
  }
  .write {
    align-items: end;
    gap: 4px;
  }
  textarea {
    background: none;
    color: inherit;
    font: inherit;
  }
  textarea.field {
    min-block-size: 44px;
    max-block-size: 132px;
    padding-block: 10px;
    border-radius: calc(22 * var(--_radius));
    line-height: 1.35;
    resize: none;
    field-sizing: content;
  }
  .send {
    background: var(--_brand);
    color: var(--_on-brand);
  }
  .send:hover {
    background: var(--_brand-hover);
  }
  .send[aria-disabled='true'] {
    background: none;
    color: var(--_text-faint);
  }
  .replies {
    flex-wrap: wrap;
    padding-inline: 8px;
  }
  @media (forced-colors: active) {
    .send {
      border: 1px solid ButtonText;
    }
  }
`;
