import { scrivereClausole } from '@/lib/clausole/catalogo';
import { MODELLI, MODELLI_DA_COMPLETARE } from '@/lib/clausole/modelli';
import type { ClausolaScritta } from '@/lib/clausole/tipi';
import { nonTrovato } from '@/lib/core/errors';
import type { Tx } from '@/lib/platform/db';
import { leggiModelli, leggiVersione } from './repository';
import { statoModello } from './domain/stato';
import type { OrigineView } from './views';

const PREDEFINITI = [...MODELLI, ...MODELLI_DA_COMPLETARE];

/** From what a new model may start: the presets, and the comune's own models that are in force. */
export async function origini(tx: Tx): Promise<OrigineView[]> {
  const suoi = (await leggiModelli(tx)).filter((modello) => statoModello(modello) === 'IN_VIGORE');
  return [
    ...PREDEFINITI.map(({ codice, nome, descrizione }) => ({ valore: `PREDEFINITO:${codice}`, nome, descrizione, delComune: false })),
    ...suoi.map(({ id, nome, descrizione }) => ({ valore: `MODELLO:${id}`, nome, descrizione, delComune: true })),
  ];
}

/** The clause set of that origin; NON_TROVATO when there is none. */
export async function clausoleDiOrigine(tx: Tx, origine: string): Promise<readonly ClausolaScritta[]> {
  const [genere, quale = ''] = origine.split(':');
  if (genere === 'MODELLO') return (await leggiVersione(tx, quale)).clausole;
  const predefinito = PREDEFINITI.find(({ codice }) => codice === quale);
  if (!predefinito) throw nonTrovato('Il modello da cui partire');
  return scrivereClausole(predefinito.clausole);
}
