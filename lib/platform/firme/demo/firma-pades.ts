import { createHash } from 'node:crypto';
import { nominativo } from '@/lib/core/nominativo';
import { elementi } from '../pdf/campi-firma';
import { PdfLetto } from '../pdf/pdf-letto';
import { isDizionario, isRiferimento, type Dizionario, type Oggetto } from '../pdf/oggetti';
import { elencoPagine } from '../pdf/pagine';
import { componiCms, identitaDemo, type RichiestaFirmaDemo } from './cms';
import { aggiungiRevisione, primoLibero } from './revisione';
import { dataPdf, scrivi, scriviVoci, testoPdf } from './scrittura';

/** Bytes kept free for the CMS: two small certificates and a signature take a third of them. */
const POSTO = 8192;
const INTERVALLO = `[0 ${' '.repeat(32)}]`;

/** Signs a PDF as that person in a revision of its own; signatures already there stay good. */
export async function firmaPades({ file, riquadro, ...richiesta }: RichiestaFirmaDemo): Promise<Uint8Array> {
  const documento = new PdfLetto(file);
  const numeroFirma = primoLibero(documento);
  const numeroCampo = numeroFirma + 1;
  const [pagina] = elencoPagine(documento);
  if (!pagina || !isRiferimento(pagina.rif)) throw new Error('Il PDF non ha pagine.');
  const aspetto = riquadro && timbro(riquadro, nominativo(richiesta));
  const campo: Oggetto = { tipo: 'rif', numero: numeroCampo, generazione: 0 };
  const nuovi = new Map<number, string>([
    [
      numeroFirma,
      `<</Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached /M ${dataPdf(richiesta.now)} /Name ${testoPdf(nominativo(richiesta))} /ByteRange ${INTERVALLO} /Contents <${'0'.repeat(POSTO * 2)}>>>`,
    ],
    [
      numeroCampo,
      `<</Type /Annot /Subtype /Widget /FT /Sig /T ${testoPdf(`Firma ${numeroCampo}`)} /F 132 /Rect [${(riquadro ?? [0, 0, 0, 0]).join(' ')}]${aspetto ? ` /AP <</N ${numeroCampo + 1} 0 R>>` : ''} /P ${scrivi(pagina.rif)} /V ${numeroFirma} 0 R>>`,
    ],
    [pagina.rif.numero, scriviVoci(conElemento(documento, pagina.dizionario, 'Annots', campo).voci)],
    modulo(documento, campo),
    ...(aspetto ? [[numeroCampo + 1, aspetto] as const] : []),
  ]);
  const byte = aggiungiRevisione(documento, nuovi);
  const intervallo = riempiIntervallo(byte, file.length);
  const impronta = createHash('sha256').update(byte.subarray(0, intervallo.b)).update(byte.subarray(intervallo.c)).digest();
  const cms = componiCms({ identita: identitaDemo(richiesta), autorita: richiesta.autorita, impronta });
  byte.write(Buffer.from(cms).toString('hex'), intervallo.b + 1, 'latin1');
  return byte;
}

/** What a visible signature shows: who, in two lines of a font that every reader has. */
function timbro([x1, y1, x2, y2]: NonNullable<RichiestaFirmaDemo['riquadro']>, chi: string): string {
  const [larghezza, altezza] = [x2 - x1, y2 - y1];
  const nome = Buffer.from(chi, 'latin1').toString('hex');
  const segni = `q 0.5 w 0.5 0.5 ${larghezza - 1} ${altezza - 1} re S Q BT /F1 9 Tf 6 ${altezza - 16} Td (Firmato digitalmente da) Tj 0 -13 Td <${nome}> Tj ET`;
  const carattere = '<</Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding>>';
  const voci = `/Type /XObject /Subtype /Form /BBox [0 0 ${larghezza} ${altezza}] /Resources <</Font <</F1 ${carattere}>>>>`;
  return `<<${voci} /Length ${segni.length}>>\nstream\n${segni}\nendstream`;
}

/** A copy of a dictionary with one more element in one of its arrays. */
function conElemento(documento: PdfLetto, dizionario: Dizionario, chiave: string, nuovo: Oggetto): Dizionario {
  const voci = new Map(dizionario.voci);
  voci.set(chiave, { tipo: 'vettore', elementi: [...elementi(documento.voce(dizionario, chiave)), nuovo] });
  return { tipo: 'dizionario', voci };
}

/** The form with the new field: rewritten where it stands, or inside the catalog. */
function modulo(documento: PdfLetto, campo: Oggetto): [number, string] {
  const rif = documento.catalogo.voci.get('AcroForm');
  const attuale = documento.risolvi(rif);
  const nuovo = conElemento(documento, isDizionario(attuale) ? attuale : { tipo: 'dizionario', voci: new Map() }, 'Fields', campo);
  const voci = new Map<string, Oggetto>([...nuovo.voci, ['SigFlags', 3]]);
  if (isRiferimento(rif)) return [rif.numero, scriviVoci(voci)];
  const radice = documento.trailer.get('Root');
  if (!isRiferimento(radice)) throw new Error('Il PDF non ha un catalogo.');
  return [radice.numero, scriviVoci(new Map<string, Oggetto>([...documento.catalogo.voci, ['AcroForm', { tipo: 'dizionario', voci }]]))];
}

/** Writes ByteRange in the room left for it and says where the hole is. */
function riempiIntervallo(byte: Buffer, da: number): { b: number; c: number } {
  const b = byte.indexOf('/Contents <', da) + '/Contents '.length;
  const c = b + POSTO * 2 + 2;
  byte.write(`[0 ${b} ${c} ${byte.length - c}`, byte.indexOf(INTERVALLO, da), 'latin1');
  return { b, c };
}
