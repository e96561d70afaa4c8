import { isRifiuto, rifiuta, type CodiceMotivo } from '../motivi';
import { ANNOTAZIONI, AUTOMATICHE, AZIONI, FILE, VOCI } from './contenuto-attivo';
import { isDizionario, isFlusso, isRiferimento, isVettore, nomeDi, type Oggetto, type Voci } from './oggetti';
import type { PdfLetto } from './pdf-letto';
import type { Voce } from './xref';

const TIPI = ['S', 'Subtype', 'Type'];
const NESSUNA: Voci = new Map();

/**
 * Tells what of the sections added after `da` acts, leads elsewhere or carries files, whether or not anything leads to it: readers find
 * their way to an object by roads of their own. What stood there already, in the same object, is no news.
 */
export function cercaContenutoAggiunto(documento: PdfLetto, da: number, motivi: Set<CodiceMotivo>): void {
  const base = documento.sezioni.find(({ posizione }) => posizione < da);
  const aggiunte = documento.sezioni.filter(({ posizione }) => posizione >= da);
  if (!base || aggiunte.length === 0) return;
  try {
    const prima = documento.comeVistoDa(base);
    const novita = new Novita(documento, motivi);
    for (const sezione of aggiunte) {
      const vista = sezione === documento.sezioni[0] ? documento : documento.comeVistoDa(sezione);
      novita.isNota({ tipo: 'dizionario', voci: sezione.trailer }, { tipo: 'dizionario', voci: prima.trailer });
      for (const [numero, voce] of sezione.voci)
        if (!isStessoPosto(voce, prima.voci.get(numero))) novita.isNota(oggetto(vista, numero), oggetto(prima, numero));
    }
  } catch (errore) {
    if (!isRifiuto(errore)) throw errore;
    motivi.add('CONTENUTO_NON_ESAMINATO');
  }
}

/** An index written whole names again what is where it was. */
function isStessoPosto(a: Voce, b: Voce | undefined): boolean {
  return a.tipo === 'diretta' && b?.tipo === 'diretta' && a.posizione === b.posizione && a.generazione === b.generazione;
}

function oggetto(documento: PdfLetto, numero: number): Oggetto {
  const voce = documento.voci.get(numero);
  return documento.risolvi({ tipo: 'rif', numero, generazione: voce?.tipo === 'diretta' ? voce.generazione : 0 });
}

/** Judges by how values are written: a reference leads to an object that is the original's, or is looked at by itself. */
class Novita {
  constructor(
    private readonly documento: PdfLetto,
    private readonly motivi: Set<CodiceMotivo>,
  ) {}

  /** True of what stands there already; the rest is judged on the way. */
  isNota(nuovo: Oggetto, vecchio: Oggetto): boolean {
    if (--this.documento.bilancio.oggetti < 0) rifiuta('TROPPO_COMPLESSO', 'what was added');
    if (nuovo === null || typeof nuovo !== 'object') return nuovo === vecchio;
    if (isVettore(nuovo)) {
      const vecchi = isVettore(vecchio) ? vecchio.elementi : [];
      const noti = nuovo.elementi.map((elemento, i) => this.isNota(elemento, vecchi[i] ?? null));
      return isVettore(vecchio) && vecchi.length === noti.length && noti.every(Boolean);
    }
    if (isDizionario(nuovo)) return this.isNoto(nuovo.voci, isDizionario(vecchio) ? vecchio.voci : null);
    if (isFlusso(nuovo)) {
      const stessi = isFlusso(vecchio) && Buffer.compare(nuovo.dati, vecchio.dati) === 0;
      return this.isNoto(nuovo.voci, stessi ? vecchio.voci : null);
    }
    if (isRiferimento(nuovo)) return isRiferimento(vecchio) && nuovo.numero === vecchio.numero && nuovo.generazione === vecchio.generazione;
    return vecchio !== null && typeof vecchio === 'object' && nuovo.tipo === vecchio.tipo && nuovo.valore === vecchio.valore;
  }

  private isNoto(voci: Voci, vecchie: Voci | null): boolean {
    let noto = vecchie?.size === voci.size;
    for (const [chiave, valore] of voci) {
      if (this.isNota(valore, (vecchie ?? NESSUNA).get(chiave) ?? null)) continue;
      noto = false;
      if (valore !== null) this.giudicaVoce(chiave);
    }
    if (!noto) this.giudicaTipo(voci);
    return noto;
  }

  private giudicaVoce(chiave: string): void {
    if (VOCI.has(chiave) || AUTOMATICHE.has(chiave)) this.motivi.add('CONTENUTO_ATTIVO');
    if (FILE.has(chiave)) this.motivi.add('FILE_INCORPORATI');
  }

  /** Nobody writes the kind of a thing anywhere else than in it. */
  private giudicaTipo(voci: Voci): void {
    const [azione = '', sottotipo = '', tipo = ''] = TIPI.map((chiave) => nomeDi(voci.get(chiave)) ?? '');
    if (TIPI.some((chiave) => isRiferimento(voci.get(chiave)))) this.motivi.add('CONTENUTO_NON_ESAMINATO');
    if (AZIONI.has(azione) || ANNOTAZIONI.has(sottotipo)) this.motivi.add('CONTENUTO_ATTIVO');
    if (azione === 'URI') this.motivi.add('COLLEGAMENTI_AGGIUNTI');
    if (sottotipo === 'FileAttachment' || tipo === 'EmbeddedFile') this.motivi.add('FILE_INCORPORATI');
  }
}
