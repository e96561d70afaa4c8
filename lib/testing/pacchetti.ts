import { createHash } from 'node:crypto';
import { idCasuale } from '@/lib/core/ids';
import { ADESSO, inserisci, type Mondo } from './mondo';

type Di = { readonly enteId: string; readonly convenzioneId: string; readonly operatoreId: string };

/** A package of the register of land that is ready, its bytes, and its only recipient; written by the owner, whom no wall of the acts stops. */
export async function pacchettoDiProva(
  mondo: Mondo,
  { enteId, convenzioneId, operatoreId }: Di,
  colonne: Record<string, unknown> = {},
): Promise<{ pacchetto: string; destinatario: string; contenuto: Buffer }> {
  const contenuto = Buffer.from(`foglio;particella\n12;${idCasuale()}\n`);
  const comune = { erogatore_id: mondo.erogatoreId };
  const dopo = new Date(ADESSO.getTime() + 10 * 86_400_000);
  const pacchetto = await inserisci('pacchetto', {
    ...{ ...comune, id: idCasuale(), ente_id: enteId, convenzione_id: convenzioneId, clausole_versione: 1, banca: 'CATASTO' },
    ...{ estratto: 'X', selezione: '{}', campi: ['foglio', 'particella'], formato: 'CSV', finalita: 'Tributi', giorni: 10 },
    ...{ stato: 'PRONTO', chiesto_da: 'Ada Prova', chiesto_il: ADESSO, lavoro_id: idCasuale(), tentativo: 1, righe: 1, totale: 1 },
    ...{ aggiornati_al: '2026-03-09', dimensione: contenuto.length, sha256: createHash('sha256').update(contenuto).digest('hex') },
    ...{ soggetti: ['s-1'], pronto_il: ADESSO, scade_il: dopo, ...colonne },
  });
  const destinatario = await inserisci('pacchetto_destinatario', {
    ...{ ...comune, id: idCasuale(), pacchetto_id: pacchetto, ente_id: enteId, operatore_id: operatoreId, massimo: 2 },
  });
  await inserisci('pacchetto_blocco', { ...comune, pacchetto_id: pacchetto, indice: 0, contenuto });
  return { pacchetto, destinatario, contenuto };
}
