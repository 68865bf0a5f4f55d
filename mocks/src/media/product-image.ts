/** Colours of the pictures by the name that listings use. */
const inks: Readonly<Record<string, readonly [ink: string, shade: string]>> = {
  teal: ['#007475', '#00595a'], red: ['#b8433a', '#93332c'], blue: ['#2f6db0', '#245488'], green: ['#4f8a4c', '#3c6b3a'],
  saffron: ['#efa831', '#cf8a17'], pink: ['#dc8aa0', '#c06c84'], black: ['#38332e', '#1f1b17'], white: ['#fbfaf7', '#e1ddd7'],
  brown: ['#8a5f3c', '#6d4a2d'], grey: ['#8d8a84', '#6f6c67'],
}; // prettier-ignore

/** Drawings on a square of 100; `I` stands for the ink, `S` for its shade. */
const shapes: Readonly<Record<string, string>> = {
  scarf: '<path fill="I" d="M34 22c10 8 22 8 32 0l8 12c-14 12-34 12-48 0z"/><path fill="S" d="M40 38l18 4-8 42H34z"/><path fill="I" d="M54 42l12-5 6 40H58z"/>',
  shirt: '<path fill="I" d="M36 22l-18 12 8 16 8-5v35h32V45l8 5 8-16-18-12c-4 8-24 8-28 0z"/><path fill="S" d="M36 22c4 8 24 8 28 0l-4-1c-4 5-16 5-20 0z"/>',
  bag: '<path fill="none" stroke="S" stroke-width="5" d="M36 44V34a14 14 0 0128 0v10"/><rect fill="I" x="22" y="42" width="56" height="40" rx="8"/><path fill="S" d="M22 54h56v5H22z"/>',
  cup: '<path fill="I" d="M26 34h42v30a14 14 0 01-14 14H40a14 14 0 01-14-14z"/><path fill="none" stroke="I" stroke-width="6" d="M68 42h6a9 9 0 010 18h-6"/><path fill="S" d="M26 34h42v7H26z"/>',
  tin: '<rect fill="I" x="28" y="30" width="44" height="50" rx="6"/><rect fill="S" x="32" y="20" width="36" height="12" rx="4"/><circle fill="#fbfaf7" cx="50" cy="56" r="12"/>',
  textile: '<rect fill="I" x="18" y="34" width="64" height="44" rx="8"/><path fill="S" d="M18 46h64v5H18zM18 60h64v5H18z"/><path fill="I" d="M18 34c10-14 54-14 64 0z"/>',
  vase: '<path fill="I" d="M42 20h16c0 14 16 18 16 36 0 16-10 26-24 26S26 72 26 56c0-18 16-22 16-36z"/><path fill="S" d="M42 20h16v6H42z"/>',
  chair: '<path fill="I" d="M32 18h36v36H32z"/><path fill="S" d="M26 52h48v9H26z"/><path fill="none" stroke="S" stroke-width="5" d="M31 61v22M69 61v22"/>',
  sofa: '<rect fill="S" x="20" y="34" width="60" height="30" rx="10"/><rect fill="I" x="12" y="48" width="76" height="24" rx="10"/><path stroke="S" stroke-width="5" d="M24 72v8M76 72v8"/>',
  lamp: '<path fill="I" d="M38 20h24l12 28H26z"/><path fill="S" d="M47 48h6v28h-6zM34 76h32v6H34z"/>',
  ring: '<circle cx="50" cy="60" r="20" fill="none" stroke="I" stroke-width="7"/><path fill="S" d="M42 26h16l6 10-14 12-14-12z"/>',
  watch: '<path fill="S" d="M40 14h20v72H40z"/><circle fill="I" cx="50" cy="50" r="23"/><circle fill="#fbfaf7" cx="50" cy="50" r="17"/><path stroke="#38332e" stroke-width="3" stroke-linecap="round" fill="none" d="M50 39v11l7 5"/>',
  glasses: '<circle fill="I" cx="33" cy="52" r="15"/><circle fill="I" cx="67" cy="52" r="15"/><path fill="none" stroke="S" stroke-width="4" d="M47 49q3-3 6 0M18 48l-6-8M82 48l6-8"/>',
  headphones: '<path fill="none" stroke="S" stroke-width="6" d="M24 60V50a26 26 0 0152 0v10"/><rect fill="I" x="18" y="54" width="15" height="26" rx="7"/><rect fill="I" x="67" y="54" width="15" height="26" rx="7"/>',
  speaker: '<rect fill="I" x="28" y="18" width="44" height="64" rx="10"/><circle fill="S" cx="50" cy="58" r="14"/><circle fill="S" cx="50" cy="33" r="6"/>',
  knife: '<path fill="S" d="M22 70l44-44c6 6 6 16-2 24L42 72z"/><path fill="I" d="M22 70l10 10-8 6c-6 0-8-6-8-8z"/>',
  board: '<rect fill="I" x="26" y="28" width="48" height="54" rx="8"/><rect fill="I" x="42" y="14" width="16" height="20" rx="8"/><circle fill="S" cx="50" cy="24" r="4"/>',
  book: '<rect fill="I" x="26" y="18" width="48" height="64" rx="6"/><path fill="S" d="M26 24a6 6 0 016-6h4v64h-4a6 6 0 01-6-6z"/><path fill="#fbfaf7" d="M44 32h22v5H44zM44 42h15v4H44z"/>',
  blocks: '<rect fill="I" x="20" y="52" width="28" height="28" rx="4"/><rect fill="S" x="52" y="52" width="28" height="28" rx="4"/><path fill="I" d="M36 48l14-26 14 26z"/>',
  doll: '<circle fill="S" cx="50" cy="32" r="14"/><path fill="I" d="M50 46l22 36H28z"/>',
  hat: '<path fill="I" d="M34 56c0-36 32-36 32 0z"/><path fill="S" d="M14 58c12-6 60-6 72 0 0 10-72 10-72 0z"/>',
  belt: '<circle cx="50" cy="50" r="27" fill="none" stroke="I" stroke-width="11"/><rect fill="S" x="39" y="65" width="22" height="22" rx="4"/>',
  candle: '<rect fill="I" x="36" y="40" width="28" height="42" rx="5"/><path fill="#efa831" d="M50 16c8 9 6 18 0 18s-8-9 0-18z"/><path stroke="S" stroke-width="3" d="M50 34v8"/>',
}; // prettier-ignore

