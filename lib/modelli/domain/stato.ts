/** When a version was approved, and when it stopped being open. */
export type Vita = { readonly approvatoIl: Date | null; readonly ritiratoIl: Date | null };

/** `IN_PREPARAZIONE`: a model that nobody has approved yet; `RITIRATO`: it is open to nobody, because of a later version or by itself. */
export type StatoModello = 'IN_PREPARAZIONE' | 'IN_VIGORE' | 'RITIRATO';

export function statoModello({ approvatoIl, ritiratoIl }: Vita): StatoModello {
  if (ritiratoIl !== null) return 'RITIRATO';
  return approvatoIl === null ? 'IN_PREPARAZIONE' : 'IN_VIGORE';
}
