import { compilaRegole, digestClausole } from '@/lib/clausole/compila';
import type { Regole } from '@/lib/clausole/regole/regole';
import { aColonna, daColonna, formatoItaliano } from '@/lib/core/date';
import { nonTrovato } from '@/lib/core/errors';
import { genereDelDocumento } from '@/lib/documenti/domain/nomi';
import type { RigaDocumento } from '@/lib/documenti/steps';
import { chiudereSessioni } from '@/lib/identita/steps';
import type { Contesto } from '@/lib/platform/use-case';
import { senzaEffetto } from '../domain/effetto';
import { notificareParti, paginaConvenzione } from '../notifiche';
import { cambiaConvenzione, leggiRigaConvenzione, type RigaConvenzione } from '../repository';
import { cancellaBozzaClausole, inserisciVersione, leggiEffetto, restringiOperatori } from '../repository-versioni';
import { clausoleCompilate } from '../clausole-in-vigore';

type Ambiente = Pick<Contesto<unknown>, 'tx' | 'attore' | 'now' | 'notifica' | 'registra'>;

/**
 * CA-04, CA-14, CH-02, CH-09: an act that both parties have signed takes effect, in the transaction of its last signature: the clauses that it
 * brings are those of the convenzione from here, and every request after this one is answered under them, in every process, because the door
 * reads their digest at each. What they take away is taken now: fields, the last day, the sessions opened under other rules.
 * Whoever calls has asked `impedimentoAllEffetto`, holding the convenzione.
 */
export async function applicareEffetto(ambiente: Ambiente, documento: RigaDocumento): Promise<void> {
  const { tx, registra } = ambiente;
  const { id: documentoId, tipo, convenzioneId } = documento;
  if (convenzioneId === null) throw nonTrovato('La convenzione');
  const effetto = await leggiEffetto(tx, documentoId);
  if (!effetto) throw senzaEffetto();
  const { clausole, scadenzaIl } = effetto;
  const riga = await leggiRigaConvenzione(tx, convenzioneId);
  const nuove = clausole && (await inserireVersione(ambiente, riga, { clausole, documentoId }));
  await cambiaConvenzione(tx, riga, { ...nuove?.colonne, scadenzaIl: aColonna(scadenzaIl) });
  registra({
    dettagli: {
      ...(nuove && {
        versioneClausole: nuove.colonne.clausoleVersione,
        digest: nuove.colonne.clausoleDigest,
        sessioniChiuse: nuove.chiuse,
      }),
      ...(daColonna(riga.scadenzaIl) !== scadenzaIl && { scadenzaIl }),
    },
  });
  await notificareParti(ambiente, riga, 'ENTRAMBI', 'convenzione-modificata', {
    genere: genereDelDocumento(tipo),
    scadenzaIl: formatoItaliano(scadenzaIl),
    pagina: paginaConvenzione(riga.id),
  });
}

async function inserireVersione(
  { tx, now }: Ambiente,
  riga: RigaConvenzione,
  { clausole, documentoId }: { readonly clausole: Parameters<typeof compilaRegole>[0]; readonly documentoId: string },
) {
  const [prima, dopo] = [clausoleCompilate(riga).regole, compilaRegole(clausole)];
  const { erogatoreId, id: convenzioneId } = riga;
  const versione = riga.clausoleVersione + 1;
  await inserisciVersione(tx, { erogatoreId, convenzioneId, versione, clausole, dal: now, documentoId });
  await cancellaBozzaClausole(tx, convenzioneId);
  await restringiOperatori(tx, convenzioneId, dopo.profilo?.campi ?? []);
  const chiuse = siEntraAltrimenti(prima, dopo)
    ? await chiudereSessioni(tx, { convenzioneId }, 'Le regole di accesso della convenzione sono cambiate: entra di nuovo.', now)
    : 0;
  return {
    chiuse,
    colonne: {
      clausole: clausole as object[],
      clausoleVersione: versione,
      clausoleDigest: digestClausole(clausole),
      ...(dopo.profilo && { profilo: dopo.profilo.codice }),
      ...(dopo.finalita && { finalita: [...dopo.finalita] }),
    },
  };
}

/** A session is opened under the rules of its moment: where how one enters, or for how long, changes, it is opened again. */
function siEntraAltrimenti(prima: Regole, dopo: Regole): boolean {
  const accesso = ({ metodiAccesso, password, sessione }: Regole) => JSON.stringify([metodiAccesso, password, sessione]);
  return accesso(prima) !== accesso(dopo);
}
