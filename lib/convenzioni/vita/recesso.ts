import { aColonna, formatoItaliano, type DataIso } from '@/lib/core/date';
import type { ParteFirmataria } from '@/lib/core/documenti';
import { recapitiDiChiHaUnAccesso } from '@/lib/operatori/steps';
import type { Contesto } from '@/lib/platform/use-case';
import { archiviareDocumento, type DocumentoPronto } from './documento-dell-atto';
import { notificareTutti } from '../notifiche';
import { notificareOperatori } from '../notifiche-operatori';
import type { StatoConvenzione } from '../domain/stati';
import { cambiaConvenzione, type RigaConvenzione } from '../repository';

const NOMI: Readonly<Record<ParteFirmataria, string>> = { EROGATORE: 'Recesso del comune', FRUITORE: 'Recesso dell’ente' };

/**
 * CA-15: a withdrawal, whoever makes it, that takes effect on a day to come: written, told to both parties and to whoever consults. On that
 * day the accesses are closed by themselves.
 */
export async function preavvisareRecesso(
  contesto: Contesto<unknown, DocumentoPronto>,
  riga: RigaConvenzione,
  {
    parte,
    stato,
    motivo,
    efficaceIl,
    dettagli,
  }: { parte: ParteFirmataria; stato: StatoConvenzione; motivo: string; efficaceIl: DataIso; dettagli?: Record<string, unknown> },
): Promise<void> {
  const { tx, registra } = contesto;
  const { id, enteId } = riga;
  const documento = await archiviareDocumento(contesto, riga);
  await cambiaConvenzione(tx, riga, { stato, recessoEfficaceIl: aColonna(efficaceIl), cessazioneMotivo: motivo });
  registra({ oggetto: id, convenzioneId: id, enteId, dettagli: { ...dettagli, parte, motivo, efficaceIl } });
  const dati = { atto: NOMI[parte], motivo, efficaceIl: formatoItaliano(efficaceIl), documento };
  const gia = await notificareTutti(contesto, riga, 'convenzione-cessata', dati);
  await notificareOperatori(contesto, riga, await recapitiDiChiHaUnAccesso(tx, id), { cosa: 'CHIUSO', dal: efficaceIl, gia });
}
