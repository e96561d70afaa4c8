import { createHash } from 'node:crypto';
import { rifiuta } from '../motivi';
import { decodifica } from './filtri';
import { isDizionario, isFlusso, isRiferimento, isStringa, isVettore, nomeDi, type Dizionario, type Flusso, type Oggetto } from './oggetti';
import type { PdfLetto } from './pdf-letto';

const MAX_PROFONDITA = 40;
/** How a stream is written, and a list of no effect: neither changes what is seen. */
const INDIFFERENTI: ReadonlySet<string> = new Set(['Length', 'Filter', 'DecodeParms', 'ProcSet']);

/** A digest of a value with all that it leads to: the same for the same value in another file, however numbered and compressed. */
export function improntaOggetto(documento: PdfLetto, radice: Oggetto): string {
  const note = new Map<Oggetto, string | null>();
  const visita = (oggetto: Oggetto, profondita: number): string => {
    if (profondita > MAX_PROFONDITA || --documento.bilancio.oggetti < 0) rifiuta('TROPPO_COMPLESSO', 'values compared');
    const valore = documento.risolvi(oggetto);
    if (isVettore(valore)) return `[${valore.elementi.map((elemento) => visita(elemento, profondita + 1)).join(' ')}]`;
    if (!isDizionario(valore) && !isFlusso(valore)) return semplice(valore);
    const gia = note.get(valore);
    if (gia !== undefined) return gia ?? rifiuta('TROPPO_COMPLESSO', 'a value inside itself');
    note.set(valore, null);
    const hash = createHash('sha256').update(isFlusso(valore) ? datiDi(documento, valore) : '');
    for (const [chiave, voce] of voci(documento, valore)) hash.update(`/${chiave} ${visita(voce, profondita + 1)}\n`);
    const impronta = hash.digest('hex');
    note.set(valore, impronta);
    return impronta;
  };
  return visita(radice, 0);
}

function voci(documento: PdfLetto, { voci }: Dizionario | Flusso): [string, Oggetto][] {
  const vuota = (voce: Oggetto): boolean => {
    const valore = documento.risolvi(voce);
    return isDizionario(valore) && valore.voci.size === 0;
  };
  return [...voci].filter(([chiave, voce]) => !INDIFFERENTI.has(chiave) && !vuota(voce)).sort(([a], [b]) => (a < b ? -1 : 1));
}

function datiDi(documento: PdfLetto, flusso: Flusso): Uint8Array {
  return decodifica(flusso, documento.bilancio, documento.risolvi) ?? flusso.dati;
}

function semplice(valore: Oggetto): string {
  if (isStringa(valore)) return `(${Buffer.from(valore.valore, 'latin1').toString('hex')})`;
  return nomeDi(valore) === null || isRiferimento(valore) ? String(valore) : `/${encodeURIComponent(nomeDi(valore) ?? '')}`;
}
