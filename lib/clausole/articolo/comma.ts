import type { Valori } from '@/lib/core/testo/comporre-testo';
import type { Vocabolario } from '@/lib/core/testo/controllare-testo';
import { segnapostiDi, sostituire } from '@/lib/core/testo/segnaposti';
import { tralasciabile } from '../definizione';
import { conLettere, enumera } from '@/lib/core/parole';
import type { Clausola, ContestoArticolo, Segnaposto } from '../tipi';

const VOCE = /^- +/;
/** What every article may name, beside what its own clause declares. */
const COMUNI = {
  erogatore: tralasciabile('il nome del comune'),
  fruitore: tralasciabile('il nome dell’ente che aderisce'),
} as const satisfies Record<string, Segnaposto>;

/** The placeholders that a wording of that clause may name; the clause's own first. */
export function segnapostiDellaClausola({ segnaposti }: Pick<Clausola, 'segnaposti'>): Readonly<Record<string, Segnaposto>> {
  return { ...segnaposti, ...COMUNI, ...segnaposti };
}

/** What the wording of a clause may name, and what it must. */
export function vocabolarioDellaClausola({ segnaposti, inserti = {} }: Pick<Clausola, 'segnaposti' | 'inserti'>): Vocabolario {
  return { segnaposti: segnapostiDellaClausola({ segnaposti }), inserti };
}

/** What each placeholder says in that act; null when the clause has no article there. */
export function valoriDellaClausola(clausola: Clausola, parametri: unknown, contesto: ContestoArticolo): Valori | null {
  const propri = clausola.valori(parametri, contesto);
  return propri && { erogatore: contesto.erogatore.denominazione, fruitore: contesto.fruitore.denominazione, ...propri };
}

/** A comma parted in its prose (line breaks do not count) and the items of the list that closes it. */
export function partiDelComma(comma: string): { readonly prosa: string; readonly voci: readonly string[]; readonly coda: string } {
  const righe = comma.split('\n').map((riga) => riga.trim());
  const prima = righe.findIndex((riga) => VOCE.test(riga));
  const prosa = (prima < 0 ? righe : righe.slice(0, prima)).filter(Boolean).join(' ');
  const elenco = prima < 0 ? [] : righe.slice(prima).filter(Boolean);
  return {
    prosa,
    voci: elenco.filter((riga) => VOCE.test(riga)).map((riga) => riga.replace(VOCE, '')),
    coda: elenco.filter((riga) => !VOCE.test(riga)).join(' '),
  };
}

/** A comma with its values; null when it does not apply: its prose names what has no value, or nothing is left of its list. */
export function comporreComma(comma: string, valori: Valori): string | null {
  const { prosa, voci } = partiDelComma(comma);
  const detta = sostituire(prosa, inLinea(valori));
  const rimaste = voci.flatMap((voce) => vociCon(voce, valori));
  if (detta === null || (voci.length > 0 && rimaste.length === 0)) return null;
  return voci.length === 0 ? detta : conLettere(detta.replace(/:$/, ''), rimaste);
}

/** The names that the composed article really says: not those of a comma, or of an item, that is left out. */
export function nomiDettiDaiCommi(commi: readonly string[], valori: Valori): ReadonlySet<string> {
  const composti = commi.filter((comma) => comporreComma(comma, valori) !== null).map(partiDelComma);
  const detti = composti.flatMap(({ prosa, voci }) => [prosa, ...voci.filter((voce) => vociCon(voce, valori).length > 0)]);
  return new Set(detti.flatMap((pezzo) => segnapostiDi(pezzo).map(({ nome }) => nome)));
}

/** An item of a list; a placeholder alone in it, with several lines to say, makes one item a line. */
function vociCon(voce: string, valori: Valori): string[] {
  const [solo] = segnapostiDi(voce);
  const intero = solo && voce.replace(/[;.]$/, '').replace(/\s/g, '') === `{{${solo.nome}}}`;
  const detta = sostituire(voce, intero ? valori : inLinea(valori));
  return detta === null ? [] : detta.split('\n').map((riga) => riga.replace(/[;.]$/, ''));
}

/** Within a sentence several items are enumerated. */
function inLinea(valori: Valori): Valori {
  return Object.fromEntries(Object.entries(valori).map(([nome, valore]) => [nome, valore && enumera(valore.split('\n'))]));
}
