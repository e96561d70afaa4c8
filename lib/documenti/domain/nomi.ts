import { istanteItaliano } from '@/lib/core/date';
import { PARTE_IN_PAROLE, TIPI_DOCUMENTO, type ParteFirmataria, type TipoDocumento } from '@/lib/core/documenti';
import { numeroPerFile } from '@/lib/core/file';
import { enumera, minuscola } from '@/lib/core/parole';
import { TIPI_FILE } from '@/lib/core/tipo-file';
import type { StatoEsame } from './prova';

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

/** A document among others. `atto`: the act that it signs, of a signed copy that is not listed under it. */
export type DaNominare = Nominabile & {
  readonly creatoIl: Date;
  readonly atto?: (Nominabile & { readonly creatoIl: Date }) | null;
};

/** Its title; without one its kind, party and year: `Convenzione firmata dal comune`, `Relazione annuale sugli accessi 2026`. */
export function titoloDelDocumento({ tipo, titolo, parte, anno, esame }: Omit<Nominabile, 'persone'>): string {
  const da = parte && PARTE_IN_PAROLE[parte].da;
  const parole =
    tipo === 'FIRMA_IN_ESAME'
      ? ['File firmato', da, esame === 'RIFIUTATA' ? 'non accettato dopo esame' : 'in esame']
      : [TIPI_DOCUMENTO[tipo].nome, da, anno];
  return titolo ?? parole.filter(Boolean).join(' ');
}

/** Copies that have no name of their own: which act they sign is half of it. */
const COPIE: readonly TipoDocumento[] = ['ATTO_FIRMATO', 'FIRMA_IN_ESAME'];

/**
 * `Atto di designazione degli operatori: Carla De Rosa`; of a signed copy `Atto aggiuntivo, copia firmata dall’ente`. `il`: when the act was
 * archived, where that tells it from others.
 */
export function nomeDelDocumento(documento: Nominabile & { readonly atto?: Nominabile | null }, il?: Date): string {
  const { atto, persone = [] } = documento;
  if (atto && COPIE.includes(documento.tipo)) return `${nomeDelDocumento(atto, il)}, ${minuscola(titoloDelDocumento(documento))}`;
  return conPersone(`${titoloDelDocumento(documento)}${il ? ` del ${istanteItaliano(il)}` : ''}`, persone);
}

/** The names of documents that are listed together: those that would read alike also tell their day. */
export function nomiDistinti(documenti: readonly DaNominare[]): string[] {
  const nomi = documenti.map((documento) => nomeDelDocumento(documento));
  const doppi = new Set(nomi.filter((nome, posto) => nomi.indexOf(nome) !== posto));
  return documenti.map((documento) => {
    const nome = nomeDelDocumento(documento);
    return doppi.has(nome) ? nomeDelDocumento(documento, (documento.atto ?? documento).creatoIl) : nome;
  });
}

const NOMINATE = 3;

/** `Atto di designazione degli operatori: Carla De Rosa`; of a long list the first and how many others. */
function conPersone(nome: string, persone: readonly string[]): string {
  const [prima, ...altre] = persone;
  if (prima === undefined) return nome;
  return `${nome}: ${persone.length <= NOMINATE ? enumera(persone) : `${prima} e altre ${altre.length} persone`}`;
}

/** `Diffida 2026-0001 del 22-11-2026 14.27.pdf`: of the second act of a kind, whose file would be called as the first one's. */
export function nomeConIstante(nome: string, il: Date): string {
  return `${nome.replace(/\.pdf$/i, '')} del ${numeroPerFile(istanteItaliano(il)).replace(':', '.')}.pdf`;
}

const SIGLE: Readonly<Record<ParteFirmataria, string>> = { FRUITORE: 'ente', EROGATORE: 'comune' };

/**
 * The name of the file of a signed document, after that of the document, whatever its uploader called it: `Nomina firmato.pdf.p7m`; with
 * whose copy it is where each party has its own.
 */
export function nomeDelFirmato(nome: string, mime: string, parte: ParteFirmataria | null): string {
  const busta = mime === TIPI_FILE.P7M.mime ? '.p7m' : '';
  return `${nome.replace(/\.pdf$/i, '')} firmato${parte ? ` (${SIGLE[parte]})` : ''}.pdf${busta}`;
}
