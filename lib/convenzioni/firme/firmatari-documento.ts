import { rappresentanteDellaDomanda } from '@/lib/adesioni/steps';
import { firmatariDellEnte, unaVolta } from '@/lib/atti/domain/firmatari-ente';
import { raccoltaDi } from '@/lib/documenti/domain/raccolta';
import { normalizzaCodiceFiscale } from '@/lib/core/codice-fiscale';
import { formatoEsteso, oggi, type DataIso } from '@/lib/core/date';
import { altraParte, type ParteFirmataria, type TipoDocumento } from '@/lib/core/documenti';
import { ATTI, TIPI_ATTO } from '@/lib/atti/domain/catalogo';
import type { ChiFirma, Firmatario, RigaDocumento } from '@/lib/documenti/steps';
import { nominativo } from '@/lib/core/nominativo';
import type { FirmaVerificata } from '@/lib/platform/firme/tipi';
import type { Tx } from '@/lib/platform/db';
import { leggiRigaConvenzione } from '../repository';
import { firmatariErogatore, tecniciDelComune } from '../repository-firmatari';

type DaFirmare = Pick<RigaDocumento, 'tipo' | 'convenzioneId' | 'adesioneId' | 'firmeRichieste' | 'sottoscrittoreId'>;

/**
 * Who may sign a document for a party that day, and who signs for the other, if it does (CA-16), as its definition says: for the comune the
 * person whom the document names, as long as it has a delegation in force and a manager's account (LE-02), or, but of a convenzione, whoever
 * has; and the technical manager (SA-05); for the ente its representative, its responsabile or either, and of a request its legal
 * representative.
 */
export async function firmatariDelDocumento(tx: Tx, documento: DaFirmare, parte: ParteFirmataria, giorno: DataIso): Promise<ChiFirma> {
  const nominato = await nominatoPerIlComune(tx, documento);
  const di = (quale: ParteFirmataria) => (quale === 'EROGATORE' ? perIlComune(tx, documento, nominato, giorno) : perLEnte(tx, documento));
  const altra = altraParte(parte);
  const richiesta = documento.firmeRichieste.includes(altra);
  const attesi = await di(parte);
  const altrimenti = parte === 'EROGATORE' ? chiAltri(documento, nominato, attesi, giorno) : null;
  return {
    parte,
    attesi,
    altri: !richiesta ? [] : altra === 'EROGATORE' && nominato ? [nominato] : await di(altra),
    ...(altrimenti && { altrimenti }),
  };
}

/**
 * The same of a file that came that day: who of the comune has signed could sign on the day of its own signature, the proven one, or else
 * that of its receipt (LE-02).
 */
export async function firmatariNelGiorno(
  tx: Tx,
  documento: DaFirmare,
  { parte, firme, ricevutaIl }: { readonly parte: ParteFirmataria; readonly firme: readonly FirmaVerificata[]; readonly ricevutaIl: Date },
): Promise<ChiFirma> {
  const alRicevimento = await firmatariDelDocumento(tx, documento, parte, oggi(ricevutaIl));
  const provate = firme.flatMap((firma) => (firma.marca ? [{ ...firma, giorno: oggi(new Date(firma.marca.istante)) }] : []));
  if (parte === 'FRUITORE' || provate.length === 0) return alRicevimento;
  const attesi = alRicevimento.attesi.filter((uno) => !provate.some((firma) => isDi(uno, firma)));
  for (const firma of provate) {
    const allora = await firmatariDelDocumento(tx, documento, parte, firma.giorno);
    attesi.push(...allora.attesi.filter((uno) => isDi(uno, firma)));
  }
  const siSaPerche = attesi.length > 0 || alRicevimento.attesi.length === 0;
  return siSaPerche ? { ...alRicevimento, attesi } : { parte, attesi, altri: alRicevimento.altri };
}

const isDi = ({ codiceFiscale }: Firmatario, firma: Pick<FirmaVerificata, 'codiceFiscale'>): boolean =>
  firma.codiceFiscale !== null && normalizzaCodiceFiscale(firma.codiceFiscale) === normalizzaCodiceFiscale(codiceFiscale);

const DI_NUOVO = 'Se per il comune firma un’altra persona con la delega, prepari lei di nuovo il documento: porterà il suo nome.';
const isSuRichiesta = (tipo: TipoDocumento): boolean => TIPI_ATTO.some((uno) => uno === tipo && ATTI[uno].nasce === 'SU_RICHIESTA');

/** What to do where who is named cannot sign, or somebody else is to. */
function chiAltri(
  { tipo, sottoscrittoreId }: DaFirmare,
  nominato: Firmatario | null,
  attesi: readonly Firmatario[],
  giorno: DataIso,
): string | null {
  if (nominato && attesi.length === 0)
    return (
      `${nominativo(nominato)}, nominato per firmare per il comune, ${formatoEsteso(giorno, 'il')} non lo può fare: manca una delega in vigore, o il suo accesso ` +
      'è spento o senza il ruolo di responsabile. Metti agli atti la delega, se c’è, e carica di nuovo il file; altrimenti annulla la convenzione e generane un’altra con chi può firmare.'
    );
  return attesi.length > 0 && sottoscrittoreId !== null && isSuRichiesta(tipo) ? DI_NUOVO : null;
}

/** The comune's person whom the clauses of a convenzione name as its signatory, and nobody in its place. */
async function nominatoPerIlComune(tx: Tx, { tipo, convenzioneId }: DaFirmare): Promise<Firmatario | null> {
  return raccoltaDi(tipo).nominati && convenzioneId !== null ? (await leggiRigaConvenzione(tx, convenzioneId)).firmatarioErogatore : null;
}

async function perIlComune(
  tx: Tx,
  { tipo, sottoscrittoreId }: DaFirmare,
  nominato: Firmatario | null,
  giorno: DataIso,
): Promise<readonly Firmatario[]> {
  const delegati = await firmatariErogatore(tx, giorno);
  if (nominato) return delegati.some((uno) => isDi(uno, nominato)) ? [nominato] : [];
  const suo = delegati.find(({ utenteId }) => utenteId === sottoscrittoreId);
  if (suo) return [suo];
  return raccoltaDi(tipo).tecnico ? unaVolta([...delegati, ...(await tecniciDelComune(tx))]) : delegati;
}

async function perLEnte(tx: Tx, { tipo, convenzioneId, adesioneId }: DaFirmare): Promise<readonly Firmatario[]> {
  if (convenzioneId === null) return adesioneId === null ? [] : [await rappresentanteDellaDomanda(tx, adesioneId)];
  return firmatariDellEnte(raccoltaDi(tipo).ente, await leggiRigaConvenzione(tx, convenzioneId));
}
