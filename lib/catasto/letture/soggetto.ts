/** A subject, and what it holds on a day. */
import { visuraProtetta } from '@/lib/core/banca-letta';
import { diversi } from '@/lib/core/riga-letta';
import { sezioniSoggetto } from '../domain/sezioni';
import { delSoggetto } from '../interrogazioni';
import { leggi } from '../repository';
import { nomeAlla } from './comune';
import type { Lettura } from './tipi';

export const leggiSoggetto: Lettura = async (tx, { id, allaData }, campi) => {
  const { parti: righe, aggiornatiAl } = await leggi(tx, delSoggetto(id, campi, allaData));
  const protetti = diversi(righe.protetti, 'id');
  if (protetti.length > 0) return visuraProtetta(protetti, aggiornatiAl);
  if (!righe.soggetto?.[0]) return null;
  const nome = nomeAlla(allaData);
  return {
    sezioni: sezioniSoggetto(campi, righe, nome),
    campi: campi.map(nome),
    soggetti: [id, ...diversi(righe.titolarita, 'immobile_id')],
    protetti,
    aggiornatiAl,
  };
};
