/** How the values of a card are written. */
import { aChi } from '@/lib/core/elisione';
import { formatoItaliano, isDataIso } from '@/lib/core/date';
import { giorno, testo, unisci, type Riga } from '@/lib/core/riga-letta';

/** A date whose day, or day and month, may be unknown: `21/11/1938`, `11/1938`, `1938`. */
export function dataParziale(riga: Riga, prefisso: string): string | null {
  const data = riga[`${prefisso}_data`];
  if (!isDataIso(data)) return null;
  if (riga[`${prefisso}_senza_giorno_mese`] === true) return data.slice(0, 4);
  return riga[`${prefisso}_senza_giorno`] === true ? formatoItaliano(data).slice(3) : formatoItaliano(data);
}

/** `Lucca (LU)`, `Lione, Francia`, or an exceptional place (`a bordo della nave …`). */
export function luogo(riga: Riga, prefisso: string): string | null {
  const parte = (nome: string): string | null => testo(riga, `${prefisso}_${nome}`);
  const comune = parte('comune') ?? parte('localita');
  const provincia = parte('provincia');
  return parte('luogo_eccezionale') ?? unisci([comune && provincia ? `${comune} (${provincia})` : comune, parte('stato')], ', ');
}

/** `Lucca, anno 1980, parte I, serie A, n. 123`. */
export function atto(riga: Riga, prefisso: string): string | null {
  const parte = (nome: string, etichetta: string): string | null => {
    const valore = testo(riga, `${prefisso}_${nome}`);
    return valore && etichetta + valore;
  };
  return unisci(
    [parte('comune', ''), parte('anno', 'anno '), parte('parte', 'parte '), parte('serie', 'serie '), parte('numero', 'n. ')],
    ', ',
  );
}

/** `Via Roma 12/A, int. 3, scala B, fraz. Colle, 55100 Lucca (LU)`. */
export function indirizzo(riga: Riga): string | null {
  const parte = (nome: string, etichetta = ''): string | null => {
    const valore = testo(riga, `residenza_${nome}`);
    return valore && etichetta + valore;
  };
  const via = unisci([parte('specie'), parte('via')]);
  const civico = unisci([parte('civico'), parte('esponente')], '/');
  const comune = unisci([parte('cap'), parte('comune')]);
  return unisci(
    [
      unisci([via, via && (civico ?? 'snc')]),
      parte('interno', 'int. '),
      parte('scala', 'scala '),
      parte('piano', 'piano '),
      parte('frazione', 'fraz. '),
      parte('presso', 'presso '),
      comune && riga.residenza_provincia ? `${comune} (${String(riga.residenza_provincia)})` : comune,
    ],
    ', ',
  );
}

/** The same without what tells one flat from another: of a house, not of who lives in it. */
export function indirizzoDellaCasa(riga: Riga): string | null {
  return indirizzo({ ...riga, residenza_interno: null, residenza_scala: null, residenza_piano: null, residenza_presso: null });
}

/** `Bianchi Anna, nato/a a Lucca il 02/01/1980, BNCNNA80A42E715X`. */
export function coniuge(riga: Riga): string | null {
  const [dove, quando] = [testo(riga, 'coniuge_nascita_luogo'), giorno(riga, 'coniuge_nascita_data')];
  const nascita = unisci([dove && aChi(dove), quando && `il ${quando}`]);
  return unisci(
    [
      unisci([testo(riga, 'coniuge_cognome'), testo(riga, 'coniuge_nome')]),
      nascita && `nato/a ${nascita}`,
      testo(riga, 'coniuge_codice_fiscale'),
    ],
    ', ',
  );
}
