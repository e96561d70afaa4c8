import {
  CATALOGO,
  scrivereClausole,
  type ChiaveClausola,
  type ParametriClausole,
  type ParametriDaCompletare,
} from '@/lib/clausole/catalogo';
import { compilaArticoli, compilaRegole } from '@/lib/clausole/compila';
import { completare } from '@/lib/clausole/modelli/completare';
import { DA_COMPILARE } from '@/lib/clausole/tipi';
import type { Regole } from '@/lib/clausole/regole/regole';
import { contestoDiProva } from './contesto-articolo';

/** What a comune must decide of a preset that comes from an annex: any decision will do, since none of its rules is about that. */
const DECISIONI: Partial<ParametriClausole> = {
  durata: CATALOGO.durata.esempio,
  recesso: CATALOGO.recesso.esempio,
  risoluzione: CATALOGO.risoluzione.esempio,
  foro: { citta: 'Pisa', escludeArbitrato: false },
};

/** The rules and the articles of a preset, as they would be once it is completed. */
export function modelloInProva(preset: { readonly clausole: ParametriDaCompletare }): {
  regole: Regole;
  articolo: (chiave: ChiaveClausola) => string;
} {
  const mancanti = Object.entries(DECISIONI).filter(([chiave]) => preset.clausole[chiave as ChiaveClausola] === DA_COMPILARE);
  const clausole = scrivereClausole(completare(preset.clausole, Object.fromEntries(mancanti)));
  const articoli = compilaArticoli(clausole, contestoDiProva());
  return {
    regole: compilaRegole(clausole),
    articolo: (chiave) =>
      articoli
        .filter((voce) => voce.chiave === chiave)
        .flatMap(({ commi }) => commi)
        .join('\n'),
  };
}
