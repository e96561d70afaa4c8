/** How the statements of a data bank are run: the only way to its tables. Tenant and version are bound by row-level security. */
import type { DataIso } from '@/lib/core/date';
import { conEsclusi, type Interrogazione } from '@/lib/core/interrogazione';
import type { Riga } from '@/lib/core/riga-letta';
import type { Tx } from './db';

interface TabelleDellaBanca {
  /** The table of its loads. */
  readonly versioni: string;
  /** The function that answers whom nobody consults. */
  readonly esclusi: string;
}

/** The load that is read. */
interface Carico {
  readonly aggiornatiAl: DataIso;
  readonly versione: string;
}

type Righe<Sempre extends string, Forse extends string> = Readonly<
  Record<Sempre, readonly Riga[]> & Partial<Record<Forse, readonly Riga[]>>
>;

/** Rows of each selection under its name, and the load that they come from; null when there is none. */
interface Letto<Sempre extends string, Forse extends string> {
  readonly parti: Righe<Sempre, Forse>;
  readonly aggiornatiAl: DataIso | null;
  readonly versione: string | null;
}

interface LetturaBanca {
  /**
   * All selections and the load in one statement and one JSON value: what the driver must decode, and each turn to the database, is what a
   * consultation costs most.
   */
  leggi<Sempre extends string, Forse extends string = never>(
    tx: Tx,
    interrogazione: Interrogazione<Sempre, Forse>,
  ): Promise<Letto<Sempre, Forse>>;
  /** The date that the data are updated to; null when nothing has been loaded yet (RT-03: every screen states it). */
  dataDeiDati(tx: Tx): Promise<DataIso | null>;
}

export function letturaBanca({ versioni, esclusi }: TabelleDellaBanca): LetturaBanca {
  const carico = `(SELECT json_build_object('aggiornatiAl', to_char(aggiornati_al, 'YYYY-MM-DD'), 'versione', id)
    FROM ${versioni} WHERE stato = varco_versione_letta())`;
  return {
    leggi: async <Sempre extends string, Forse extends string>(tx: Tx, { parti, con, valori }: Interrogazione<Sempre, Forse>) => {
      const righe = Object.entries<string | undefined>(parti).map(
        ([nome, sql]) => `'${nome}', (SELECT coalesce(json_agg(r), '[]') FROM (${sql ?? ''}) r)`,
      );
      const [esito] = await tx.$queryRawUnsafe<{ parti: Righe<Sempre, Forse>; carico: Carico | null }[]>(
        `${conEsclusi(esclusi)}${con ? `, pagina AS MATERIALIZED (${con})` : ''}
         SELECT json_build_object(${righe.join(', ')}) AS parti, ${carico} AS carico`,
        ...valori,
      );
      if (!esito) throw new Error('la banca dati non ha risposto');
      return { parti: esito.parti, aggiornatiAl: esito.carico?.aggiornatiAl ?? null, versione: esito.carico?.versione ?? null };
    },
    dataDeiDati: async (tx) => {
      const [riga] = await tx.$queryRawUnsafe<{ carico: Carico | null }[]>(`SELECT ${carico} AS carico`);
      return riga?.carico?.aggiornatiAl ?? null;
    },
  };
}
