/** Who has suspended a convenzione (three flags, none hiding another) or an operator: the comune's suspension is undone by the comune alone. */
export type OrigineSospensione = 'FRUITORE' | 'EROGATORE' | 'AUTOMATICA';
/** Those that the comune undoes: its own, and the system's. */
export const ORIGINI_DEL_COMUNE = ['EROGATORE', 'AUTOMATICA'] as const satisfies readonly OrigineSospensione[];
export const NOMI_ORIGINE = { FRUITORE: 'il fruitore', EROGATORE: 'il comune', AUTOMATICA: 'il sistema' } as const satisfies Record<
  OrigineSospensione,
  string
>;
