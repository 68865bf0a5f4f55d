/** Names of series, which every language leaves as they are. All made up. */
export const seriesNames = [
  'Alba', 'Aster', 'Brisa', 'Calla', 'Corvo', 'Dune', 'Elva', 'Estuary', 'Finch', 'Fjord', 'Grana', 'Halden',
  'Isla', 'Juniper', 'Kestrel', 'Kite', 'Loire', 'Lumen', 'Marlo', 'Mira', 'Nami', 'Nerin', 'Onda', 'Orla',
  'Petra', 'Quill', 'Rill', 'Saône', 'Selva', 'Sol', 'Tara', 'Tavi', 'Umbra', 'Vireo', 'Wren', 'Yarrow',
] as const; // prettier-ignore
