/** The lists of the register of land, counted and read a page at a time (RT-12). */
import type { DomandaDiEstratto, PaginaDiEstratto } from '@/lib/core/banca-letta';
import { regola } from '@/lib/core/errors';
import type { Tx } from '@/lib/platform/db';
import { campo, type Fonte } from '../domain/campi';
import { leggiEstratto, type PerRiga } from '../domain/estratti';
import { diversi, type Riga } from '@/lib/core/riga-letta';
import { vociDi } from '../domain/sezioni';
import { contoDiEstratto, paginaDiEstratto, type Posto } from '../interrogazioni-estratto';
import { conta, leggi } from '../repository';

export async function contaEstratto(tx: Tx, domanda: DomandaDiEstratto, concessi: readonly string[]): Promise<number> {
  const { sql, valori } = contoDiEstratto(leggiEstratto(domanda, concessi));
  return conta(tx, sql, valori);
}

type Richiesta = DomandaDiEstratto & { readonly dopo: string | null; readonly quanti: number };

export async function estrai(tx: Tx, { dopo, quanti, ...domanda }: Richiesta, concessi: readonly string[]): Promise<PaginaDiEstratto> {
  const letto = leggiEstratto(domanda, concessi);
  const segno = dopo === null ? null : leggiSegno(dopo);
  const { parti: righe, aggiornatiAl, versione } = await leggi(tx, paginaDiEstratto(letto, segno, quanti));
  if (segno && segno.versione !== versione)
    throw regola('DATI_CAMBIATI', 'Mentre l’estratto si preparava è stato pubblicato un altro archivio: va preparato da capo.');
  const { campi, estratto } = letto;
  const posti = righe.pagina ?? [];
  const proprie = raccogli(righe[estratto.perRiga] ?? posti, CHIAVE);
  const mostrati = posti.filter((posto) => estratto.perRiga === 'immobile' || proprie.has(CHIAVE(posto)));
  const dellImmobile = new Map(Object.entries(righe).map(([fonte, sue]) => [fonte, raccogli(sue, IMMOBILE)]));
  const righeDi = (posto: Riga) => (fonte: Fonte) =>
    PROPRIE[estratto.perRiga].includes(fonte) ? (proprie.get(CHIAVE(posto)) ?? []) : (dellImmobile.get(fonte)?.get(IMMOBILE(posto)) ?? []);
  const ultimo = posti.at(-1);
  return {
    colonne: campi.map((id) => ({ campo: id, etichetta: campo(id).etichetta })),
    righe: mostrati.map((posto) => vociDi(campi, righeDi(posto)).map(({ valore }) => valore)),
    dopo: posti.length === quanti && ultimo ? `${versione ?? ''} ${CHIAVE(ultimo)}` : null,
    campi,
    soggetti: [...diversi(mostrati, 'immobile_id'), ...diversi(righe.titolarita, 'soggetto_id')],
    protetti: diversi(righe.protetti, 'id'),
    aggiornatiAl,
  };
}

/** What is told by the very row of a list, and not by its property. */
const PROPRIE: Readonly<Record<PerRiga, readonly Fonte[]>> = {
  immobile: [],
  indirizzo: ['indirizzo'],
  titolarita: ['titolarita', 'soggetto'],
};
const IMMOBILE = (riga: Riga): string => String(riga.immobile_id);
const CHIAVE = (riga: Riga): string => `${IMMOBILE(riga)} ${String(riga.ordine)}`;

function raccogli(righe: readonly Riga[], chiave: (riga: Riga) => string): ReadonlyMap<string, readonly Riga[]> {
  const per = new Map<string, Riga[]>();
  for (const riga of righe) {
    const sue = per.get(chiave(riga));
    if (sue) sue.push(riga);
    else per.set(chiave(riga), [riga]);
  }
  return per;
}

/** Which load the page before was of, and the last of its keys. */
function leggiSegno(segno: string): Posto & { readonly versione: string } {
  const [versione = '', immobile = '', ordine = ''] = segno.split(' ');
  return { versione, immobile, ordine: Number(ordine) };
}
