/**
 * What a list reads, a page at a time (RT-12): first the keys of the page, by the primary key and after the last one of the page before,
 * then what is told of them. No page costs more than another, wherever it stands.
 */
import type { CampoId } from './domain/campi';
import type { Estratto, Selezione } from './domain/estratti';
import { type Parametro, parametri } from '@/lib/core/interrogazione';
import { colonne, fattiDegliImmobili, lega, PROTETTO, tabella, vigente, type Interrogazione } from './frammenti';

/** The key of the last row of the page before; `ordine` is 0 in a list of properties. */
export interface Posto {
  readonly immobile: string;
  readonly ordine: number;
}
interface Domanda {
  readonly estratto: Estratto;
  readonly campi: readonly CampoId[];
  readonly selezione: Selezione;
}

const CHIAVE = { immobile: 'i.id', indirizzo: 'u.immobile_id', titolarita: 't.immobile_id' } as const;
const ORDINE = { immobile: '0', indirizzo: 'u.ordine', titolarita: 't.ordine' } as const;
const NELLA_PAGINA = 'IN (SELECT k.immobile_id FROM pagina k)';

export function paginaDiEstratto({ estratto, campi, selezione }: Domanda, dopo: Posto | null, quanti: number): Interrogazione {
  const { valori, p } = parametri();
  const { perRiga } = estratto;
  const [immobile, ordine] = [CHIAVE[perRiga], ORDINE[perRiga]];
  const unaPerImmobile = perRiga === 'immobile';
  const ultimo = dopo && { immobile: p(dopo.immobile, '::uuid'), ordine: unaPerImmobile ? '' : p(dopo.ordine, '::int') };
  const oltre =
    ultimo && (unaPerImmobile ? `${immobile} > ${ultimo.immobile}` : `(${immobile}, ${ordine}) > (${ultimo.immobile}, ${ultimo.ordine})`);
  const dove = [...(oltre ? [oltre] : []), ...condizioni(estratto, selezione, p, ultimo?.immobile)].join(' AND ');
  const delCatasto = colonne(campi, 'immobile');
  return {
    valori,
    con: `SELECT ${immobile} AS immobile_id, ${ordine} AS ordine FROM ${tabella(perRiga)} WHERE ${dove} ORDER BY 1, 2 LIMIT ${p(quanti)}`,
    parti: {
      pagina: 'SELECT k.immobile_id, k.ordine FROM pagina k ORDER BY 1, 2',
      ...(delCatasto.length > 0 && {
        immobile: `SELECT ${['i.id AS immobile_id', ...delCatasto].join(', ')} FROM ${tabella('immobile')} WHERE i.id ${NELLA_PAGINA}`,
      }),
      ...fattiDegliImmobili(campi, NELLA_PAGINA, null, p),
      ...(perRiga === 'indirizzo' && indirizzi(campi)),
      ...(perRiga === 'titolarita' && titolari(campi)),
    },
  };
}

/** The addresses of the page alone, not all those of its properties. */
function indirizzi(campi: readonly CampoId[]): Interrogazione['parti'] {
  const nomi = ['u.immobile_id', 'u.ordine', ...colonne(campi, 'indirizzo')].join(', ');
  const da = `pagina k JOIN ${tabella('indirizzo')} ON u.immobile_id = k.immobile_id AND u.ordine = k.ordine`;
  return { indirizzo: `SELECT ${nomi} FROM ${da} ORDER BY u.immobile_id, u.ordine` };
}

/** The rights of the page and who has them; of protected people the key alone, for the register. */
function titolari(campi: readonly CampoId[]): Interrogazione['parti'] {
  const da =
    `pagina k JOIN ${tabella('titolarita')} ON t.immobile_id = k.immobile_id AND t.ordine = k.ordine ` +
    `JOIN ${tabella('soggetto')} ON ${lega('s', 'id', 't', 'soggetto_id')}`;
  const nomi = ['t.immobile_id', 't.ordine', 's.id AS soggetto_id', ...colonne(campi, 'titolarita'), ...colonne(campi, 'soggetto')];
  return {
    protetti: `SELECT DISTINCT s.id FROM ${da} WHERE ${PROTETTO}`,
    titolarita: `SELECT ${nomi.join(', ')} FROM ${da} WHERE NOT ${PROTETTO} ORDER BY t.immobile_id, t.ordine`,
  };
}

export function contoDiEstratto({ estratto, selezione }: Omit<Domanda, 'campi'>): {
  readonly sql: string;
  readonly valori: Interrogazione['valori'];
} {
  const { valori, p } = parametri();
  const dove = condizioni(estratto, selezione, p).join(' AND ');
  return { sql: `SELECT count(*)::int AS righe FROM ${tabella(estratto.perRiga)} WHERE ${dove}`, valori };
}

/** Of properties that have a name on the map on the day of the data, where the selection says; addresses and rights that hold on it. */
function condizioni({ perRiga, catasto }: Estratto, { comune, foglioDa, foglioA }: Selezione, p: Parametro, oltre?: string): string[] {
  const dove = comune && p(comune);
  const numero = `substring(n.foglio from '^[0-9]+')::numeric`;
  const nome = [
    lega('n', 'immobile_id', CHIAVE[perRiga].charAt(0), CHIAVE[perRiga].slice(2)) + vigente('identificativo', null, p),
    ...(dove ? [`(n.comune_codice = ${dove} OR n.comune_ricerca = ${dove})`] : []),
    ...(foglioDa === null ? [] : [`${numero} >= ${p(foglioDa, '::int')}`]),
    ...(foglioA === null ? [] : [`${numero} <= ${p(foglioA, '::int')}`]),
    // It follows from the key of the page; the planner, which reads both indexes side by side, does not see it.
    ...(oltre ? [`n.immobile_id >= ${oltre}`] : []),
  ];
  const vale = perRiga === 'immobile' ? '' : vigente(perRiga, null, p);
  return [
    `EXISTS (SELECT FROM ${tabella('identificativo')} WHERE ${nome.join(' AND ')})${vale}`,
    ...(catasto ? [`i.catasto = ${p(catasto)}`] : []),
  ];
}
