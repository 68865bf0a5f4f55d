import { css } from 'lit';

/** Rows and cards of results, and their skeletons. */
export const hitStyles = css`
  .rows {
    min-inline-size: 0;
    transition: opacity 0.18s;
  }
  .rows[aria-busy='true'] {
    opacity: 0.55;
  }
  .hits {
    display: grid;
    list-style: none;
  }
  .hit {
    position: relative;
    display: grid;
    grid-template-columns: 56px minmax(0, 1fr) auto;
    gap: 2px 14px;
    align-items: start;
    padding-block: 12px;
  }
  .hit + .hit {
    border-block-start: var(--_line);
  }
  .hit:hover .title {
    color: var(--_brand-text);
  }
  .hit:has(.title:focus-visible) {
    border-radius: calc(8 * var(--_radius));
    outline: 2px solid var(--_focus);
  }
  .image {
    position: relative;
    display: grid;
    place-items: center;
    flex: none;
    inline-size: 56px;
    aspect-ratio: 1;
    overflow: hidden;
    border-radius: calc(8 * var(--_radius));
    background: var(--_surface-3);
    color: var(--_text-faint);
    font-weight: 600;
  }
  img {
    position: absolute;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }
  .title {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
    outline: 0;
    color: inherit;
    text-decoration: none;
    text-align: start;
  }
  .title::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  mark {
    border-radius: 3px;
    background: var(--_brand-soft);
    color: inherit;
  }
  .seller {
    gap: 4px;
    white-space: nowrap;
  }
  .seller bdi {
    min-inline-size: 1em;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .verified .icon {
    vertical-align: -0.25em;
    fill: var(--_brand);
    stroke: var(--_on-brand);
  }
  .star {
    color: var(--_accent);
  }
  .scarce {
    color: var(--_warning);
  }
  .why {
    position: relative;
    z-index: 1;
    margin-block: -4px;
    padding: 4px;
    border-radius: 50%;
    color: var(--_text-faint);
  }
  .cost {
    text-align: end;
  }
  .price {
    font-weight: 600;
    line-height: 1.35;
  }
  .price,
  .meta {
    font-variant-numeric: tabular-nums;
  }
  .grid {
    grid-template-columns: repeat(auto-fill, minmax(min(200px, 45cqi), 1fr));
    gap: 16px;
  }
  .grid > .hit {
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    padding: 0 0 12px;
    border: var(--_line);
    border-radius: calc(16 * var(--_radius));
    overflow: hidden;
  }
  .grid .image {
    inline-size: 100%;
    margin-block-end: 8px;
    border-radius: 0;
  }
  .grid .seller {
    flex-wrap: wrap;
  }
  .grid .why {
    position: absolute;
    inset-block-start: 12px;
    inset-inline-end: 8px;
    background: var(--_surface);
  }
  .grid .image ~ * {
    padding-inline: 14px;
    text-align: start;
  }
  .more {
    justify-content: center;
    gap: 12px;
    padding-block-start: 16px;
  }
  .empty > * {
    margin-block: 4px 12px;
  }
  .line {
    block-size: 14px;
    inline-size: 70%;
    margin-block: 4px;
  }
  .cost .line {
    inline-size: 64px;
  }
  @container (max-width: 420px) {
    .hits:not(.grid) > .hit {
      grid-template-columns: 56px minmax(0, 1fr);
    }
    .hits:not(.grid) .cost {
      grid-column: 2;
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      gap: 0 8px;
      text-align: start;
    }
    .head .grow {
      flex-basis: 100%;
    }
    .toggle,
    .sort,
    .sort select {
      flex: 1;
      min-inline-size: 0;
    }
  }
`;
