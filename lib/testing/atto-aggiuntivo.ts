import { preparareAtto } from '@/lib/atti/use-cases/preparare-atto';
import { caricareCopiaFirmata } from '@/lib/convenzioni/use-cases/caricare-copia-firmata';
import { leggereConcessione } from '@/lib/convenzioni/use-cases/leggere-concessione';
import { modificareConcessione } from '@/lib/convenzioni/use-cases/modificare-concessione';
import { raccogliere } from '@/lib/core/flusso';
import { scaricareDocumento } from '@/lib/documenti/use-cases/scaricare-documento';
import { FRUITORE, SINDACO } from './atto-di-prova';
import type { Scena } from './convenzione-generata';
import { firmato } from './firma-demo';
import { ADESSO } from './mondo';

/** Addenda need a moment of their own: one version of the clauses follows the other. */
export const minutiDopo = (minuti: number): Date => new Date(ADESSO.getTime() + minuti * 60_000);

export type AttoDaFirmare = { readonly id: string; readonly contenuto: Uint8Array };
type Persone = Pick<Scena, 'ufficio' | 'referente' | 'responsabile' | 'id'>;

/** Writes in the draft what the next addendum grants. */
export async function conAccessi({ ufficio, id }: Persone, numeroAccessi: number, altro: object = {}): Promise<void> {
  const { letta, profilo, visure, finalita } = await leggereConcessione.esegui(ufficio.richiesta(), { id });
  const concesso = { id, letta, profilo, visure, finalita: finalita.map(({ codice }) => codice), numeroAccessi, ...altro };
  await modificareConcessione.esegui(ufficio.richiesta(), concesso);
}

/** An act prepared for a convenzione, as a person downloads it. */
export async function attoPreparato(
  { ufficio, id }: Persone,
  tipo: 'ADDENDUM' | 'RINNOVO' = 'ADDENDUM',
  valori: object = {},
): Promise<AttoDaFirmare> {
  const atto = await preparareAtto.esegui(ufficio.richiesta(), {
    tipo,
    convenzioneId: id,
    operatori: [],
    sostituisce: true,
    valori: { ragioni: 'Lo chiede l’ente, che ha riorganizzato i suoi sportelli.', ...valori },
  });
  return { id: atto.id, contenuto: await raccogliere((await scaricareDocumento.esegui(ufficio.richiesta(), { id: atto.id })).flusso()) };
}

/** The ente's signature; answers the file that the comune countersigns. */
export async function firmatoDallEnte({ referente }: Persone, { id, contenuto }: AttoDaFirmare, now = ADESSO): Promise<Uint8Array> {
  const file = await firmato(contenuto, FRUITORE, now);
  await caricareCopiaFirmata.esegui(referente.richiesta(now), { documentoId: id, file });
  return file.contenuto;
}

/** The countersignature, which completes it. */
export async function controfirmato({ responsabile }: Persone, documentoId: string, contenuto: Uint8Array, now: Date): Promise<void> {
  await caricareCopiaFirmata.esegui(responsabile.richiesta(now), { documentoId, file: await firmato(contenuto, SINDACO, now) });
}
