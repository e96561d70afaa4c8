import { isRifiuto } from '../motivi';
import { SEQUENZA, leggiBer, leggiOid } from './ber';

const CONFORME = '0.4.0.1862.1.1';
const DISPOSITIVO = '0.4.0.1862.1.4';
const TIPO = '0.4.0.1862.1.6';
const FIRMA = '0.4.0.1862.1.6.1';
const ALTRA_LEGGE = '0.4.0.1862.1.7';

/** QcStatements of a certificate (EN 319 412-5), read as they stand; who may be believed saying so is the chain's to judge. */
export type Qualifica = {
  /** QcCompliance: qualified. */
  readonly conforme: boolean;
  /** Under the law of another country than those of the Union (QcCClegislation). */
  readonly altraLegge: boolean;
  /** QcSSCD: the key lives in a qualified device. */
  readonly dispositivo: boolean;
  /** QcType names signatures, or says nothing: certificates older than the regulation have no type. */
  readonly perFirma: boolean;
};

/** Reads the content of the extension; null when it is absent or is no list of statements: then nothing is declared. */
export function leggiQualifica(valore: Uint8Array | undefined): Qualifica | null {
  try {
    return valore ? leggi(valore) : null;
  } catch (errore) {
    if (isRifiuto(errore)) return null;
    throw errore;
  }
}

function leggi(valore: Uint8Array): Qualifica {
  const dichiarazioni = leggiBer(valore).figli.map((nodo) => ({ oid: leggiOid(nodo.figli[0]), info: nodo.figli[1] }));
  const ha = (cercato: string): boolean => dichiarazioni.some(({ oid }) => oid === cercato);
  const tipi = dichiarazioni
    .filter(({ oid }) => oid === TIPO)
    .flatMap(({ info }) => (info?.etichetta === SEQUENZA ? info.figli : []))
    .map(leggiOid);
  return {
    conforme: ha(CONFORME),
    altraLegge: ha(ALTRA_LEGGE),
    dispositivo: ha(DISPOSITIVO),
    perFirma: !ha(TIPO) || tipi.includes(FIRMA),
  };
}
