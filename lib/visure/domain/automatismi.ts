/** Ways of asking that are not a person's (SA-12, FU-08): they are slowed and reported, never refused on suspicion. */

export type Sospetto = 'RITMO' | 'SEQUENZA';

/** Half a second for each request beyond the agreed pace, up to ten: a person does not notice, a robot gains nothing. */
const PASSO = 500;
const MASSIMA = 10_000;

/** How long the answer waits, in milliseconds. `nelMinuto`: the requests of the last minute, this one included. */
export function attesaPer(nelMinuto: number, richiesteMinuto: number | null): number {
  if (richiesteMinuto === null) return 0;
  return Math.min(MASSIMA, Math.max(0, nelMinuto - richiesteMinuto) * PASSO);
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
  return inOrdine(sue) || conUnaChiaveCheCambia(sue);
}

function inOrdine(ricerche: readonly Chiavi[]): boolean {
  const posti = senzaFamiliari(ricerche).map(posto);
  return FILE.some(({ tra, inFila }) => {
    const ultimi = posti.slice(-tra);
    return ultimi.length >= inFila && Math.max(filaPiuLunga(ultimi), filaPiuLunga(ultimi.toReversed())) >= inFila;
  });
}

/** Who looks for the members of one family, by age or by name, is at one place of the list: of those in a row the first is kept. */
function senzaFamiliari(ricerche: readonly Chiavi[]): readonly Chiavi[] {
  return ricerche.filter((una, indice) => {
    const prima = ricerche[indice - 1];
    return !prima || !familiari(parti(una), parti(prima));
  });
}

/** The same surname and another name, of whoever of those that are asked about. */
const familiari = (questa: Chiavi, quella: Chiavi): boolean =>
  Object.entries(questa).some(([chiave, cognome]) => {
    const nome = chiave.replace(/cognome$/, 'nome');
    return nome !== chiave && cognome !== '' && quella[chiave] === cognome && quella[nome] !== questa[nome];
  });

/** How many of them, in the order in which they were asked, go up: others may lie in between. */
function filaPiuLunga(posti: readonly string[]): number {
  const finoA: number[] = [];
  for (const [indice, qui] of posti.entries()) {
    const prima = finoA.filter((_, quale) => (posti[quale] ?? '') < qui);
    finoA[indice] = 1 + Math.max(0, ...prima);
  }
  return Math.max(0, ...finoA);
}

function conUnaChiaveCheCambia(ricerche: readonly Chiavi[]): boolean {
  const ultima = ricerche.at(-1);
  if (!ultima) return false;
  const tutte = ricerche.map(parti);
  const nomi = Object.keys(parti(ultima));
  return nomi.some((chiave) => {
    const resto = senza(parti(ultima), chiave);
    return new Set(tutte.filter((una) => senza(una, chiave) === resto).map((una) => una[chiave] ?? '')).size >= VARIANTI;
  });
}

const senza = (voci: Chiavi, chiave: string): string =>
  Object.keys(voci)
    .filter((nome) => nome !== chiave)
    .sort()
    .map((nome) => `${nome}=${voci[nome]}`)
    .join('\u0000');

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
    .sort((uno, altro) => precedenza(altro) - precedenza(uno) || altro.localeCompare(uno))
    .map((nome) => ripulita(voci[nome] ?? '').replaceAll(/\d+/g, (cifre) => cifre.padStart(10, '0')))
    .join('\u0000');
}

/** A list of people is by surname. */
const precedenza = (nome: string): number => (nome === 'cognome' ? 1 : 0);

const ripulita = (scritta: string): string =>
  scritta
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
