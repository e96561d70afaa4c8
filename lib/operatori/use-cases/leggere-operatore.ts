import { nonTrovato } from '@/lib/core/errors';
import type { OrigineSospensione } from '@/lib/core/sospensione';
import { query } from '@/lib/platform/use-case';
import { attiOfferti } from '../atti';
import type { Scheda } from '../dati';
import { campiMancanti, type StatoOperatore } from '../domain';
import { ultimiAccessi } from '../repository-elenco';
import { viewOfConvenzione } from '../view-convenzione';
import { operatoreSchema } from '../schema';
import { designazioneDi, nomeUtenteDi, storiaDi } from '../repository-scheda';
import type { OperatoreView } from '../views';

/** One operator's card, with its designation and what happened to it. */
export const leggereOperatore = query({
  name: 'leggere-operatore',
  permission: 'operatore:leggere',
  discloses: true,
  input: operatoreSchema,
  run: async ({ tx, attore, input, now, registra }): Promise<OperatoreView> => {
    const riga = await tx.operatore.findFirst({ where: { id: input.operatoreId } });
    if (!riga) throw nonTrovato('L’operatore');
    const convenzione = await viewOfConvenzione(tx, attore, riga.convenzioneId, riga.enteId, now);
    const scheda = riga.scheda as Scheda & { [chiave: string]: string };
    const operatore = {
      ...riga,
      stato: riga.stato as StatoOperatore,
      sospesoOrigine: riga.sospesoOrigine as OrigineSospensione | null,
      scheda,
    };
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
      id: riga.id,
      versione: riga.versione,
      nome: riga.nome,
      cognome: riga.cognome,
      codiceFiscale: riga.codiceFiscale,
      scheda,
      stato: operatore.stato,
      motivo: riga.motivo,
      convenzioneId: riga.convenzioneId,
      numero: convenzione.view.numero,
      enteId: riga.enteId,
      ente: convenzione.view.ente,
      mancanti: campiMancanti(scheda, convenzione.regole),
      ultimoAccesso: (riga.utenteId === null ? undefined : accessi.get(riga.utenteId))?.toISOString() ?? null,
      atti: attiOfferti(attore, operatore, convenzione),
      nomeUtente: await nomeUtenteDi(tx, riga.utenteId),
      designazione: await designazioneDi(tx, riga),
      storia: storiaDi(riga),
      sospesoDa: operatore.sospesoOrigine,
      convenzione: convenzione.view,
    };
  },
});
