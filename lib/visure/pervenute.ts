import { oggi } from '@/lib/core/date';
import type { Attore } from '@/lib/core/attore';
import { nonTrovato, regola } from '@/lib/core/errors';
import { impedimentoDellAtto } from '@/lib/convenzioni/domain/atto-in-vigore';
import { fattiUso } from '@/lib/convenzioni/steps';
import type { Tx } from '@/lib/platform/db';
import type { Contesto } from '@/lib/platform/use-case';
import { condizioniPerIlComune, type Condizioni, type PerConto } from './condizioni';
import { idDi, operatoreDi } from './domain/chi';
import { dettagliDi, perConto, type Pervenuta } from './domain/pervenuta';
import { assertNonRivela, numeroRichiesta } from './domain/regole-richiesta';
import { pervenuta, richiedenti } from './repository-pervenute';
import { entroLeSoglie, type Chiesto, type RichiestaIniziata } from './richiesta';

/** The conditions of a convenzione under which the office answers by PEC or on paper (CA-13): it can be used, and its clause lets it. */
export async function condizioniAlternative(tx: Tx, attore: Attore, chi: PerConto, now: Date): Promise<Condizioni & { enteId: string }> {
  const uso = await fattiUso(tx, chi.convenzioneId);
  if (!uso) throw nonTrovato('La convenzione');
  const condizioni = await condizioniPerIlComune(tx, attore, chi);
  if (!condizioni.regole.modiAlternativi)
    throw regola(
      'MODI_ALTERNATIVI_NON_PREVISTI',
      'La convenzione non prevede risposte per PEC o su carta: l’ente consulta con i suoi operatori.',
    );
  const perche = impedimentoDellAtto(uso, oggi(now));
  if (perche) throw regola(perche.codice, perche.frase);
  return { ...condizioni, enteId: uso.enteId };
}

/**
 * The same for a request in hand, while who asked may still ask: nobody is answered who was suspended or has left meanwhile (CA-13, RT-06).
 */
export async function condizioniDellaPervenuta(tx: Tx, attore: Attore, riga: Pervenuta, now: Date): Promise<Condizioni> {
  const { chi } = riga;
  const { enteId, ...condizioni } = await condizioniAlternative(tx, attore, { ...riga, operatoreId: operatoreDi(chi) }, now);
  if (chi !== null && !(await richiedenti(tx, riga.convenzioneId, enteId)).some((uno) => idDi(uno.chi) === idDi(chi)))
    throw regola(
      'RICHIEDENTE_NON_ABILITATO',
      `${riga.richiedente} oggi non può chiedere dati per l’ente: è sospeso o non è più nell’elenco. Chiudi la richiesta come non evasa.`,
    );
  return condizioni;
}

/** The opening of what is read for a request that has come: in the register like an operator's, with the mode and on whose behalf. */
export async function iniziarePerPervenuta(
  { tx, attore, input, now, nuovoId, registra }: Contesto<{ readonly pervenutaId: string }>,
  { oggetto, chiavi, nomi }: Chiesto,
): Promise<RichiestaIniziata> {
  const foglio = nuovoId();
  const numero = numeroRichiesta(foglio, now);
  registra({ categoria: 'CONSULTAZIONE', numeroRichiesta: numero, oggetto, chiavi });
  const riga = await pervenuta(tx, input.pervenutaId);
  if (!riga) throw nonTrovato('La richiesta');
  const motivi = { finalita: riga.finalita, riferimento: riga.riferimento };
  registra({ enteId: riga.enteId, convenzioneId: riga.convenzioneId, dettagli: dettagliDi(riga), finalita: riga.finalita });
  if (riga.stato !== 'APERTA') throw regola('RICHIESTA_CHIUSA', 'La richiesta è chiusa: per leggere altri dati ne occorre una nuova.');
  const condizioni = await condizioniDellaPervenuta(tx, attore, riga, now);
  registra({ clausoleVersione: condizioni.accesso.clausoleVersione });
  // An opaque code is kept only once it is known to name nobody who is looked for (LE-07).
  assertNonRivela(riga.riferimento, condizioni.regole, nomi?.(condizioni.banca) ?? []);
  registra(motivi);
  await entroLeSoglie(tx, condizioni, now);
  return {
    ...{ numero, foglio, motivi, prova: false },
    condizioni: { ...condizioni, nominativo: perConto(condizioni.nominativo, riga) },
  };
}
