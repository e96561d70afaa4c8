import { getComune, getEnte } from '@/lib/enti/steps';
import { attendi } from '@/lib/platform/attesa-costante';
import { indirizzo } from '@/lib/platform/indirizzo';
import { elaborata, type CasoUso, type Contesto } from '@/lib/platform/use-case';
import { isPersona } from '@/lib/core/attore';
import type { Condizioni } from './condizioni';
import { attesaPer, inSequenza, type Sospetto } from './domain/automatismi';
import { richiesteRecenti } from './repository';

/** An answer, and how long it waits before it leaves. */
export type ConAttesa<T> = { readonly esito: T; readonly attesa: number };

/** What a request looks like among the others of its operator: how long it waits, and what the register keeps of it, exceptions included. */
export type Passo = {
  readonly attesa: number;
  readonly dettagli: { readonly sospetto?: Sospetto; readonly attesa?: number; readonly eccezioni?: readonly string[] };
};

/**
 * Looks at the pace and the order of an operator's requests (SA-12, FU-08). Beyond the pace of the clause, and in searches that go through
 * the data bank, the answer waits; both are in the register and reported to the office, once an hour for each operator; the office's own
 * are in the register.
 */
export async function sorvegliare(
  contesto: Pick<Contesto<unknown>, 'tx' | 'attore' | 'now' | 'notifica'>,
  condizioni: Condizioni,
  chiavi: Readonly<Record<string, string>> | null = null,
): Promise<Passo> {
  const { chi, accesso, nominativo, regole, eccezioni } = condizioni;
  const { nelMinuto, ricerche, segnalata } = await richiesteRecenti(
    contesto.tx,
    { chi, convenzioneId: accesso.convenzioneId },
    contesto.now,
  );
  const sequenza = chiavi !== null && inSequenza([...ricerche, chiavi]);
  const attesa = attesaPer(nelMinuto + 1, regole.richiesteMinuto, sequenza);
  const sospetto: Sospetto | null = sequenza ? 'SEQUENZA' : attesa > 0 ? 'RITMO' : null;
  const oltre = eccezioni.length > 0 ? { eccezioni: eccezioni.map(({ id }) => id) } : {};
  if (sospetto === null) return { attesa: 0, dettagli: oltre };
  if (!segnalata) await avvisare(contesto, nominativo, sospetto);
  return { attesa, dettagli: { ...oltre, sospetto, ...(attesa > 0 ? { attesa } : {}) } };
}

async function avvisare(
  { tx, attore, notifica }: Pick<Contesto<unknown>, 'tx' | 'attore' | 'notifica'>,
  operatore: string,
  sospetto: Sospetto,
): Promise<void> {
  if (!isPersona(attore) || attore.enteId === null) return;
  const [comune, ente] = [await getComune(tx, attore.erogatoreId), await getEnte(tx, attore.enteId)];
  notifica({
    tipo: 'consultazioni-sospette',
    destinatario: comune.emailUfficio,
    dati: { comune: comune.denominazione, ente: ente.denominazione, operatore, sospetto, pagina: indirizzo('/ufficio/anomalie') },
  });
}

/** The same use case, whose answer waits once its transaction is over: who is slowed holds no connection, and is in the register already. */
export function rallentabile<T>(casoUso: CasoUso<ConAttesa<T>>): CasoUso<T> {
  return elaborata(casoUso, async ({ esito, attesa }) => {
    if (attesa > 0) await attendi(attesa);
    return esito;
  });
}
