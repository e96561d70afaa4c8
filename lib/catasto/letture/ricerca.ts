/** Searches: subjects or properties, as the search declares. Protected people are never among the results. */
import type { Criteri } from '@/lib/core/banca';
import type { RicercaLetta } from '@/lib/core/banca-letta';
import type { Tx } from '@/lib/platform/db';
import { campiElenco, preparaChiavi } from '../domain/chiavi-cercate';
import { ricercaDi } from '../domain/ricerche';
import { diversi } from '@/lib/core/riga-letta';
import { vociDi } from '../domain/sezioni';
import { ricerca } from '../interrogazioni-ricerca';
import { leggi } from '../repository';

const FONTE = { SOGGETTO: 'soggetto', IMMOBILE: 'immobile' } as const;

export async function cerca(tx: Tx, criteri: Criteri, concessi: readonly string[], massimo: number): Promise<RicercaLetta> {
  const { di } = ricercaDi(criteri.ricerca);
  const campi = campiElenco(criteri, concessi);
  const { parti: righe, aggiornatiAl } = await leggi(tx, ricerca(preparaChiavi(criteri), campi, massimo + 1));
  const trovati = righe[FONTE[di]] ?? [];
  const risultati = trovati.slice(0, massimo).map((riga) => ({ id: String(riga.id), di, voci: vociDi(campi, () => [riga]) }));
  return {
    risultati,
    altri: trovati.length > massimo,
    campi,
    soggetti: risultati.map(({ id }) => id),
    protetti: diversi(righe.protetti, 'id'),
    rivolgersi: righe.protetti?.some(({ esatto }) => esatto === true) === true,
    aggiornatiAl,
  };
}
