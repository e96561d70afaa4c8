/** When a version was approved, and when it stopped being open. */
export type Vita = { readonly approvatoIl: Date | null; readonly ritiratoIl: Date | null };

/** `IN_PREPARAZIONE`: a model that nobody has approved yet; `RITIRATO`: it is open to nobody, because of a later version or by itself. */
export type StatoModello = 'IN_PREPARAZIONE' | 'IN_VIGORE' | 'RITIRATO';

export function statoModello({ approvatoIl, ritiratoIl }: Vita): StatoModello {
  if (ritiratoIl !== null) return 'RITIRATO';
  return approvatoIl === null ? 'IN_PREPARAZIONE' : 'IN_VIGORE';
}

const NOMI = { IN_PREPARAZIONE: 'In preparazione', IN_VIGORE: 'In vigore' } as const;

/** What the state of a version is called wherever it is read. `versioni`: those of its model, the newest first. */
export function nomeDelloStato(
  { id, stato }: { readonly id: string; readonly stato: StatoModello },
  versioni: readonly { readonly id: string }[],
): string {
  if (stato !== 'RITIRATO') return NOMI[stato];
  return versioni.some((altra) => altra.id === id) && versioni[0]?.id !== id ? 'Superata' : 'Ritirata';
}
