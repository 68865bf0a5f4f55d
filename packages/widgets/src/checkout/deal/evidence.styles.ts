// For the build, which makes CSS smaller that is marked as such.
const css = String.raw;

/** How files look that somebody shows: while they are sent, and in the claim. */
export const evidenceStyles = css`
  .adder {
    justify-self: start;
    border-style: dashed;
  }
  .adder:has(:focus-visible) {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  .adder .sr {
    opacity: 0;
  }
  .uploads {
    display: grid;
    gap: 8px;
  }
  .upload {
    padding: 8px 8px 8px 12px;
    border: var(--_line);
    border-radius: calc(10 * var(--_radius));
    background: var(--_surface-2);
  }
  .upload .grow {
    display: grid;
    flex: 1;
    min-inline-size: 0;
    gap: 2px;
    font-size: 0.875em;
  }
  .upload .name {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    font-weight: 600;
  }
  .mark {
    display: grid;
    inline-size: 24px;
    flex: none;
    place-items: center;
    color: var(--_success);
  }
  .mark .spinner {
    font-size: 18px;
  }
  .upload:has(.error) .mark {
    color: var(--_danger);
  }
  progress {
    inline-size: 100%;
    block-size: 4px;
    accent-color: var(--_brand);
  }
  .kind {
    inline-size: 100%;
    min-block-size: 28px;
    color: var(--_text-muted);
  }
  .remove {
    display: grid;
    place-items: center;
    inline-size: 40px;
    block-size: 40px;
    flex: none;
    border-radius: 50%;
    color: var(--_text-muted);
  }
  .remove:hover {
    background: var(--_surface-3);
  }
`;
