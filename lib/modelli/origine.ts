import { scrivereClausole } from '@/lib/clausole/catalogo';
import { PREDEFINITI } from '@/lib/clausole/modelli';
import { conIPropriRecapiti } from '@/lib/clausole/modelli/con-i-propri-recapiti';
import type { ClausolaScritta } from '@/lib/clausole/tipi';
import { nonTrovato } from '@/lib/core/errors';
import { getComune } from '@/lib/enti/steps';
import type { Tx } from '@/lib/platform/db';
import { leggiOrigine, scriviOrigine, type Origine } from './domain/origine';
import { statoModello } from './domain/stato';
import { leggiModelli, leggiVersione } from './repository';
import type { OrigineView } from './views';

/** From what a new model may start: the presets, and the comune's own models that are in force. */
export async function origini(tx: Tx): Promise<OrigineView[]> {
  const suoi = (await leggiModelli(tx)).filter((modello) => statoModello(modello) === 'IN_VIGORE');
  const view = (origine: Origine, { nome, descrizione }: { nome: string; descrizione: string }): OrigineView => ({
    valore: scriviOrigine(origine),
    nome,
    descrizione,
    predefinito: origine.genere === 'PREDEFINITO',
  });
  return [
    ...PREDEFINITI.map((uno) => view({ genere: 'PREDEFINITO', quale: uno.codice }, uno)),
    ...suoi.map((uno) => view({ genere: 'MODELLO', quale: uno.id }, uno)),
  ];
}

/** The clause set of what is written so; NON_TROVATO when there is none. */
export async function clausoleDiOrigine(tx: Tx, erogatoreId: string, scritta: string): Promise<readonly ClausolaScritta[]> {
  const origine = leggiOrigine(scritta);
  if (origine?.genere === 'MODELLO') return (await leggiVersione(tx, origine.quale)).clausole;
  const predefinito = PREDEFINITI.find(({ codice }) => codice === origine?.quale);
  if (!predefinito) throw nonTrovato('Il modello da cui partire');
  return scrivereClausole(conIPropriRecapiti(predefinito, await getComune(tx, erogatoreId)));
}
