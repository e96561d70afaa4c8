import { rappresentanteDellaDomanda } from '@/lib/adesioni/steps';
import type { DataIso } from '@/lib/core/date';
import type { ParteFirmataria } from '@/lib/core/documenti';
import type { Firmatario, RigaDocumento } from '@/lib/documenti/steps';
import type { Tx } from '@/lib/platform/db';
import { leggiRiga } from './repository';
import { firmatariErogatore, tecniciDelComune } from './repository-firmatari';

type Atto = Pick<RigaDocumento, 'tipo' | 'convenzioneId' | 'adesioneId' | 'firmeRichieste'>;

/**
 * Who may sign an act that is no convenzione, for a party, and who signs for the other, if it does (CA-16). For the comune, whoever may sign
 * that day (LE-02) and, the annual report, its technical manager (SA-05); for the ente, the signatory and the responsabile of the
 * convenzione, or the legal representative of the request.
 */
export async function firmatariDellAtto(
  tx: Tx,
  atto: Atto,
  parte: ParteFirmataria,
  oggi: DataIso,
): Promise<{ attesi: readonly Firmatario[]; altri: readonly Firmatario[] }> {
  const di = (quale: ParteFirmataria) => (quale === 'EROGATORE' ? perIlComune(tx, atto, oggi) : perLEnte(tx, atto));
  const altra = parte === 'FRUITORE' ? 'EROGATORE' : 'FRUITORE';
  return { attesi: await di(parte), altri: atto.firmeRichieste.includes(altra) ? await di(altra) : [] };
}

async function perIlComune(tx: Tx, { tipo }: Atto, oggi: DataIso): Promise<readonly Firmatario[]> {
  const delegati = await firmatariErogatore(tx, oggi);
  return tipo === 'RELAZIONE_ANNUALE' ? [...delegati, ...(await tecniciDelComune(tx))] : delegati;
}

async function perLEnte(tx: Tx, { convenzioneId, adesioneId }: Atto): Promise<readonly Firmatario[]> {
  if (convenzioneId === null) return adesioneId === null ? [] : [await rappresentanteDellaDomanda(tx, adesioneId)];
  const { firmatarioFruitore, responsabile } = await leggiRiga(tx, convenzioneId);
  return responsabile === null ? [firmatarioFruitore] : [firmatarioFruitore, responsabile];
}
