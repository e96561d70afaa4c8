import { rappresentanteDellaDomanda } from '@/lib/adesioni/steps';
import { raccoltaDi } from '@/lib/atti/domain/raccolta';
import type { DataIso } from '@/lib/core/date';
import type { ParteFirmataria } from '@/lib/core/documenti';
import type { ChiFirma, Firmatario, RigaDocumento } from '@/lib/documenti/steps';
import type { Tx } from '@/lib/platform/db';
import { leggiRigaConvenzione } from './repository';
import { firmatariErogatore, tecniciDelComune } from './repository-firmatari';

type DaFirmare = Pick<RigaDocumento, 'tipo' | 'convenzioneId' | 'adesioneId' | 'firmeRichieste'>;

/**
 * Who may sign a document for a party, and who signs for the other, if it does (CA-16). The two whom the document names, where it names
 * them; else, for the comune, whoever may sign that day (LE-02) and, where its definition says so, the technical manager (SA-05); for the
 * ente, the signatory and the responsabile of the convenzione, or the legal representative of the request.
 */
export async function firmatariDelDocumento(tx: Tx, documento: DaFirmare, parte: ParteFirmataria, oggi: DataIso): Promise<ChiFirma> {
  const di = (quale: ParteFirmataria) => (quale === 'EROGATORE' ? perIlComune(tx, documento, oggi) : perLEnte(tx, documento));
  const altra = parte === 'FRUITORE' ? 'EROGATORE' : 'FRUITORE';
  return { parte, attesi: await di(parte), altri: documento.firmeRichieste.includes(altra) ? await di(altra) : [] };
}

async function perIlComune(tx: Tx, { tipo, convenzioneId }: DaFirmare, oggi: DataIso): Promise<readonly Firmatario[]> {
  const { nominati, tecnico } = raccoltaDi(tipo);
  if (nominati && convenzioneId !== null) return [(await leggiRigaConvenzione(tx, convenzioneId)).firmatarioErogatore];
  const delegati = await firmatariErogatore(tx, oggi);
  return tecnico ? [...delegati, ...(await tecniciDelComune(tx))] : delegati;
}

async function perLEnte(tx: Tx, { tipo, convenzioneId, adesioneId }: DaFirmare): Promise<readonly Firmatario[]> {
  if (convenzioneId === null) return adesioneId === null ? [] : [await rappresentanteDellaDomanda(tx, adesioneId)];
  const { firmatarioFruitore, responsabile } = await leggiRigaConvenzione(tx, convenzioneId);
  return responsabile === null || raccoltaDi(tipo).nominati ? [firmatarioFruitore] : [firmatarioFruitore, responsabile];
}
