/** Ways of asking that are not a person's (SA-12, FU-08): they are slowed and reported, never refused on suspicion. */

export type Sospetto = 'RITMO' | 'SEQUENZA';

/** Half a second for each request beyond the agreed pace, up to ten: a person does not notice, a robot gains nothing. */
const PASSO = 500;
const MASSIMA = 10_000;

/** For who asks slowly, but in order: a street of a hundred doors takes minutes more, and a person who is wrongly suspected hardly notices. */
const IN_SEQUENZA = 2_000;

/**
 * How long the answer waits, in milliseconds, where the clause slows robots (`richiesteMinuto`; null where it does not). `nelMinuto`: the
 * requests of the last minute, this one included.
 */
export function attesaPer(nelMinuto: number, richiesteMinuto: number | null, sequenza: boolean): number {
  if (richiesteMinuto === null) return 0;
  return Math.min(MASSIMA, Math.max(sequenza ? IN_SEQUENZA : 0, (nelMinuto - richiesteMinuto) * PASSO));
}

/** So many of the last hour are looked at: what is slipped in between others is still seen. */
export const RICERCHE_GUARDATE = 60;

/** So many in order among so many: by chance less than once in ten thousand. The first are all in a row; beyond, others may lie between. */
const FILE = [
  { tra: 8, inFila: 8 },
  { tra: 24, inFila: 14 },
  { tra: RICERCHE_GUARDATE, inFila: 22 },
] as const;

/** So many that differ in one key alone, in any order: doors of a street, dates for a name. Larger than a family. */
const VARIANTI = 12;

type Chiavi = Readonly<Record<string, string>>;

/**
 * Whether the last searches, oldest first, go through the data bank rather than after somebody: in order, up or down, with others in
 * between or not; or with one key that changes while the rest stays. Only those of the same kind as the last one are compared.
 */
export function inSequenza(ricerche: readonly Chiavi[]): boolean {
  const tipo = ricerche.at(-1)?.tipo;
  const sue = ricerche.slice(-RICERCHE_GUARDATE).filter((una) => una.tipo === tipo);
  // Most operators, most of the time.
  if (sue.length < FILE[0].inFila) return false;
  const tutte = sue.map(parti);
  return inOrdine(sue, tutte) || conUnaChiaveCheCambia(tutte);
}

function inOrdine(ricerche: readonly Chiavi[], tutte: readonly Chiavi[]): boolean {
  const posti = ricerche.filter((_, indice) => !familiari(tutte[indice], tutte[indice - 1])).map(posto);
  return FILE.some(({ tra, inFila }) => {
    const ultimi = posti.slice(-tra);
    return ultimi.length >= inFila && Math.max(filaPiuLunga(ultimi), filaPiuLunga(ultimi.toReversed())) >= inFila;
  });
}

/**
 * The same surname and another name, of whoever of those that are asked about: who looks for the members of one family, by age or by name,
 * is at one place of the list.
 */
const familiari = (questa: Chiavi = {}, quella: Chiavi | undefined): boolean =>
  quella !== undefined &&
  Object.entries(questa).some(([chiave, cognome]) => {
    if (!chiave.endsWith('cognome') || cognome === '' || quella[chiave] !== cognome) return false;
    const nome = chiave.replace(/cognome$/, 'nome');
    return quella[nome] !== questa[nome];
  });

/** How many of them, in the order in which they were asked, go up: others may lie in between. */
function filaPiuLunga(posti: readonly string[]): number {
  // Of each length the lowest place at which such a row ends.
  const fini: string[] = [];
  for (const qui of posti) {
    let [da, a] = [0, fini.length];
    while (da < a) {
      const mezzo = (da + a) >> 1;
      if ((fini[mezzo] ?? '') < qui) da = mezzo + 1;
      else a = mezzo;
    }
    fini[da] = qui;
  }
  return fini.length;
}

function conUnaChiaveCheCambia(tutte: readonly Chiavi[]): boolean {
  const ultima = tutte.at(-1);
  if (!ultima || tutte.length < VARIANTI) return false;
  const nomi = Object.keys(ultima);
  return nomi.some((chiave) => {
    const variante = (una: Chiavi): boolean =>
      Object.keys(una).length === nomi.length && nomi.every((nome) => (nome === chiave ? nome in una : una[nome] === ultima[nome]));
    return new Set(tutte.filter(variante).map((una) => una[chiave])).size >= VARIANTI;
  });
}

const CODICE_FISCALE = /^([a-z]{6})([a-z0-9]{5})([a-z0-9]{4})[a-z0-9]$/;

/** What was typed, without what tells two writings of the same thing apart; a codice fiscale by what it says of whom it is. */
function parti({ tipo: _, testo: __, ...voci }: Chiavi): Chiavi {
  return Object.fromEntries(
    Object.entries(voci).flatMap(([chiave, scritta]) => {
      const pulita = ripulita(scritta).replaceAll(' ', '');
      const [, nomi = '', nascita, luogo] = CODICE_FISCALE.exec(pulita) ?? [];
      if (nascita === undefined || luogo === undefined) return [[chiave, pulita]];
      const dentro = { cognome: nomi.slice(0, 3), nome: nomi.slice(3), nascita, luogo };
      return Object.entries(dentro).map(([parte, valore]) => [chiave === 'codiceFiscale' ? parte : `${chiave}.${parte}`, valore]);
    }),
  );
}

/** What was looked for as one text that sorts as a list would: numbers by their value, whatever their length. */
function posto({ tipo: _, testo: __, ...voci }: Chiavi): string {
  return Object.keys(voci)
    .sort((uno, altro) => (precede(uno, altro) ? -1 : 1))
    .map((nome) => ripulita(voci[nome] ?? '').replaceAll(/\d+/g, (cifre) => cifre.padStart(10, '0')))
    .join('\u0000');
}

/** A list of people is by surname; of doors, by street. */
const precede = (uno: string, altro: string): boolean => uno === 'cognome' || (altro !== 'cognome' && uno > altro);

const PULITA = /^[a-z0-9]*$/;

/** What has no accent and no mark, as most texts, costs little here. */
function ripulita(scritta: string): string {
  const bassa = scritta.toLowerCase();
  if (PULITA.test(bassa)) return bassa;
  return bassa
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
