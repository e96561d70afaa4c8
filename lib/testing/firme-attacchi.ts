import { X509Certificate } from 'node:crypto';
import { expect } from 'vitest';
import { aggiungiRevisione, primoLibero } from '@/lib/platform/firme/demo/revisione';
import { scrivi, scriviVoci } from '@/lib/platform/firme/demo/scrittura';
import { tuttiIMotivi } from '@/lib/platform/firme/motivi';
import { isRiferimento, type Oggetto, type Voci } from '@/lib/platform/firme/pdf/oggetti';
import { elencoPagine } from '@/lib/platform/firme/pdf/pagine';
import { PdfLetto } from '@/lib/platform/firme/pdf/pdf-letto';
import type { RichiestaVerifica, Verifica } from '@/lib/platform/firme/tipi';
import { verificaFirma } from '@/lib/platform/firme/verifica';
import { creaAutoritaDiProva, firmaPades, MARIO, type AutoritaDiProva, type IdentitaDiProva } from './firme';
import { pdfDiProva } from './firme-pdf';
import { ancoraConfigurata } from '@/lib/platform/firme/ancore';

/** What an attacker of a signed document starts from, and how the verification answers him. */
export interface ScenaFirma {
  ca: AutoritaDiProva;
  mario: IdentitaDiProva;
  originale: Uint8Array;
  firmato: Uint8Array;
  domani: Date;
  verifica: (file: Uint8Array, altro?: Partial<RichiestaVerifica>) => Promise<Verifica>;
  /** What comes of the file against our document, or against another; never VALIDA, whatever the reasons. */
  respinto: (file: Uint8Array, originale?: Uint8Array) => Promise<string[]>;
}

/** A test authority, a document and its good PAdES signature by Mario, judged the day after the authority was made. The caller closes `ca`. */
export async function allestisciFirma(): Promise<ScenaFirma> {
  const ca = await creaAutoritaDiProva();
  const domani = new Date(Date.parse(new X509Certificate(ca.certificato).validFrom) + 86_400_000);
  const [mario, originale] = await Promise.all([ca.emetti(MARIO, { chiave: 'P-256' }), pdfDiProva()]);
  const firmato = await firmaPades(originale, mario);
  const verifica: ScenaFirma['verifica'] = (file, altro = {}) =>
    verificaFirma({ file, originale, ancore: [ancoraConfigurata(ca.certificato)], now: domani, ...altro });
  const respinto: ScenaFirma['respinto'] = async (file, contro = originale) => {
    const esito = await verifica(file, { originale: contro });
    expect(esito.esito).not.toBe('VALIDA');
    return codici(esito);
  };
  return { ca, mario, originale, firmato, domani, verifica, respinto };
}

/** A page's content that is not ours. */
export const FALSO = '<< /Length 36 >>\nstream\nBT /F1 40 Tf 50 400 Td (9999) Tj ET \nendstream';

/** The codes of every reason given, without the revocation that no test authority can answer for. */
export const codici = (verifica: Verifica): string[] =>
  tuttiIMotivi(verifica)
    .map(({ codice }) => codice)
    .filter((codice) => codice !== 'REVOCA_NON_VERIFICATA');

export const numeroDi = (oggetto: Oggetto | undefined): number => (isRiferimento(oggetto) ? oggetto.numero : -1);

/** The catalog or the first page with some entries replaced, as a new revision; `altri` are further objects. */
export function revisione(
  file: Uint8Array,
  dove: 'catalogo' | 'pagina',
  voci: Record<string, (documento: PdfLetto, vecchia: Oggetto) => string>,
  altri: (libero: number) => [number, string][] = () => [],
): Uint8Array {
  const documento = new PdfLetto(file);
  const pagina = elencoPagine(documento)[0];
  const bersaglio = dove === 'catalogo' ? documento.catalogo : pagina?.dizionario;
  const numero = numeroDi(dove === 'catalogo' ? documento.trailer.get('Root') : pagina?.rif);
  const resto: Voci = new Map([...(bersaglio?.voci ?? [])].filter(([chiave]) => !(chiave in voci)));
  const nuove = Object.entries(voci).map(([chiave, testo]) => `/${chiave} ${testo(documento, documento.voce(bersaglio, chiave))}`);
  const corpo = `${scriviVoci(resto).slice(0, -2)}\n${nuove.join('\n')}>>`;
  return aggiungiRevisione(documento, new Map([[numero, corpo], ...altri(primoLibero(documento))]));
}

type AMano = {
  /** Further lines of the index, as they stand: `numero 1` and its entry. */
  righe?: readonly string[];
  /** Rewrites the trailer that is about to be written. */
  trailer?: (giusto: string) => string;
};

/** One line of a classic index. */
export const riga = (numero: number, posizione: number, generazione = 0, tipo: 'n' | 'f' = 'n'): string =>
  `${numero} 1\n${String(posizione).padStart(10, '0')} ${String(generazione).padStart(5, '0')} ${tipo} \n`;

/** A revision put together by hand, with a classic index, for what no honest writer would write. */
export function aMano(file: Uint8Array, oggetti: readonly (readonly [number, string])[], { righe = [], trailer }: AMano = {}): Uint8Array {
  const documento = new PdfLetto(file);
  let corpo = '\n';
  const sue = oggetti.map(([numero, testo]) => {
    const posizione = file.length + corpo.length;
    corpo += `${numero} 0 obj\n${testo}\nendobj\n`;
    return riga(numero, posizione);
  });
  const xref = file.length + corpo.length;
  const size = Math.max(primoLibero(documento), ...oggetti.map(([numero]) => numero + 1));
  const giusto = `<</Size ${size} /Root ${scrivi(documento.trailer.get('Root') ?? null)} /Info ${scrivi(documento.trailer.get('Info') ?? null)} /Prev ${documento.coda.startxref}>>`;
  const indice = `xref\n${[...sue, ...righe].join('')}trailer\n${trailer?.(giusto) ?? giusto}\nstartxref\n${xref}\n%%EOF\n`;
  return new Uint8Array(Buffer.concat([file, Buffer.from(corpo + indice, 'latin1')]));
}

/** The file with one piece of text replaced by another of the same length, the last time that it stands there. */
export function ritocca(file: Uint8Array, da: string, a: string): Uint8Array {
  const copia = Buffer.from(file);
  const dove = copia.lastIndexOf(da, undefined, 'latin1');
  if (dove < 0 || da.length !== a.length) throw new Error(`«${da}» is not there, or the lengths differ`);
  copia.write(a, dove, 'latin1');
  return new Uint8Array(copia);
}

/** The items of an array as they would be written, without its brackets. */
export const elementi = (oggetto: Oggetto): string =>
  oggetto !== null && typeof oggetto === 'object' && oggetto.tipo === 'vettore' ? oggetto.elementi.map(scrivi).join(' ') : '';

export const libero = (documento: PdfLetto): number => primoLibero(documento);
