import type { CodiceMotivo } from '../motivi';
import { elementi } from './campi-firma';
import { chiavi, Confronto } from './confronto';
import type { PdfLetto } from './pdf-letto';
import { esaminaVisibili, type SpaziFirma, type WidgetNuovo } from './firme-visibili';
import { ConfrontoModulo } from './modulo';
import { isDizionario, isFlusso, isRiferimento, nomeDi, type Oggetto } from './oggetti';
import { abbinaPagine, flussiDiContenuto, type Pagina } from './pagine';

/** Catalog entries that signatures and their evidence legitimately add or change. */
const CATALOGO_LIBERE = new Set(['DSS', 'Extensions', 'Version']);
const CATALOGO_PROPRIE = new Set(['AcroForm', 'Pages', 'Perms']);
const INFORMAZIONI_LIBERE = new Set(['ModDate', 'Producer']);

/**
 * What changed between a revision and a later one, over resolved values: only signatures, their evidence and metadata may.
 * `soloProve` is for the bytes after the last signature, where nothing but timestamps and validation data may stand.
 */
export function differenze(
  prima: PdfLetto,
  dopo: PdfLetto,
  { soloProve = false, spazi }: { soloProve?: boolean; spazi: SpaziFirma },
): Set<CodiceMotivo> {
  const motivi = new Set<CodiceMotivo>();
  const confronto = new Confronto(prima, dopo);
  confronto.giudicaAParte(prima.trailer.get('Root'), dopo.trailer.get('Root'));
  const pagine = abbinaPagine(confronto);
  if (pagine === null) return motivi.add('PAGINE_MODIFICATE');
  const modulo = new ConfrontoModulo(confronto, soloProve);
  modulo.esegui();
  for (const codice of modulo.motivi) motivi.add(codice);
  confrontaCatalogo(confronto, motivi);
  if (!permessiConservati(confronto)) motivi.add('CATALOGO_MODIFICATO');
  pagine.forEach(([a, b], indice) => {
    const aggiunti = confrontaPagina(confronto, a, b, modulo.nuovi, motivi);
    for (const codice of esaminaVisibili(dopo, { indice, dizionario: b.dizionario }, aggiunti, spazi)) motivi.add(codice);
  });
  confrontaInformazioni(confronto, motivi);
  if (motivi.size === 0 || [...motivi].every((codice) => codice === 'METADATI_AGGIORNATI')) cercaSostituiti(confronto, motivi);
  return motivi;
}

function confrontaCatalogo(confronto: Confronto, motivi: Set<CodiceMotivo>): void {
  const [a, b] = [confronto.prima.catalogo.voci, confronto.dopo.catalogo.voci];
  for (const chiave of chiavi(a, b)) {
    const [x, y] = [a.get(chiave), b.get(chiave)];
    if (CATALOGO_LIBERE.has(chiave)) confronto.permetti(x);
    if (CATALOGO_LIBERE.has(chiave) || CATALOGO_PROPRIE.has(chiave) || confronto.uguali(x, y)) continue;
    if (chiave === 'Metadata') confronto.permetti(x);
    motivi.add(
      chiave === 'Metadata' ? 'METADATI_AGGIORNATI' : chiave === 'StructTreeRoot' ? 'STRUTTURA_MODIFICATA' : 'CATALOGO_MODIFICATO',
    );
  }
}

/** A certifying signature adds what it permits (ISO 32000-1 §12.8.4); nobody may change or take away what is there. */
function permessiConservati(confronto: Confronto): boolean {
  const { prima, dopo } = confronto;
  const [rifA, rifB] = [prima.catalogo.voci.get('Perms'), dopo.catalogo.voci.get('Perms')];
  confronto.permetti(rifA);
  const [a, b] = [prima.risolvi(rifA), dopo.risolvi(rifB)];
  if (!isDizionario(a)) return a === null;
  return isDizionario(b) && [...a.voci].every(([chiave, valore]) => confronto.uguali(valore, b.voci.get(chiave)));
}

