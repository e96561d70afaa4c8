import { isRifiuto, type CodiceMotivo } from '../motivi';
import { isDizionario, isFlusso, isRiferimento, isVettore, nomeDi, type Oggetto, type Voci } from './oggetti';
import type { PdfLetto } from './pdf-letto';

/** Actions that run something, open another file or send data (ISO 32000-1 §12.6.4); moving within the document is not among them. */
export const AZIONI = new Set([
  'JavaScript',
  'Launch',
  'SubmitForm',
  'ImportData',
  'GoToR',
  'GoToE',
  'Rendition',
  'Movie',
  'Sound',
  'RichMediaExecute',
  'GoTo3DView',
]);
/** Annotations that play something. */
export const ANNOTAZIONI = new Set(['RichMedia', 'Screen', 'Movie', 'Sound', '3D']);
/** Entries that mean it by themselves: scripts, scripts by name, dynamic forms. */
export const VOCI = new Set(['JS', 'JavaScript', 'XFA', 'RichMediaContent']);
/** Entries whose actions start without a click. */
export const AUTOMATICHE = new Set(['AA', 'OpenAction']);
/** Entries that carry files: one, all by name, those associated with a part, those related to another. */
export const FILE = new Set(['EF', 'EmbeddedFiles', 'AF', 'RF']);
const PASSI_INTERNI: readonly (string | null)[] = ['GoTo', 'Named', 'Thread', null];

/**
 * Tells what of a PDF, reached from its trailer, acts by itself or carries other files. Every value is looked at, whatever entry leads to
 * it, because readers follow chains of actions (`Next`, names, fields) that differ from one to the other.
 */
export function cercaContenutoAttivo(documento: PdfLetto, motivi: Set<CodiceMotivo>): void {
  const visti = new Set<number>();
  const pila: Oggetto[] = [...documento.trailer.values()];
  try {
    for (let corrente = pila.pop(); corrente !== undefined; corrente = pila.pop()) {
      if (isRiferimento(corrente)) {
        if (visti.has(corrente.numero)) continue;
        visti.add(corrente.numero);
      }
      const valore = documento.risolvi(corrente);
      if (isVettore(valore)) accoda(valore.elementi, pila);
      else if (isDizionario(valore) || isFlusso(valore)) {
        giudica(documento, valore.voci, motivi);
        accoda(valore.voci.values(), pila);
      }
    }
  } catch (errore) {
    if (!isRifiuto(errore)) throw errore;
    motivi.add('CONTENUTO_NON_ESAMINATO');
  }
}

/** What can hold something: not numbers, names, strings. One by one, because an array may have more elements than a call arguments. */
function accoda(valori: Iterable<Oggetto>, pila: Oggetto[]): void {
  for (const valore of valori) if (isRiferimento(valore) || isVettore(valore) || isDizionario(valore)) pila.push(valore);
}

function giudica(documento: PdfLetto, voci: Voci, motivi: Set<CodiceMotivo>): void {
  const azione = nomeDi(documento.risolvi(voci.get('S')));
  const sottotipo = nomeDi(documento.risolvi(voci.get('Subtype'))) ?? '';
  const tipo = nomeDi(documento.risolvi(voci.get('Type')));
  if (AZIONI.has(azione ?? '') || ANNOTAZIONI.has(sottotipo)) motivi.add('CONTENUTO_ATTIVO');
  if (azione === 'URI' && voci.has('URI')) motivi.add('COLLEGAMENTI_ESTERNI');
  if (sottotipo === 'FileAttachment' || tipo === 'EmbeddedFile') motivi.add('FILE_INCORPORATI');
  for (const [chiave, valore] of voci) {
    if (VOCI.has(chiave) && documento.risolvi(valore) !== null) motivi.add('CONTENUTO_ATTIVO');
    if (AUTOMATICHE.has(chiave) && agisce(documento, valore)) motivi.add('CONTENUTO_ATTIVO');
    if (FILE.has(chiave) && documento.risolvi(valore) !== null) motivi.add('FILE_INCORPORATI');
  }
}

/** An action, or a dictionary of actions by event, that does more than move within the document. */
function agisce(documento: PdfLetto, rif: Oggetto): boolean {
  const valore = documento.risolvi(rif);
  if (!isDizionario(valore)) return false;
  if (valore.voci.has('S')) return !PASSI_INTERNI.includes(nomeDi(documento.voce(valore, 'S')));
  return [...valore.voci.values()].some((evento) => {
    const azione = documento.risolvi(evento);
    return isDizionario(azione) && !PASSI_INTERNI.includes(nomeDi(documento.voce(azione, 'S')));
  });
}
