import { isPersona, type Attore } from '@/lib/core/attore';
import type { StatoConvenzione } from '@/lib/convenzioni/domain/stati';
import { getConvenzione } from '@/lib/convenzioni/steps';
import { attiInAttesa, attiInAttesaPerModifica, type AttoInAttesa } from '@/lib/documenti/steps';
import { raccoltaDi } from '@/lib/documenti/domain/raccolta';
import { getEnte } from '@/lib/enti/steps';
import type { Tx } from '@/lib/platform/db';
import { ATTI, TIPI_ATTO, type TipoAtto } from './domain/catalogo';
import { titoloDi } from './domain/definizione';
import { isDallaConvenzione } from './materia';
import type { AttiPreparabili, AttoPreparabile } from './views';

/** What this person prepares for convenzioni when it serves: the comune's people everything, the fruitore's what is theirs. */
export function attiPreparabili(attore: Attore): AttoPreparabile[] {
  const delComune = isPersona(attore) && attore.enteId === null;
  return TIPI_ATTO.filter((tipo) => {
    const { nasce, di } = ATTI[tipo];
    return nasce === 'SU_RICHIESTA' && isDallaConvenzione(tipo) && (delComune || di === 'FRUITORE');
  }).map(viewOfAtto);
}

function viewOfAtto(tipo: TipoAtto): AttoPreparabile {
  const { uso, soggetto, firme, campi, ripetibile } = ATTI[tipo];
  return { tipo, titolo: titoloDi({ tipo }), uso, soggetto, firme, campi, ripetibile };
}

/** Of which convenzione; NON_TROVATO for one that the reader does not see. */
export async function convenzioneDegliAtti(
  tx: Tx,
  convenzioneId: string,
): Promise<{ convenzione: AttiPreparabili['convenzione']; stato: StatoConvenzione }> {
  const { id, numero, enteId, stato } = await getConvenzione(tx, convenzioneId);
  return { convenzione: { id, numero, ente: (await getEnte(tx, enteId)).denominazione }, stato };
}

/**
 * Those of a kind of act that are prepared already and wait for a signature; but for a designation,
 * which is looked for by whom it names (SA-10). `perPrepararne`: nobody else
 * prepares one until the end of the transaction.
 */
export async function giaDaFirmare(
  tx: Tx,
  convenzioneId: string,
  tipo: TipoAtto,
  { perPrepararne = false } = {},
): Promise<readonly AttoInAttesa[]> {
  if (raccoltaDi(tipo).conseguenza === 'DESIGNAZIONE') return [];
  return (perPrepararne ? attiInAttesaPerModifica : attiInAttesa)(tx, convenzioneId, tipo);
}
