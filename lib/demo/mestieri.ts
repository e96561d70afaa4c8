import type { Ricercato } from './anagrafe';
import type { Caso } from './popolazione/caso';

/** How a data bank is worked with: what is typed, and what is opened of what was found, one after the other. */
export type Mestiere = {
  readonly cerca: (caso: Caso) => Record<string, unknown>;
  readonly apre: (caso: Caso, di: string) => readonly string[];
};

/** People: the card, often the household, now and then what the convenzione may not grant. */
export const anagrafico = (ricercati: readonly Ricercato[]): Mestiere => ({
  cerca: (caso) => criteriPer(caso, caso.scegli(ricercati)),
  apre: (caso) => [
    'INDIVIDUALE',
    ...(caso.capita(0.45) ? ['COMPOSIZIONE_FAMIGLIA'] : []),
    ...(caso.capita(0.03) ? ['POSIZIONI_FAMILIARI'] : []),
  ],
});

/** Land: a property by its place on the map, whose invented numbers go up one by one (see `catasto/genera.ts`). */
export const catastale = (quanti: number): Mestiere => ({
  cerca: (caso) => {
    const numero = caso.intero(quanti);
    return { testo: `${1 + (numero % 24)}/${100 + numero}` };
  },
  apre: (caso, di) =>
    di === 'SOGGETTO'
      ? ['VISURA_CATASTALE_SOGGETTO']
      : ['VISURA_CATASTALE_IMMOBILE', ...(caso.capita(0.3) ? ['VISURA_CATASTALE_STORICA_IMMOBILE'] : [])],
});

/** One of the forms, or one line as people write it. */
function criteriPer(caso: Caso, { cognome, nome, nascita, codiceFiscale, via, civico }: Ricercato): Record<string, unknown> {
  if (codiceFiscale !== null && caso.capita(0.35)) return { testo: codiceFiscale };
  if (via !== null && civico !== null && caso.capita(0.15)) return { ricerca: 'INDIRIZZO', voci: { via, civico } };
  const annoNascita = nascita !== null && caso.capita(0.6) ? { annoNascita: nascita.slice(0, 4) } : {};
  return { ricerca: 'NOMINATIVO', voci: { cognome, nome, ...annoNascita } };
}
