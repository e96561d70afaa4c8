import { rappresentanteDellaDomanda } from '@/lib/adesioni/steps';
import { firmatariDellEnte, unaVolta } from '@/lib/atti/domain/firmatari-ente';
import { raccoltaDi } from '@/lib/documenti/domain/raccolta';
import type { DataIso } from '@/lib/core/date';
import { altraParte, type ParteFirmataria, type TipoDocumento } from '@/lib/core/documenti';
import { ATTI, TIPI_ATTO } from '@/lib/atti/domain/catalogo';
import type { ChiFirma, Firmatario, RigaDocumento } from '@/lib/documenti/steps';
import type { Tx } from '@/lib/platform/db';
import { leggiRigaConvenzione } from '../repository';
import { firmatariErogatore, tecniciDelComune } from '../repository-firmatari';

type DaFirmare = Pick<RigaDocumento, 'tipo' | 'convenzioneId' | 'adesioneId' | 'firmeRichieste' | 'sottoscrittoreId'>;

/**
 * Who may sign a document for a party, and who signs for the other, if it does (CA-16), as its definition says: for the comune the person
 * whom the document names, as long as it has a delegation in force, or whoever has (LE-02), and the technical manager (SA-05); for the ente
 * its representative, its responsabile or either, and of a request its legal representative.
 */
export async function firmatariDelDocumento(tx: Tx, documento: DaFirmare, parte: ParteFirmataria, oggi: DataIso): Promise<ChiFirma> {
  const di = (quale: ParteFirmataria) => (quale === 'EROGATORE' ? perIlComune(tx, documento, oggi) : perLEnte(tx, documento));
  const altra = altraParte(parte);
  return {
    parte,
    attesi: await di(parte),
    altri: documento.firmeRichieste.includes(altra) ? await di(altra) : [],
    ...(parte === 'EROGATORE' && documento.sottoscrittoreId !== null && isSuRichiesta(documento.tipo) && { altrimenti: DI_NUOVO }),
  };
}

const DI_NUOVO = 'Se per il comune firma un’altra persona con la delega, prepari lei di nuovo il documento: porterà il suo nome.';
const isSuRichiesta = (tipo: TipoDocumento): boolean => TIPI_ATTO.some((uno) => uno === tipo && ATTI[uno].nasce === 'SU_RICHIESTA');

async function perIlComune(tx: Tx, { tipo, convenzioneId, sottoscrittoreId }: DaFirmare, oggi: DataIso): Promise<readonly Firmatario[]> {
  const { nominati, tecnico } = raccoltaDi(tipo);
  if (nominati && convenzioneId !== null) return [(await leggiRigaConvenzione(tx, convenzioneId)).firmatarioErogatore];
  const delegati = await firmatariErogatore(tx, oggi);
  const nominato = delegati.find(({ utenteId }) => utenteId === sottoscrittoreId);
  if (nominato) return [nominato];
  return tecnico ? unaVolta([...delegati, ...(await tecniciDelComune(tx))]) : delegati;
}

async function perLEnte(tx: Tx, { tipo, convenzioneId, adesioneId }: DaFirmare): Promise<readonly Firmatario[]> {
  if (convenzioneId === null) return adesioneId === null ? [] : [await rappresentanteDellaDomanda(tx, adesioneId)];
  return firmatariDellEnte(raccoltaDi(tipo).ente, await leggiRigaConvenzione(tx, convenzioneId));
}
