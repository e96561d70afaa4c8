/** How the values of the register of land are written: money is in cents. */
import { giorno, testo, unisci, type Riga } from '@/lib/core/riga-letta';

/** `dal 01/02/2003 al 05/06/2010`; `dal 01/02/2003`, still so; a beginning that the archive does not know is said to be unknown. */
export function periodo(riga: Riga): string {
  const [dal, al] = [giorno(riga, 'dal'), giorno(riga, 'al')];
  return `${dal ? `dal ${dal}` : 'da data non nota'}${al ? ` fino al ${al}` : ''}`;
}

/** The act from which something derives, with its date. */
export function atto(riga: Riga): string | null {
  const quando = giorno(riga, 'atto_data');
  return unisci([testo(riga, 'atto'), quando && `del ${quando}`]);
}

const migliaia = (intero: string): string => intero.replace(/\B(?=(\d{3})+$)/g, '.');

/** `1.234,56 €`. */
export function euro(riga: Riga, colonna: string): string | null {
  const centesimi = riga[colonna];
  if (typeof centesimi !== 'number') return null;
  const cifre = String(centesimi).padStart(3, '0');
  return `${migliaia(cifre.slice(0, -2))},${cifre.slice(-2)} €`;
}

/** An area as the land register writes it, `1 ha 2 are 34 ca`: a hectare is a hundred are, an ara a hundred centiare of one m² each. */
export function ettari(riga: Riga, colonna: string): string | null {
  const metri = riga[colonna];
  if (typeof metri !== 'number') return null;
  return `${Math.floor(metri / 10_000)} ha ${Math.floor(metri / 100) % 100} are ${metri % 100} ca`;
}

/** A number with its decimals, if any: `4,5`. */
export function numero(riga: Riga, colonna: string): string | null {
  const valore = riga[colonna];
  if (typeof valore !== 'number') return null;
  const [intero = '', decimali] = String(valore).split('.');
  return migliaia(intero) + (decimali ? `,${decimali}` : '');
}

/** `Via Roma 12/A, scala B, piano 2, int. 3`. */
export function indirizzo(riga: Riga): string | null {
  const parte = (nome: string, etichetta: string): string | null => {
    const valore = testo(riga, nome);
    return valore && etichetta + valore;
  };
  const civico = unisci([testo(riga, 'civico'), testo(riga, 'esponente')], '/') ?? 'snc';
  const via = unisci([testo(riga, 'specie'), testo(riga, 'via')]);
  return unisci([via && `${via} ${civico}`, parte('scala', 'scala '), parte('piano', 'piano '), parte('interno', 'int. ')], ', ');
}
