import { createHash } from 'node:crypto';
import { isRifiuto, type CodiceMotivo } from '../motivi';
import { debolezze, schemaDiFirma } from './algoritmi';
import { allegatiCoerenti } from './allegati';
import { legameAlCertificato } from './attributi';
import { apriBusta, CONTENUTO_DI_MARCA, type Busta, type SignerInfo } from './busta';
import { valutaCatena } from './catena';
import { leggiCertificato, type Certificato } from './certificato';
import { certificatiFidati, type CalcoloImpronta, type Contesto, type Marca } from './contesto';
import { usiEstesi } from './estensioni';
import { cercaAlterazioni, certificatoDi } from './integrita';
import { leggiContenutoMarca, type ContenutoMarca } from './marca-contenuto';
import { giudicaRevoca } from './revoca';
import { proveDellaBusta } from './revoca-prove';

const MARCATURA = '1.3.6.1.5.5.7.3.8';
const MAX_CERTIFICATI = 12;
/** Reasons of revocation that leave what was stamped before in force (RFC 3161 §4): changed affiliation, superseded, ceased. */
const RAGIONI_INNOCUE: readonly (number | null)[] = [3, 4, 5];

/** The instant, if it is proven, and what there is to say of the token: without an instant, at least one reason. */
export type EsitoMarca = {
  readonly marca: Marca | null;
  readonly codici: readonly CodiceMotivo[];
  /** Those of its authority, by which evidence around it can be judged. */
  readonly certificati: readonly Certificato[];
};

const senza = (...codici: CodiceMotivo[]): EsitoMarca => ({ marca: null, codici, certificati: [] });

/**
 * Judges a time stamp token (RFC 3161, ETSI EN 319 422) over what has that digest. A token that was altered or copied sends the file to a
 * person, because honest programs do not make them; one that is merely not believed is only noted. Neither makes a signature bad.
 */
export function verificaMarca(token: Uint8Array, impronta: CalcoloImpronta, contesto: Contesto): EsitoMarca {
  try {
    return giudica(apriBusta(token, contesto.bilancio), impronta, contesto);
  } catch (errore) {
    if (isRifiuto(errore)) return senza('MARCA_ALTERATA');
    throw errore;
  }
}

function giudica(busta: Busta, impronta: CalcoloImpronta, contesto: Contesto): EsitoMarca {
  const [firmatario, ...altri] = busta.firmatari;
  // The room that a PDF leaves for the token is filled with zeros.
  const intera = busta.coda.every((ottetto) => ottetto === 0) && busta.tipoContenuto === CONTENUTO_DI_MARCA;
  const contenuto = intera && busta.contenuto ? leggiContenutoMarca(busta.contenuto) : null;
  if (!firmatario || altri.length > 0 || !contenuto) return senza('MARCA_ALTERATA');
  if (busta.certificati.length > MAX_CERTIFICATI) return senza('MARCA_NON_RICONOSCIUTA');
  const tutti = busta.certificati.map(leggiCertificato);
  const suoi = tutti.filter((certificato) => certificato !== null);
  const allegati = [...suoi, ...contesto.certificati];
  const unita = certificatoDi(firmatario, [...allegati, ...certificatiFidati(contesto)]);
  // A token may come without certificates; one that carries them and names none of them was retouched.
  if (!unita) return senza(busta.certificati.length > 0 ? 'MARCA_ALTERATA' : 'MARCA_NON_RICONOSCIUTA');
  const ostacolo =
    ostacoloNelToken(firmatario, busta, contenuto, unita, impronta) ?? ostacoloDiFiducia(contenuto, unita, busta, allegati, contesto);
  const irregolare = busta.irregolare || !allegatiCoerenti(tutti, unita, certificatiFidati(contesto));
  const codici: CodiceMotivo[] = [...(ostacolo ? [ostacolo] : []), ...(irregolare ? (['BUSTA_IRREGOLARE'] as const) : [])];
  const creduta = ostacolo === null || ostacolo === 'MARCA_DA_ACCERTARE';
  return { marca: creduta ? { istante: contenuto.istante, autorita: unita.titolare } : null, codici, certificati: suoi };
}

