import { personaDelComune } from '@/lib/core/attore';
import { regola } from '@/lib/core/errors';
import { command } from '@/lib/platform/use-case';
import { scambiaConLaPrecedente, scrivi, versionePrecedente } from '../repository';
import { ritornoSchema } from '../schema';

/**
 * The responsabile puts the version of before in the place of the one that is read, and that one in its place: until the next load it can be
 * put back. For an archive that was well formed, and wrong.
 */
export const tornareAllaVersionePrecedente = command({
  name: 'tornare-alla-versione-precedente',
  permission: 'banca:ripristinare',
  input: ritornoSchema,
  run: async ({ tx, attore, input: { banca, versioneId, motivo }, now, nuovoId, registra }) => {
    const { erogatoreId, utenteId: da } = personaDelComune(attore);
    registra({ oggetto: versioneId, dettagli: { banca } });
    const precedente = await versionePrecedente(tx, banca);
    if (precedente === null)
      throw regola(
        'NESSUNA_VERSIONE_PRECEDENTE',
        'Non c’è una versione precedente di questa banca dati: si conserva solo dopo il secondo caricamento.',
      );
    if (!(await scambiaConLaPrecedente(tx, banca, versioneId)))
      throw regola(
        'VERSIONE_CAMBIATA',
        'Intanto le versioni di questa banca dati sono cambiate, o un caricamento è in corso: ricarica la pagina, controlla e riprova.',
      );
    const { aggiornatiAl, origine } = precedente;
    registra({ dettagli: { motivo, aggiornatiAl, origine } });
    const tornata = { erogatoreId, id: nuovoId(), banca, via: 'RITORNO', da, motivo, esito: 'PUBBLICATO', origine, aggiornatiAl } as const;
    await scrivi(tx, { ...tornata, conteggi: {}, errori: [], totaleErrori: 0, istante: now });
    return { aggiornatiAl };
  },
});
