/**
 * Writes a placeholder where the cursor is, over what is selected, and gives the cursor back behind it. Answers the name of the field and
 * its new value; null when there is no field to write in.
 */
export function inserireSegnaposto(casella: HTMLTextAreaElement | null, nome: string): { nome: string; valore: string } | null {
  if (!casella) return null;
  const { value, selectionStart, selectionEnd } = casella;
  const scritto = `{{${nome}}}`;
  const valore = value.slice(0, selectionStart) + scritto + value.slice(selectionEnd);
  casella.value = valore;
  casella.focus();
  casella.setSelectionRange(selectionStart + scritto.length, selectionStart + scritto.length);
  return { nome: casella.name, valore };
}
