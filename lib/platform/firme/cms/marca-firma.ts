import { createHash } from 'node:crypto';
import { rifiuta, type CodiceMotivo } from '../motivi';
import { leggiOid, OID } from './ber';
import { SIGNED_DATA, type Attributo, type SignerInfo } from './busta';
import type { Certificato } from './certificato';
import type { Contesto, Marca } from './contesto';
import { CONTROFIRMA } from './controfirma';
import { verificaMarca, type EsitoMarca } from './marca';

const MARCA_DI_FIRMA = '1.2.840.113549.1.9.16.2.14';
const MARCA_DI_CONTENUTO = '1.2.840.113549.1.9.16.2.20';
/** Archive stamps and stamps over references (EN 319 122-1 §5.5, TS 101 733): they keep old proof alive, which is not needed at receipt. */
const ALTRE_MARCHE: ReadonlySet<string> = new Set([
  '1.2.840.113549.1.9.16.2.25',
  '1.2.840.113549.1.9.16.2.26',
  '1.2.840.113549.1.9.16.2.27',
  '1.2.840.113549.1.9.16.2.48',
  '0.4.0.1733.2.2',
  '0.4.0.1733.2.4',
]);
/** Countersignatures, certificates and revocation by reference and by value, the index of an archive stamp, the policy's text. */
const ALTRI_NON_FIRMATI: ReadonlySet<string> = new Set([
  CONTROFIRMA,
  '1.2.840.113549.1.9.16.2.21',
  '1.2.840.113549.1.9.16.2.22',
  '1.2.840.113549.1.9.16.2.23',
  '1.2.840.113549.1.9.16.2.24',
  '1.2.840.113549.1.9.16.2.44',
  '1.2.840.113549.1.9.16.2.45',
  '0.4.0.1733.2.5',
  '0.4.0.19122.1.3',
]);

/** The earliest instant proven for a signature, and what there is to say of the stamps around it. */
type TempoDellaFirma = EsitoMarca;

/**
 * When the signature existed at the latest: its own stamps, over the signature's value, and those that already cover the whole of it
 * (`contesto.marche`). A stamp older than the certificate proves that something is wrong with it, not that the signature is older.
 */
export function tempoDellaFirma(firmatario: SignerInfo, certificato: Certificato, contesto: Contesto): TempoDellaFirma {
  const nonFirmati = firmatario.attributiNonFirmati;
  const codici = new Set<CodiceMotivo>();
  const token = nonFirmati.filter(({ oid }) => oid === MARCA_DI_FIRMA).flatMap(({ valori }) => valori);
  contesto.bilancio.marche -= token.length;
  if (contesto.bilancio.marche < 0) rifiuta('TROPPO_COMPLESSO', 'too many time stamps');
  const marche = [...contesto.marche];
  const certificati: Certificato[] = [];
  for (const { byte } of token) {
    const esito = verificaMarca(byte, (algoritmo) => createHash(algoritmo).update(firmatario.firma).digest(), contesto);
    for (const codice of esito.codici) codici.add(codice);
    certificati.push(...esito.certificati);
    if (esito.marca) marche.push(esito.marca);
  }
  const possibili = marche.filter(({ istante }) => istante >= certificato.validoDal);
  if (possibili.length < marche.length) codici.add('MARCA_FUORI_TEMPO');
  const altre = nonFirmati.some(({ oid }) => ALTRE_MARCHE.has(oid));
  if (altre || firmatario.attributi?.some(({ oid }) => oid === MARCA_DI_CONTENUTO)) codici.add('MARCA_NON_VERIFICATA');
  const previsto = (attributo: Attributo): boolean =>
    attributo.oid === MARCA_DI_FIRMA || ALTRE_MARCHE.has(attributo.oid) || (ALTRI_NON_FIRMATI.has(attributo.oid) && !haUnaMarca(attributo));
  if (!nonFirmati.every(previsto)) codici.add('BUSTA_IRREGOLARE');
  return { marca: prima(possibili), codici: [...codici], certificati };
}

/** A stamp is signed data: under the name of another attribute it would go by without being looked at. */
function haUnaMarca({ valori }: Attributo): boolean {
  return valori.some(({ figli: [tipo] }) => tipo?.etichetta === OID && leggiOid(tipo) === SIGNED_DATA);
}

function prima(marche: readonly Marca[]): Marca | null {
  return marche.reduce<Marca | null>((scelta, marca) => (scelta && scelta.istante <= marca.istante ? scelta : marca), null);
}
