import { isPersona, type Attore } from '@/lib/core/attore';
import { daColonna, oggi } from '@/lib/core/date';
import { estremiDellaDomanda } from '@/lib/adesioni/steps';
import { finalitaConcesse } from '@/lib/convenzioni/domain/atto-in-vigore';
import { clausoleCompilate, firmatariErogatore, getConvenzione, modificaInBozza } from '@/lib/convenzioni/steps';
import { attiDelSeguito } from '@/lib/documenti/steps';
import { getComune, parteEnte, parteErogatore, testataErogatore } from '@/lib/enti/steps';
import { cercaModello } from '@/lib/modelli/steps';
import type { Tx } from '@/lib/platform/db';
import type { FonteComune, FonteConvenzione, FonteOperatori } from './domain/fonti';
import { operatoriDi } from './repository-fonti';

/** Who asks for an act, and when. */
export type Chi = { readonly attore: Attore; readonly now: Date };

/** The comune, and who signs for it today: who asks, if it may (LE-02), else the first who may. */
export async function fonteComune(tx: Tx, { attore, now }: Chi): Promise<FonteComune> {
  const { erogatoreId } = attore;
  const parte = await parteErogatore(tx, erogatoreId);
  const { emailUfficio, telefono, contattiGuasti } = await getComune(tx, erogatoreId);
  const firmatari = await firmatariErogatore(tx, oggi(now));
  const proprio = isPersona(attore) ? firmatari.find(({ utenteId }) => utenteId === attore.utenteId) : undefined;
  return {
    generatoIl: now,
    testata: await testataErogatore(tx, erogatoreId),
    erogatore: { ...parte, emailUfficio, telefono, contattiGuasti },
    sottoscrittore: proprio ?? firmatari[0] ?? null,
  };
}

/** A convenzione as its acts speak of it; NON_TROVATO for one that the reader does not see. */
export async function fonteConvenzione(tx: Tx, convenzioneId: string, chi: Chi): Promise<FonteConvenzione> {
  const riga = await getConvenzione(tx, convenzioneId);
  const { clausole, regole } = clausoleCompilate(riga);
  return {
    ...(await fonteComune(tx, chi)),
    fruitore: await parteEnte(tx, riga.enteId),
    convenzione: {
      numero: riga.numero,
      stato: riga.stato,
      stipulataIl: daColonna(riga.stipulataIl),
      scadenzaIl: daColonna(riga.scadenzaIl),
      diffidaTermineIl: daColonna(riga.diffidaTermineIl),
      rinnoviFirmati: (await attiDelSeguito(tx, convenzioneId, 'RINNOVO')).filter(({ firmato }) => firmato).length,
      profilo: riga.profilo,
      finalita: finalitaConcesse(regole.finalita, riga),
      regole,
      clausole,
      firmatarioFruitore: riga.firmatarioFruitore,
      responsabile: riga.responsabile,
      domanda: riga.adesioneId === null ? null : await estremiDellaDomanda(tx, riga.adesioneId),
      approvazione: (await cercaModello(tx, riga.modelloId))?.atto ?? null,
      modifica: await modificaInBozza(tx, riga, oggi(chi.now)),
    },
  };
}

/** The same with its roster, or with those named of it. */
export async function fonteOperatori(tx: Tx, convenzioneId: string, quali: readonly string[] | null, chi: Chi): Promise<FonteOperatori> {
  return { ...(await fonteConvenzione(tx, convenzioneId, chi)), operatori: await operatoriDi(tx, convenzioneId, quali) };
}
