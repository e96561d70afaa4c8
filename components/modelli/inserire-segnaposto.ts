import { inserireNelTesto } from '../testi/inserire-nel-testo';

/** Writes a placeholder where the cursor is. Answers the name of the field and its new value; null when there is no field to write in. */
export function inserireSegnaposto(casella: HTMLTextAreaElement | null, nome: string): { nome: string; valore: string } | null {
  const valore = inserireNelTesto(casella, `{{${nome}}}`);
  return casella && valore !== null ? { nome: casella.name, valore } : null;
}
