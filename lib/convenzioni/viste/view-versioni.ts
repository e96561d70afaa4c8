import { leggereClausole } from '@/lib/clausole/leggere';
import { isPersona, type Attore } from '@/lib/core/attore';
import { daColonna, formatoItaliano, istanteItaliano } from '@/lib/core/date';
import { parteEnte, parteErogatore } from '@/lib/enti/steps';
import type { Tx } from '@/lib/platform/db';
import { articoliDellAtto } from '../domain/articoli';
import { finalitaConcesse } from '../domain/atto-in-vigore';
import type { RigaConvenzione } from '../repository';
import { leggiVersioneClausole, versioniDi, type VersioneInVita } from '../repository-versioni';
import { clausoleCompilate } from '../clausole-in-vigore';
import type { VersioneClausoleView, VersioneView } from '../views';

/** The versions of a convenzione's clauses, the newest first: since when, until when, by which act. */
export function viewsOfVersioni(
  { id, enteId, stipulataIl }: Pick<RigaConvenzione, 'id' | 'enteId' | 'stipulataIl'>,
  versioni: readonly VersioneInVita[],
  attore: Attore,
): VersioneView[] {
  const ente = isPersona(attore) && attore.enteId === enteId;
  return versioni.map(({ versione, digest, dal, al, documentoId }) => ({
    versione,
    digest,
    // The first binds from the countersignature (CA-16).
    dal: versione > 1 ? istanteItaliano(dal) : stipulataIl && formatoItaliano(daColonna(stipulataIl)),
    al: al && istanteItaliano(al),
    atto: documentoId === null ? null : ente ? `/ente/documenti/${documentoId}` : `/ufficio/convenzioni/${id}/documenti/${documentoId}`,
    href: `${ente ? '/ente/convenzione' : '/ufficio/convenzioni'}/${id}/clausole/${versione}`,
  }));
}

/** One of them: its articles as they read, and how each was enforced. Refuses a set that is not what was signed. */
export async function viewOfVersioneClausole(
  tx: Tx,
  attore: Attore,
  riga: RigaConvenzione,
  versione: number,
): Promise<VersioneClausoleView> {
  const { clausole, regole } = clausoleCompilate(await leggiVersioneClausole(tx, riga.id, versione));
  const versioni = viewsOfVersioni(riga, await versioniDi(tx, riga.id), attore);
  const articoli = articoliDellAtto({
    erogatore: await parteErogatore(tx, riga.erogatoreId),
    fruitore: await parteEnte(tx, riga.enteId),
    responsabile: riga.responsabile,
    generataIl: riga.generataIl,
    clausole,
    regole,
    finalita: finalitaConcesse(regole.finalita, riga),
  });
  return {
    numero: riga.numero,
    versioni,
    versione,
    clausole: leggereClausole(clausole).map(({ chiave, clausola, parametri }) => ({
      chiave,
      nome: clausola.nome,
      parte: clausola.parte,
      articolo: articoli.find((articolo) => articolo.chiave === chiave) ?? null,
      come: clausola.come(parametri),
    })),
  };
}
