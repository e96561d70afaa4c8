import type { Regole } from '@/lib/clausole/regole';
import type { Tx } from '@/lib/platform/db';
import { isPredefinito, profiliPredefiniti, type Profilo } from './domain/profilo';
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
  const predefiniti = profiliPredefiniti(bancaDati, ritirati);
  const suoi = profili.filter((codice) => !isPredefinito(codice));
  const versioni = suoi.length > 0 ? await leggiVersioni(tx, suoi) : [];
  return profili.flatMap((codice) => {
    const predefinito = predefiniti.find((profilo) => profilo.codice === codice);
    if (predefinito) return [predefinito];
    const sue = versioni.filter((versione) => versione.codice === codice && versione.banca === bancaDati);
    const versione = sue.find(({ creatoIl }) => creatoIl <= al) ?? sue.at(-1);
    return versione ? [profiloDi(versione, !ritirati.has(codice))] : [];
  });
}

function profiloDi({ banca, codice, nome, descrizione, campi, soloForzeOrdine, versione }: VersioneProfilo, offerto: boolean): Profilo {
  return { banca, codice, nome, descrizione, campi, soloForzeOrdine, versione, offerto };
}
