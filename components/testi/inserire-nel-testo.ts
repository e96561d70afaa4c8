/** A box to write in, as far as writing in it from outside goes. */
type Casella = Pick<HTMLTextAreaElement, 'value' | 'selectionStart' | 'selectionEnd' | 'focus' | 'setSelectionRange' | 'isConnected'>;

/**
 * Writes where the cursor is, over what is selected, and gives the cursor back behind it. Answers the new value; null when the box is no
 * longer there.
 */
export function inserireNelTesto(casella: Casella | null, scritto: string): string | null {
  if (!casella?.isConnected) return null;
  const { value, selectionStart, selectionEnd } = casella;
  const valore = value.slice(0, selectionStart) + scritto + value.slice(selectionEnd);
  casella.value = valore;
  casella.focus();
  casella.setSelectionRange(selectionStart + scritto.length, selectionStart + scritto.length);
  return valore;
}

/** A part stands on a line of its own: what has to be written for it to be so where the cursor is. */
export function comeParte(parte: string, casella: Pick<Casella, 'value' | 'selectionStart' | 'selectionEnd'>): string {
  const prima = casella.value.slice(0, casella.selectionStart);
  const dopo = casella.value.slice(casella.selectionEnd);
  const stacco = (testo: string) => (testo === '' || testo.endsWith('\n\n') ? '' : testo.endsWith('\n') ? '\n' : '\n\n');
  const inizia = dopo === '' || dopo.startsWith('\n\n') ? '' : dopo.startsWith('\n') ? '\n' : '\n\n';
  return `${stacco(prima)}${parte}${inizia}`;
}

/** Brings the cursor to a line (from 1) and selects it. */
export function andareAllaRiga(casella: Casella | null, riga: number): void {
  if (!casella?.isConnected) return;
  const righe = casella.value.split('\n');
  const inizio = righe.slice(0, riga - 1).reduce((somma, una) => somma + una.length + 1, 0);
  casella.focus();
  casella.setSelectionRange(inizio, inizio + (righe[riga - 1]?.length ?? 0));
}
