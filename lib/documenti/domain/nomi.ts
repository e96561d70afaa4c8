import { istanteItaliano, istantiDistinti } from '@/lib/core/date';
import { PARTE_IN_PAROLE, TIPI_DOCUMENTO, type ParteFirmataria, type TipoDocumento } from '@/lib/core/documenti';
import { numeroPerFile } from '@/lib/core/file';
import { enumera, minuscola } from '@/lib/core/parole';
import { TIPI_FILE } from '@/lib/core/tipo-file';
import type { StatoEsame } from './prova';
import { isStipula } from './raccolta';

type Nominabile = {
  readonly tipo: TipoDocumento;
  /** The one that it was given. */
  readonly titolo: string | null;
  /** Whose signed copy it is. */
  readonly parte?: ParteFirmataria | null;
  readonly anno?: number | null;
  /** Of a file that a person examines or has examined. */
  readonly esame?: StatoEsame | null;
  /** Whom it names, where the archive knows it. */
  readonly persone?: readonly string[];
};

type Archiviato = Nominabile & {
  readonly creatoIl: Date;
  /** When the acts were archived that its dossier holds and that read like it, whether they are listed here or not. */
  readonly gemelli?: readonly Date[];
};

/** A document among others. `atto`: the act that it signs, of a signed copy that is not listed under it. */
export type DaNominare = Archiviato & { readonly atto?: Archiviato | null };

/** Its title; without one its kind, party and year: `Convenzione firmata dal comune`, `Relazione annuale sugli accessi 2026`. */
export function titoloDelDocumento({ tipo, titolo, parte, anno, esame }: Omit<Nominabile, 'persone'>): string {
  const da = parte && PARTE_IN_PAROLE[parte].da;
  const parole =
    tipo === 'FIRMA_IN_ESAME'
      ? ['File firmato', da, esame === 'RIFIUTATA' ? 'non accettato dopo esame' : 'in esame']
      : [TIPI_DOCUMENTO[tipo].nome, da, anno];
  return titolo ?? parole.filter(Boolean).join(' ');
}

/** What may be told of a document in the clear, as in a subject: its kind, never whom it names nor a title that somebody has typed. */
export function genereDelDocumento(tipo: TipoDocumento): string {
  return isStipula(tipo) ? 'Convenzione' : TIPI_DOCUMENTO[tipo].nome;
}

/** Copies that have no name of their own: which act they sign is half of it. */
const COPIE: readonly TipoDocumento[] = ['ATTO_FIRMATO', 'FIRMA_IN_ESAME'];

/**
 * `Atto di designazione degli operatori: Carla De Rosa`; of a signed copy `Atto aggiuntivo, copia firmata dall’ente`. `quando`: when the act
 * was archived, where that tells it from others.
 */
export function nomeDelDocumento(documento: Nominabile & { readonly atto?: Nominabile | null }, quando?: string): string {
  const { atto, persone = [] } = documento;
  if (atto && COPIE.includes(documento.tipo)) return `${nomeDelDocumento(atto, quando)}, ${minuscola(titoloDelDocumento(documento))}`;
  return conPersone(`${titoloDelDocumento(documento)}${quando ? ` del ${quando}` : ''}`, persone);
}

/**
 * The names of documents that are listed together: those that would read alike, here or in their dossier, also tell the minute, the second
 * where that is not enough, and, of one instant, which of them they are.
 */
export function nomiDistinti(documenti: readonly DaNominare[]): string[] {
  const insieme = gruppi(documenti.map((documento) => nomeDelDocumento(documento)));
  const nomi = documenti.map((documento, posto) => {
    const { creatoIl, gemelli = [] } = atto(documento);
    const simili = (insieme[posto] ?? []).filter((altro) => altro !== posto).flatMap((altro) => documenti[altro] ?? []);
    const altri = [...gemelli, ...simili.map((simile) => atto(simile).creatoIl)];
    return nomeDelDocumento(documento, altri.length > 0 ? istantiDistinti([creatoIl, ...altri])[0] : undefined);
  });
  return gruppi(nomi).map((gruppo, posto) => {
    const primi = gruppo.toSorted((a, b) => (documenti[a]?.creatoIl.getTime() ?? 0) - (documenti[b]?.creatoIl.getTime() ?? 0));
    return `${nomi[posto]}${primi.length > 1 ? ` (${primi.indexOf(posto) + 1})` : ''}`;
  });
}

const atto = (documento: DaNominare): Archiviato => documento.atto ?? documento;

/** Of each the places of those called as it is. */
function gruppi(nomi: readonly string[]): number[][] {
  const posti = new Map<string, number[]>();
  nomi.forEach((nome, posto) => posti.set(nome, [...(posti.get(nome) ?? []), posto]));
  return nomi.map((nome) => posti.get(nome) ?? []);
}

const NOMINATE = 3;

/** `Atto di designazione degli operatori: Carla De Rosa`; of a long list the first and how many others. */
function conPersone(nome: string, persone: readonly string[]): string {
  const [prima, ...altre] = persone;
  if (prima === undefined) return nome;
  return `${nome}: ${persone.length <= NOMINATE ? enumera(persone) : `${prima} e altre ${altre.length} persone`}`;
}

/**
 * `Diffida 2026-0001 del 22-11-2026 14.27.pdf`: of the second act of a kind, whose file would be called as the first one's; with `secondi`,
 * of the second one of a minute.
 */
export function nomeConIstante(nome: string, il: Date, opzioni: { secondi?: boolean } = {}): string {
  return `${nome.replace(/\.pdf$/i, '')} del ${numeroPerFile(istanteItaliano(il, opzioni)).replaceAll(':', '.')}.pdf`;
}

const SIGLE: Readonly<Record<ParteFirmataria, string>> = { FRUITORE: 'ente', EROGATORE: 'comune' };

/** `Convenzione 2026-0001 con firma autografa (ente).pdf`; of a scan that was the wrong one, that it was withdrawn. */
export function nomeDellaScansione(nome: string, parte: ParteFirmataria | null, ritirata: boolean): string {
  return `${nome.replace(/\.pdf$/i, '')} con firma autografa${parte ? ` (${SIGLE[parte]})` : ''}${ritirata ? ' ritirata' : ''}.pdf`;
}

/**
 * The name of the file of a signed document, after that of the document, whatever its uploader called it: `Nomina firmato.pdf.p7m`; with
 * whose copy it is where each party has its own.
 */
export function nomeDelFirmato(nome: string, mime: string, parte: ParteFirmataria | null): string {
  const busta = mime === TIPI_FILE.P7M.mime ? '.p7m' : '';
  return `${nome.replace(/\.pdf$/i, '')} firmato${parte ? ` (${SIGLE[parte]})` : ''}.pdf${busta}`;
}
