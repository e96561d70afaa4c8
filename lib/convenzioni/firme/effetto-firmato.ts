import { daColonna, type DataIso } from '@/lib/core/date';
import type { ErroreVarco } from '@/lib/core/errors';
import { raccoltaDi } from '@/lib/documenti/domain/raccolta';
import { attiDelSeguito, type RigaDocumento } from '@/lib/documenti/steps';
import { getEnte } from '@/lib/enti/steps';
import { offertaBanche } from '@/lib/modelli/steps';
import type { Tx } from '@/lib/platform/db';
import { compilaRegole } from '@/lib/clausole/compila';
import { effettoSuperato, senzaEffetto, type EffettoDellAtto } from '../domain/effetto';
import { impedimentoAllaModifica } from '../domain/modifica';
import { impedimentoARinnovare } from '../domain/rinnovo';
import { leggiRigaConvenzione, type RigaConvenzione } from '../repository';
import { leggiEffetto } from '../repository-versioni';
import { contaOperatori } from '../repository-view';
import { clausoleCompilate } from '../clausole-in-vigore';

/**
 * Why an act that changes its convenzione is signed no more: another has changed it since, both parties have signed the renewals that the
 * clause admits (CA-14), its last day has passed (CH-09), who is enabled has no place under the new clauses (CH-02); null of anything else.
 * Asked before each signature, and once more as the last one brings the change about: others may have been signed meanwhile.
 */
export async function impedimentoAllEffetto(
  tx: Tx,
  { id, tipo, convenzioneId }: Pick<RigaDocumento, 'id' | 'tipo' | 'convenzioneId'>,
  oggi: DataIso,
): Promise<ErroreVarco | null> {
  const { conseguenza } = raccoltaDi(tipo);
  if (convenzioneId === null || (conseguenza !== 'RINNOVO' && conseguenza !== 'MODIFICA')) return null;
  const riga = await leggiRigaConvenzione(tx, convenzioneId);
  const diTroppo = conseguenza === 'RINNOVO' ? await impedimentoAlRinnovo(tx, riga, id, oggi) : null;
  if (diTroppo) return diTroppo;
  const effetto = await leggiEffetto(tx, id);
  if (!effetto) return senzaEffetto();
  return (
    effettoSuperato(effetto, { clausoleVersione: riga.clausoleVersione, scadenzaIl: daColonna(riga.scadenzaIl) }) ??
    (await impedimentoAlleClausole(tx, riga, effetto, oggi))
  );
}

async function impedimentoAlRinnovo(tx: Tx, riga: RigaConvenzione, attoId: string, oggi: DataIso): Promise<ErroreVarco | null> {
  const altri = (await attiDelSeguito(tx, riga.id, 'RINNOVO')).filter((atto) => atto.firmato && atto.id !== attoId);
  const { rinnovo } = clausoleCompilate(riga).regole;
  return impedimentoARinnovare({ rinnovo, firmati: altri.length, stato: riga.stato, scadenzaIl: daColonna(riga.scadenzaIl), oggi });
}

/** The clauses that the act brings, against the convenzione as it stands. */
export async function impedimentoAlleClausole(
  tx: Tx,
  riga: RigaConvenzione,
  { clausole, scadenzaIl }: Pick<EffettoDellAtto, 'clausole' | 'scadenzaIl'>,
  oggi: DataIso,
): Promise<ErroreVarco | null> {
  if (clausole === null) return null;
  return impedimentoAllaModifica({
    prima: clausoleCompilate(riga).clausole,
    dopo: clausole,
    regole: compilaRegole(clausole),
    tipoEnte: (await getEnte(tx, riga.enteId)).tipo,
    abilitati: (await contaOperatori(tx, riga.id)).attivi,
    scadenzaIl,
    offerta: await offertaBanche(tx),
    oggi,
  });
}
