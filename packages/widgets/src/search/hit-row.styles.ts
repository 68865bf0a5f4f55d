import { css } from 'lit';

/** Rows and cards of results, their skeletons, and the panel of reasons. */
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
    margin: 0;
    padding: 0;
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
  .hits:not(.grid) > .hit + .hit::before {
    content: '';
    position: absolute;
    inset: -0.5px 0 auto;
    border-block-start: 1px solid var(--_border);
  }
  .hit:hover .title {
    color: var(--_brand-text);
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
    background-color: var(--_surface-3);
    color: var(--_text-faint);
    font-weight: 600;
  }
  .image::before {
    content: attr(data-letter);
  }
  img {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }
  img[hidden] {
    display: none;
  }
  .about {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 2px;
    min-inline-size: 0;
  }
  .title {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font-weight: 600;
    line-height: 1.35;
    text-align: start;
    text-decoration: none;
    transition: color 0.12s;
  }
  .title::after {
    content: '';
    position: absolute;
    inset: 4px 0;
    border-radius: calc(10 * var(--_radius));
  }
  .title:focus-visible {
    outline: 0;
  }
  .title:focus-visible::after {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  mark {
    border-radius: 3px;
    background: var(--_brand-soft);
    color: inherit;
    font-weight: 650;
  }
  .about .meta {
    display: flex;
    align-items: center;
    gap: 4px;
    white-space: nowrap;
  }
  .seller {
    min-inline-size: 2em;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .verified .icon {
    inline-size: 14px;
    block-size: 14px;
    padding: 1.5px;
    border-radius: 50%;
    background: var(--_brand);
    color: var(--_on-brand);
    stroke-width: 3.4;
    vertical-align: -0.15em;
  }
  .rating::before,
  .about bdi + .scarce::before {
    content: '·';
    margin-inline-end: 4px;
  }
  .star {
    color: var(--_accent);
  }
  .star .icon {
    inline-size: 1em;
    block-size: 1em;
    vertical-align: -0.12em;
    fill: currentColor;
    stroke: none;
  }
  .scarce {
    color: var(--_warning);
  }
  .why {
    position: relative;
    z-index: 1;
    display: grid;
    place-items: center;
    inline-size: 24px;
    block-size: 24px;
    margin-block: -2px;
    padding: 0;
    border: 0;
    border-radius: 50%;
    background: none;
    color: var(--_text-faint);
  }
  .why:hover {
    background: var(--_surface-3);
    color: var(--_text);
  }
  .cost {
    display: grid;
    justify-items: end;
    gap: 2px;
    text-align: end;
  }
  .price {
    font-weight: 600;
    line-height: 1.35;
    font-variant-numeric: tabular-nums;
  }
  .before {
    color: var(--_text-muted);
    font-size: 0.8125em;
    font-weight: 400;
  }
  .grid {
    grid-template-columns: repeat(auto-fill, minmax(min(200px, 45cqi), 1fr));
    gap: 16px;
  }
  .grid .title::after {
    inset: 0;
    border-radius: calc(16 * var(--_radius));
  }
  .grid .title:focus-visible::after {
    outline-offset: -3px;
  }
  .grid > .hit {
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: 8px;
    padding: 0 0 14px;
    border: 1px solid var(--_border);
    border-radius: calc(16 * var(--_radius));
    overflow: hidden;
  }
  .grid .image {
    inline-size: 100%;
    border-radius: 0;
  }
  .grid .about,
  .grid .cost {
    padding-inline: 14px;
  }
  .grid .about .meta {
    flex-wrap: wrap;
  }
  .grid .cost {
    justify-items: start;
    text-align: start;
  }
  .more {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: center;
    gap: 12px;
    padding-block-start: 16px;
  }
  .empty p {
    margin: 4px 0 12px;
  }
  .empty .group-title {
    margin: 24px 0 0;
  }
  .line {
    block-size: 14px;
    inline-size: 70%;
    margin-block: 4px;
  }
  .short {
    inline-size: 45%;
  }
  .cost .line {
    inline-size: 64px;
  }
  .why-panel {
    inline-size: min(320px, 92vw);
    margin: auto;
    padding: 16px;
  }
  @supports (position-area: block-end) {
    .asked {
      anchor-name: --why;
    }
    .why-panel {
      position-anchor: --why;
      position-area: block-end span-inline-end;
      position-try-fallbacks: flip-inline, flip-block;
      inset: auto;
      margin: 6px 0;
    }
  }
  .why-panel p {
    margin: 4px 0 12px;
  }
  .why-panel dl {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 4px 12px;
    margin: 0;
    font-size: 0.875em;
  }
  .why-panel dd {
    margin: 0;
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  .bar {
    grid-column: 1 / -1;
    inline-size: 100%;
    block-size: 4px;
    margin-block-end: 6px;
    border-radius: 2px;
    fill: var(--_brand);
  }
  .track {
    fill: var(--_surface-3);
  }
  @media (pointer: coarse) {
    .why::after {
      content: '';
      position: absolute;
      inset: -10px;
    }
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
  }
  @media (forced-colors: active) {
    .bar rect + rect {
      fill: Highlight;
    }
  }
`;