/** What the token itself says: intact, made by that unit, of this very thing. */
function ostacoloNelToken(
  firmatario: SignerInfo,
  busta: Busta,
  contenuto: ContenutoMarca,
  unita: Certificato,
  impronta: CalcoloImpronta,
): CodiceMotivo | null {
  const schema = schemaDiFirma(firmatario.impronta, firmatario.algoritmo);
  if (schema === null) return 'MARCA_ALTERATA';
  const sua: CalcoloImpronta = (algoritmo) => improntaDi(busta, algoritmo);
  const legame = legameAlCertificato(firmatario.attributi ?? [], unita.der);
  if (legame === 'CERTIFICATO_NON_CORRISPONDENTE' || cercaAlterazioni(firmatario, busta, sua, unita, schema).length > 0)
    return 'MARCA_ALTERATA';
  if (contenuto.algoritmo === null) return 'MARCA_DEBOLE';
  if (!impronta(contenuto.algoritmo).equals(contenuto.impronta)) return 'MARCA_DI_ALTRA_FIRMA';
  if (contenuto.algoritmo === 'sha1' || debolezze(schema, unita.x509.publicKey).length > 0) return 'MARCA_DEBOLE';
  // RFC 3161 §2.4.2 makes the binding to the certificate mandatory.
  return legame === null ? null : 'MARCA_NON_RICONOSCIUTA';
}

function improntaDi({ contenuto }: Busta, algoritmo: string): Buffer {
  return createHash(algoritmo)
    .update(contenuto ?? new Uint8Array())
    .digest();
}

/**
 * Who made it: a unit for time stamps alone, under an authority believed for that when it stamped. Its certificate must also be valid
 * today: of a key that has expired nobody knows any more in whose hands it is (EN 319 102-1 asks for a newer stamp over the old one).
 * One that is suspected, by evidence that nobody here can read to its end, is believed and a person looks.
 */
function ostacoloDiFiducia(
  { istante, criticheIgnote }: ContenutoMarca,
  unita: Certificato,
  busta: Busta,
  allegati: readonly Certificato[],
  contesto: Contesto,
): CodiceMotivo | null {
  const { ancore, now, bilancio } = contesto;
  const usi = usiEstesi(unita.der);
  const soloMarche = usi?.critica === true && usi.usi.length === 1 && usi.usi[0] === MARCATURA;
  if (!soloMarche || unita.ca || unita.criticaIgnota || criticheIgnote) return 'MARCA_NON_RICONOSCIUTA';
  if (istante > now) return 'MARCA_FUORI_TEMPO';
  const { motivi, percorso } = valutaCatena(unita, { ancore, intermedi: allegati, istante }, 'MARCA');
  if (motivi.some((codice) => codice !== 'CERTIFICATO_SCADUTO')) return 'MARCA_NON_RICONOSCIUTA';
  if (motivi.length > 0 || unita.validoAl < now) return 'MARCA_SCADUTA';
  const prove = [...contesto.prove, ...proveDellaBusta(busta.revoche, bilancio).lette];
  const noti = [...allegati, ...certificatiFidati(contesto)];
  const giudizi = percorso
    .slice(0, percorso.length > 1 ? -1 : 1)
    .map((certificato) => giudicaRevoca(certificato, { istante, provato: true, now }, { prove, noti }));
  if (giudizi.some((sua) => sua.stato === 'revocato' && !(sua.dopo && RAGIONI_INNOCUE.includes(sua.revoca.ragione))))
    return 'MARCA_SCADUTA';
  return giudizi.some((sua) => sua.stato !== 'revocato' && sua.sospetto) ? 'MARCA_DA_ACCERTARE' : null;
}
