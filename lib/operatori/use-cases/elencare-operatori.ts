import { MASSIMO_IN_ELENCO } from '@/lib/core/elenco-breve';
import { query } from '@/lib/platform/use-case';
import { designazioniDaFirmare } from '../designazioni-da-firmare';
import { convenzioniElenco, entiConElenco, righeElenco, ultimiAccessi } from '../repository-elenco';
import { viewsOfConvenzioni } from '../viste/view-convenzione';
import { viewOfOperatore } from '../viste/view-operatore';
import { filtroOperatoriSchema } from '../schema';
import type { ElencoOperatori } from '../views';

/**
 * The rosters: of the comune for the office, of its own ente for a referente (row-level security). Cards are disclosed: it is registered.
 */
export const elencareOperatori = query({
  name: 'elencare-operatori',
  permission: 'operatore:leggere',
  discloses: true,
  input: filtroOperatoriSchema,
  run: async ({ tx, attore, input, now, registra }): Promise<ElencoOperatori> => {
    const trovate = await righeElenco(tx, input);
    const righe = trovate.slice(0, MASSIMO_IN_ELENCO);
    const coinvolte = await convenzioniElenco(tx, attore, input, [...new Set(righe.map(({ convenzioneId }) => convenzioneId))]);
    const convenzioni = await viewsOfConvenzioni(tx, attore, coinvolte, now);
    const accessi = await ultimiAccessi(
      tx,
      righe.flatMap(({ utenteId }) => utenteId ?? []),
    );
    const proposti = righe.filter(({ stato }) => stato === 'PROPOSTO').map(({ id }) => id);
    const inAttesa = await designazioniDaFirmare(tx, proposti);
    registra({ categoria: 'LETTURA', campi: ['nome', 'cognome', 'stato', 'ultimoAccesso'], dettagli: { righe: righe.length, ...input } });
    return {
      convenzioni: [...convenzioni.values()].map(({ view }) => view),
      enti: await entiConElenco(tx),
      troncato: trovate.length > MASSIMO_IN_ELENCO,
      operatori: await Promise.all(
        righe.flatMap((riga) => {
          const convenzione = convenzioni.get(riga.convenzioneId);
          return convenzione ? [viewOfOperatore(attore, riga, convenzione, accessi, inAttesa)] : [];
        }),
      ),
    };
  },
});
