/**
 * Comuni and foreign countries by Belfiore (cadastral) code, with the dates between which each existed. About 10,000 places: import it
 * on the server only. Data: Ministero dell'Interno (ANPR) and Agenzia delle Entrate, CC BY 4.0; ISTAT, CC BY 3.0.
 */
import { belfioreConnector, type BelfiorePlace } from '@marketto/belfiore-connector-embedded';
import { componiData, type DataIso } from './date';
import { chiaveRicerca } from './grafia';

export interface Luogo {
  /** Belfiore code: `A390`, `Z110`. */
  readonly codice: string;
  /** As shown: `Reggio di Calabria`, `Francia`. */
  readonly nome: string;
  /** Two letters; null for a foreign country. */
  readonly provincia: string | null;
  readonly dal: DataIso;
  /** Last day of existence; null when it still exists. */
  readonly al: DataIso | null;
}

type LuogoIndicizzato = Luogo & { readonly chiave: string };

/** The connector's dates are midnights of the process's own zone: their local parts are the civil date. */
function civile(data: Date): DataIso {
  return componiData(Math.min(data.getFullYear(), 9999), data.getMonth() + 1, data.getDate());
}

function luogo(voce: BelfiorePlace): LuogoIndicizzato {
  // The source writes "Barberino Val D'elsa", "Bevilacqua-boschi".
  const nome = voce.name.replace(/(['-])(\p{L})/gu, (_, segno: string, lettera: string) => segno + lettera.toUpperCase());
  const cessa = voce.expirationDate.getFullYear() < 9999 ? civile(voce.expirationDate) : null;
  return {
    codice: voce.belfioreCode,
    nome,
    provincia: voce.province ?? null,
    dal: civile(voce.creationDate),
    al: cessa,
    chiave: chiaveRicerca(nome),
  };
}

let indice: Promise<readonly LuogoIndicizzato[]> | null = null;

/** Decoding the embedded table takes about half a second: done once, at the first search. */
function tutti(): Promise<readonly LuogoIndicizzato[]> {
  return (indice ??= belfioreConnector.toArray().then((voci) => voci.map(luogo)));
}

function senzaChiave({ codice, nome, provincia, dal, al }: LuogoIndicizzato): Luogo {
  return { codice, nome, provincia, dal, al };
}

/** True when the place existed on that day. Births before 1861, or before the recorded start, are given the benefit of the doubt. */
function esisteva(luogo: Luogo, data: DataIso): boolean {
  return luogo.al === null || data <= luogo.al;
}

/**
 * Places whose name begins with the text (then those that contain it), for autocompletion.
 * @param testo at least two letters; a trailing province, `Castro (LE)` or `Castro LE`, narrows
 * @param opzioni `data`: only places that existed then; `limite`: at most so many (10)
 */
export async function cercaLuogo(testo: string, opzioni: { data?: DataIso; limite?: number } = {}): Promise<Luogo[]> {
  const sigla = /[\s(]([A-Za-z]{2})\)?\s*$/.exec(testo)?.[1]?.toUpperCase();
  const chiave = chiaveRicerca(testo);
  if (chiave.length < 2) return [];
  const esistenti = (await tutti()).filter((l) => opzioni.data === undefined || esisteva(l, opzioni.data));
  const conChiave = (c: string, provincia?: string): LuogoIndicizzato[] =>
    esistenti.filter((l) => l.chiave.includes(c) && (provincia === undefined || l.provincia === provincia));
  const conSigla =
    sigla && chiave.length > 3 ? conChiave(chiave.slice(0, -2), sigla).filter((l) => l.chiave.startsWith(chiave.slice(0, -2))) : [];
  const rango = (l: LuogoIndicizzato): number =>
    (l.chiave === chiave ? 0 : l.chiave.startsWith(chiave) ? 1 : 2) + (l.al === null ? 0 : 0.5);
  const perNome = conChiave(chiave).sort((a, b) => rango(a) - rango(b) || (a.chiave < b.chiave ? -1 : 1));
  return [...new Set([...conSigla, ...perNome])].slice(0, opzioni.limite ?? 10).map(senzaChiave);
}

/** The place of a Belfiore code, extinct ones included; null when the table lacks it (some countries that no longer exist). */
export async function luogoPerCodice(codice: string): Promise<Luogo | null> {
  const voce = await belfioreConnector.findByCode(codice.toUpperCase());
  return voce ? senzaChiave(luogo(voce)) : null;
}