/** Returns the widgets of new signatures that the page shows. */
function confrontaPagina(
  confronto: Confronto,
  a: Pagina,
  b: Pagina,
  nuovi: ReadonlyMap<number, boolean>,
  motivi: Set<CodiceMotivo>,
): WidgetNuovo[] {
  let aggiunti: WidgetNuovo[] = [];
  for (const chiave of chiavi(a.dizionario.voci, b.dizionario.voci)) {
    const [x, y] = [a.dizionario.voci.get(chiave), b.dizionario.voci.get(chiave)];
    if (chiave === 'Annots') aggiunti = confrontaAnnotazioni(confronto, x, y, nuovi, motivi);
    else if (chiave === 'Contents') {
      confronto.permetti(x);
      const [flussiA, flussiB] = [flussiDiContenuto(confronto.prima, a.dizionario), flussiDiContenuto(confronto.dopo, b.dizionario)];
      if (flussiA.length !== flussiB.length || !flussiA.every((flusso, i) => confronto.uguali(flusso, flussiB[i])))
        motivi.add('PAGINE_MODIFICATE');
    } else if (!confronto.uguali(x, y)) motivi.add('PAGINE_MODIFICATE');
  }
  return aggiunti;
}

/** The old annotations, unchanged and in order; between them only widgets of new signature fields. Returns those and the just signed. */
function confrontaAnnotazioni(
  confronto: Confronto,
  rifA: Oggetto | undefined,
  rifB: Oggetto | undefined,
  nuovi: ReadonlyMap<number, boolean>,
  motivi: Set<CodiceMotivo>,
): WidgetNuovo[] {
  const { prima, dopo } = confronto;
  const vecchie = [...elementi(prima.risolvi(rifA))];
  const aggiunti: WidgetNuovo[] = [];
  confronto.permetti(rifA);
  for (const annotazione of elementi(dopo.risolvi(rifB))) {
    const firmato = isRiferimento(annotazione) ? nuovi.get(annotazione.numero) : undefined;
    const widget = dopo.risolvi(annotazione);
    if (vecchie.length > 0 && confronto.uguali(vecchie[0], annotazione)) {
      vecchie.shift();
      if (firmato !== undefined) aggiunti.push({ widget, firmato });
      continue;
    }
    if (firmato === undefined || nomeDi(dopo.voce(widget, 'Subtype')) !== 'Widget') motivi.add('ANNOTAZIONI_AGGIUNTE');
    else aggiunti.push({ widget, firmato });
  }
  if (vecchie.length > 0) motivi.add('ANNOTAZIONI_AGGIUNTE');
  return aggiunti;
}

function confrontaInformazioni(confronto: Confronto, motivi: Set<CodiceMotivo>): void {
  const { prima, dopo } = confronto;
  const [rifA, rifB] = [prima.trailer.get('Info'), dopo.trailer.get('Info')];
  confronto.permetti(rifA);
  if (confronto.uguali(rifA, rifB)) return;
  const [a, b] = [prima.risolvi(rifA), dopo.risolvi(rifB)];
  const [vociA, vociB] = [isDizionario(a) ? a.voci : new Map<string, Oggetto>(), isDizionario(b) ? b.voci : new Map<string, Oggetto>()];
  const toccate = [...chiavi(vociA, vociB)].filter(
    (chiave) => !INFORMAZIONI_LIBERE.has(chiave) && !confronto.uguali(vociA.get(chiave), vociB.get(chiave)),
  );
  motivi.add(toccate.length > 0 ? 'INFORMAZIONI_MODIFICATE' : 'METADATI_AGGIORNATI');
}

/** Second net: an object of the earlier revision that now has another value and that no rule above allowed to change. */
function cercaSostituiti(confronto: Confronto, motivi: Set<CodiceMotivo>): void {
  const { prima, dopo } = confronto;
  for (const [numero, voceA] of prima.voci) {
    const voceB = dopo.voci.get(numero);
    if (voceA.tipo === 'libera' || voceB === undefined || voceB.tipo === 'libera' || confronto.permessi.has(numero)) continue;
    if (voceA.tipo === 'diretta' && voceB.tipo === 'diretta' && voceA.posizione === voceB.posizione) continue;
    const a: Oggetto = { tipo: 'rif', numero, generazione: voceA.tipo === 'diretta' ? voceA.generazione : 0 };
    const b: Oggetto = { tipo: 'rif', numero, generazione: voceB.tipo === 'diretta' ? voceB.generazione : 0 };
    const valore = prima.risolvi(a);
    if (isFlusso(valore) && ['XRef', 'ObjStm'].includes(nomeDi(valore.voci.get('Type')) ?? '')) continue;
    if (!confronto.uguali(a, b)) motivi.add('OGGETTO_SOSTITUITO');
  }
}
