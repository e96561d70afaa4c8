/** A property on a day, or all that it has been. */
import type { Sezione, VisuraLetta } from '@/lib/core/banca-letta';
import type { Tx } from '@/lib/platform/db';
import { campo, dellaFonte, type CampoId } from '../domain/campi';
import { diversi } from '@/lib/core/riga-letta';
import { sezioniImmobile, sezioniStoria, type Righe } from '../domain/sezioni';
import type { Quando } from '../frammenti';
import { dellImmobile } from '../interrogazioni';
import { leggi } from '../repository';
import { nomeAlla } from './comune';
import type { Lettura } from './tipi';

export const leggiImmobile: Lettura = (tx, { id, allaData }, campi) => immobile(tx, id, allaData, campi, sezioniImmobile);
export const leggiStoria: Lettura = (tx, { id }, campi) => immobile(tx, id, 'STORIA', campi, sezioniStoria);

type Sezioni = (campi: readonly CampoId[], righe: Righe, nome: (id: CampoId) => string) => Sezione[];

async function immobile(tx: Tx, id: string, quando: Quando, ammessi: readonly CampoId[], sezioni: Sezioni): Promise<VisuraLetta | null> {
  const campi = senzaTitolariIgnoti(ammessi);
  const { parti: righe, aggiornatiAl } = await leggi(tx, dellImmobile(id, campi, quando));
  if (!righe.immobile?.[0]) return null;
  const nome = nomeAlla(quando);
  const altri = diversi([...(righe.origini ?? []), ...(righe.derivati ?? [])], 'immobile_id');
  return {
    sezioni: sezioni(campi, righe, nome),
    campi: campi.map(nome),
    soggetti: [id, ...diversi(righe.titolarita, 'soggetto_id'), ...altri],
    protetti: diversi(righe.protetti, 'id'),
    aggiornatiAl,
  };
}

/** Without rights nobody is told, and so neither read nor registered: to say who would be to say that there is one. */
function senzaTitolariIgnoti(campi: readonly CampoId[]): readonly CampoId[] {
  return dellaFonte(campi, 'titolarita').length > 0 ? campi : campi.filter((id) => campo(id).fonte !== 'soggetto');
}
