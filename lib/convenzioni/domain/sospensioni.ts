/** Who has suspended: three flags, each with its reason, none hiding another. */
export const ORIGINI_SOSPENSIONE = ['FRUITORE', 'EROGATORE', 'AUTOMATICA'] as const;
export type OrigineSospensione = (typeof ORIGINI_SOSPENSIONE)[number];
export const NOMI_ORIGINE = { FRUITORE: 'il fruitore', EROGATORE: 'il comune', AUTOMATICA: 'il sistema' } as const satisfies Record<
  OrigineSospensione,
  string
>;
