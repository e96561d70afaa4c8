import type { OrigineSospensione } from '@/lib/core/sospensione';
import { query } from '@/lib/platform/use-case';
import type { DatiScheda } from '../domain/dati';
import { storiaDi } from '../domain/storia';
import { campiVisibili } from '../viste/campi-visibili';
import { designazioneDi } from '../viste/designazione';
import { designazioniDaFirmare } from '../designazioni-da-firmare';
import { ultimiAccessi } from '../repository-elenco';
import { convenzioneDiOperatori } from '../viste/view-convenzione';
import { viewOfOperatore } from '../viste/view-operatore';
import { operatoreSchema } from '../schema';
import { nomeUtenteDi, rigaScheda } from '../repository-scheda';
import type { OperatoreView } from '../views';

/** One operator's card, with its designation and what happened to it. */
export const leggereOperatore = query({
  name: 'leggere-operatore',
  permission: 'operatore:leggere',
  discloses: true,
  input: operatoreSchema,
  run: async ({ tx, attore, input, now, registra }): Promise<OperatoreView> => {
    const riga = await rigaScheda(tx, input.operatoreId);
    const convenzione = await convenzioneDiOperatori(tx, attore, riga.convenzioneId, now);
    const scheda = riga.scheda as DatiScheda & { [chiave: string]: string };
    const accessi = await ultimiAccessi(tx, riga.utenteId === null ? [] : [riga.utenteId]);
    registra({
      categoria: 'LETTURA',
      oggetto: riga.id,
      operatoreId: riga.id,
      convenzioneId: riga.convenzioneId,
      enteId: riga.enteId,
      soggetti: [riga.codiceFiscale],
      campi: ['nome', 'cognome', 'codiceFiscale', ...Object.keys(scheda)],
    });
    return {
      ...(await viewOfOperatore(attore, riga, convenzione, accessi, await designazioniDaFirmare(tx, [riga.id]))),
      versione: riga.versione,
      codiceFiscale: riga.codiceFiscale,
      scheda,
      nomeUtente: await nomeUtenteDi(tx, riga.utenteId),
      designazione: await designazioneDi(tx, riga),
      storia: storiaDi(riga),
      sospesoDa: riga.sospesoOrigine as OrigineSospensione | null,
      campi: campiVisibili(attore, riga, convenzione),
      convenzione: convenzione.view,
    };
  },
});
