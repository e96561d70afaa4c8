import { profiloDiBanca } from '@/lib/banche/domain/elenco';
import { compilaRegole } from '@/lib/clausole/compila';
import { profiloAmmesso } from '@/lib/clausole/denominazioni';
import { isDaCompilare } from '@/lib/clausole/leggere';
import type { Regole } from '@/lib/clausole/regole/regole';
import type { ClausolaScritta } from '@/lib/clausole/tipi';
import { regola } from '@/lib/core/errors';
import type { Tx } from '@/lib/platform/db';
import { profiliDiBanca, type Profilo } from './domain/profilo';
import { leggiRitirati, leggiVersioni, type VersioneProfilo } from './repository';

/** What other contexts' use cases may ask of the profiles. */

/**
 * The profiles that a model lets one ask, in its order, each as it stood at that instant: a domanda goes on under the fields that it was
 * sent for, whatever the comune changes meanwhile (CA-08). One that did not exist yet then is as it was born.
 */
export async function profiliDelModello(
  tx: Tx,
  { bancaDati, profili }: Pick<Regole, 'bancaDati' | 'profili'>,
  al: Date,
): Promise<Profilo[]> {
  const ritirati = new Set((await leggiRitirati(tx)).map(({ codice }) => codice));
  const diBanca = profiliDiBanca(bancaDati, ritirati);
  const delComune = profili.filter((codice) => !profiloDiBanca(codice));
  const versioni = delComune.length > 0 ? await leggiVersioni(tx, delComune) : [];
  return profili.flatMap((codice) => {
    const suo = diBanca.find((profilo) => profilo.codice === codice);
    if (suo) return [suo];
    const sue = versioni.filter((versione) => versione.codice === codice && versione.banca === bancaDati);
    const versione = sue.find(({ creatoIl }) => creatoIl <= al) ?? sue.at(-1);
    return versione ? [profiloDi(versione, !ritirati.has(codice))] : [];
  });
}

/** The comune's own profiles that are offered, for who composes a model. */
export async function profiliPropri(tx: Tx): Promise<{ valore: string; etichetta: string }[]> {
  const ritirati = new Set((await leggiRitirati(tx)).map(({ codice }) => codice));
  return (await leggiVersioni(tx))
    .filter(({ codice, sostituitoIl }) => sostituitoIl === null && !ritirati.has(codice))
    .map(({ codice, nome }) => ({ valore: codice, etichetta: `${codice} – ${nome}` }));
}

/**
 * A model offers profiles that there are: of the bank's or of the comune's own, not withdrawn, and none reserved to law enforcement to anybody
 * else (FU-11). REGOLA otherwise. What is still to be filled in is somebody else's to refuse.
 */
export async function assertProfiliOfferti(tx: Tx, clausole: readonly ClausolaScritta[], now: Date): Promise<void> {
  if (clausole.some(isDaCompilare)) return;
  const regole = compilaRegole(clausole);
  const offerti = (await profiliDelModello(tx, regole, now)).filter(({ offerto }) => offerto);
  const mancanti = regole.profili.filter((codice) => !offerti.some((profilo) => profilo.codice === codice));
  if (mancanti.length > 0)
    throw regola(
      'PROFILO_NON_OFFERTO',
      `Il modello nomina profili che il comune non offre: ${mancanti.join(', ')}. Toglili dalla clausola «Visure e profilo dei dati», o rimettili tra quelli offerti.`,
    );
  const riservati = offerti.filter((profilo) => !profiloAmmesso(profilo, regole)).map(({ codice }) => codice);
  if (riservati.length > 0)
    throw regola(
      'PROFILO_RISERVATO',
      `Solo le forze di polizia possono avere: ${riservati.join(', ')}. Toglilo dalla clausola «Visure e profilo dei dati».`,
    );
}

function profiloDi({ banca, codice, nome, descrizione, campi, soloForzeOrdine, versione }: VersioneProfilo, offerto: boolean): Profilo {
  return { banca, codice, nome, descrizione, campi, soloForzeOrdine, versione, offerto };
}