/** Which drawing shows a kind of product, where it has none of its own name. */
const drawnAs: Readonly<Record<string, string>> = {
  socks: 'textile', handbag: 'bag', laptop_bag: 'bag', backpack: 'bag', earrings: 'ring', necklace: 'ring', sunglasses: 'glasses',
  tea: 'tin', coffee: 'tin', rug: 'textile', cushion: 'textile', bowl: 'cup', mug: 'cup', planter: 'vase', blanket: 'textile',
  tablecloth: 'textile', notebook: 'book', puzzle: 'blocks', dog_bed: 'sofa',
}; // prettier-ignore

/** The picture behind a path like `/media/scarf-teal.svg`, or `undefined` for one that does not exist. */
export function productImage(path: string): string | undefined {
  const [, noun = '', color = ''] = /^\/media\/([a-z_]+)-([a-z]+)\.svg$/.exec(path) ?? [];
  const shape = shapes[drawnAs[noun] ?? noun];
  const [ink, shade] = inks[color] ?? [];
  if (shape === undefined || ink === undefined || shade === undefined) return undefined;
  const drawing = shape.replaceAll('"I"', `"${ink}"`).replaceAll('"S"', `"${shade}"`);
  const ground = color === 'white' || color === 'saffron' ? '#e0ebe9' : '#f6f3ee';
  return `<svg xmlns="http://www.w3.org/2000/svg" width="800" height="800" viewBox="0 0 100 100"><path fill="${ground}" d="M0 0h100v100H0z"/><ellipse cx="50" cy="85" rx="30" ry="4" fill="#261d16" opacity=".08"/>${drawing}</svg>`;
}
