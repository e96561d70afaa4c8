import { ultimiDati } from '@/lib/banche/steps';
import type { Attore } from '@/lib/core/attore';
import { daColonna } from '@/lib/core/date';
import { attiDelSeguito, fileDelDocumento, firmeRaccolte, leggiDocumento, ultimiDelTipo } from '@/lib/documenti/steps';
import { getComune, getEnte } from '@/lib/enti/steps';
import { cercaModello } from '@/lib/modelli/steps';
import { fattiDegliAccessi } from '@/lib/identita/steps';
import { fattiDellElenco } from '@/lib/operatori/steps';
import { env } from '@/lib/platform/env';
import type { Tx } from '@/lib/platform/db';
import { ultimeConsultazioni, ultimiRifiuti } from '@/lib/registro/steps';
import { concessoDallAtto } from '../domain/atto-in-vigore';
import { DOCUMENTI_DI_PROVA } from '../domain/evidenze';
import type { RigaConvenzione } from '../repository';
import { haBozzaClausole, versioniDi } from '../repository-versioni';
import { presaDi } from '../repository-in-carico';
import { sospensioniDi } from '../repository-sospensioni';
import { altreDellEnte, contaOperatori, operatoriProposti, ultimaVariazioneElenco } from '../repository-view';
import { clausoleCompilate } from '../clausole-in-vigore';

export type Fonti = Awaited<ReturnType<typeof leggiFonti>>;

/** All that the screen of a convenzione says, as the database and the signed clauses have it. Refuses altered clauses. */
export async function leggiFonti(tx: Tx, riga: RigaConvenzione, attore: Attore, now: Date) {
  const { id, enteId, erogatoreId } = riga;
  const { clausole, regole } = clausoleCompilate(riga);
  const stipulataIl = daColonna(riga.stipulataIl);
  return {
    riga,
    clausole,
    regole,
    ...concessoDallAtto(regole, riga),
    erogatore: await getComune(tx, erogatoreId),
    fruitore: await getEnte(tx, enteId),
    modello: (await cercaModello(tx, riga.modelloId))?.nome ?? '',
    sospensioni: await sospensioniDi(tx, id),
    operatori: { ...(await contaOperatori(tx, id)), proposti: await operatoriProposti(tx, riga.adesioneId) },
    ultimaVariazioneElencoIl: stipulataIl === null ? null : await ultimaVariazioneElenco(tx, id, stipulataIl),
    fatti: {
      consultazioni: await ultimeConsultazioni(tx, id, now),
      dati: await ultimiDati(tx, regole.bancaDati),
      rifiuti: await ultimiRifiuti(tx, id, now),
      elenco: await fattiDellElenco(tx, id),
      identita: await fattiDegliAccessi(tx, id),
      documenti: await ultimiDelTipo(tx, id, DOCUMENTI_DI_PROVA),
    },
    documenti: riga.documentoId === null ? [] : await fileDelDocumento(tx, riga.documentoId),
    presa: await presaDi(tx, id),
    // What was signed elsewhere is signed: there is nothing to collect.
    firme:
      riga.documentoId === null || riga.presaInCaricoId !== null
        ? null
        : await firmeRaccolte(tx, attore, await leggiDocumento(tx, riga.documentoId), now),
    rinnovi: await attiDelSeguito(tx, id, 'RINNOVO'),
    modifiche: await attiDelSeguito(tx, id, 'MODIFICA'),
    versioni: await versioniDi(tx, id),
    bozza: await haBozzaClausole(tx, id),
    altre: await altreDellEnte(tx, enteId, id),
    demo: env().demo,
  };
}
