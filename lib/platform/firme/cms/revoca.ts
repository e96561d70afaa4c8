import type { Certificato } from './certificato';
import { firmaRevoche } from './estensioni';
import { corrisponde, firmatoDa } from './firmato';
import { accusa, copre, SOSPENSIONE, type Crl, type Revoca } from './revoca-crl';
import { firmataPer, rispostePer, type Ocsp } from './revoca-ocsp';
import type { Prova } from './revoca-prove';

const GIORNO_MS = 86_400_000;

/** The instant at which the certificate is judged, whether a time stamp proves it, and the receipt of the file. */
export type Quando = { readonly istante: Date; readonly provato: boolean; readonly now: Date };

export type Giudizio =
  | ({ readonly stato: 'buono' } & Sospetto)
  /** `dopo`: after the instant, which is proven, so that what was signed before stays good. */
  | { readonly stato: 'revocato'; readonly revoca: Revoca; readonly dopo: boolean }
  /** `insufficienti`: there was evidence of that issuer, but none that answers for the instant. */
  | ({ readonly stato: 'ignoto'; readonly insufficienti: boolean } & Sospetto);

/** Evidence of that issuer which nobody here can read to its end names a certificate of that number: a person looks. */
type Sospetto = { readonly sospetto: boolean };

/** What one piece of evidence, found authentic, says of one certificate. */
type Attestazione = {
  emessa: Date;
  scade: Date | null;
  revoca: Revoca | null;
  buono: boolean;
  sospetto: boolean;
  scadutiDal: Date | null;
};

/**
 * Whether a certificate was revoked or on hold at an instant T, by the evidence at hand (ETSI EN 319 102-1 §5.2.5 and §5.2.6, RFC 5280 §6.3).
 *
 * Revoked: any authentic evidence whose revocation date is not after T, however old the evidence: a revocation is for ever. A suspension
 * alone is lifted by a later statement, made not after T, that the certificate is good.
 * Good: evidence made at T or later, while the certificate had not expired (lists may drop the expired, unless they say that they keep
 * them); or the evidence in force at T, that is made before and due to be renewed after (an OCSP answer without an end is in force for a
 * day). Anything else, and anything dated after the receipt of the file, proves nothing.
 */
export function giudicaRevoca(
  certificato: Certificato,
  quando: Quando,
  { prove, noti }: { prove: readonly Prova[]; noti: readonly Certificato[] },
): Giudizio {
  const emittenti = noti.filter((altro) => isEmittente(altro, certificato));
  const sue = prove.filter((prova) => riguarda(prova, certificato, emittenti));
  const attestazioni = sue
    .flatMap((prova) => (prova.tipo === 'CRL' ? dallaCrl(prova, certificato, emittenti, noti) : dallaOcsp(prova, certificato, emittenti)))
    .filter(({ emessa }) => emessa <= quando.now);
  const [prima] = attestazioni
    .filter((sua) => sua.revoca !== null && !isSuperata(sua, attestazioni, quando.istante))
    .flatMap(({ revoca }) => revoca ?? [])
    .sort((a, b) => a.dal.getTime() - b.dal.getTime());
  if (prima) return { stato: 'revocato', revoca: prima, dopo: quando.provato && prima.dal > quando.istante };
  const sospetto = attestazioni.some((sua) => sua.sospetto);
  if (attestazioni.some((sua) => provaBuono(sua, certificato, quando.istante))) return { stato: 'buono', sospetto };
  return { stato: 'ignoto', insufficienti: sue.length > 0, sospetto };
}

function isEmittente(altro: Certificato, certificato: Certificato): boolean {
  return Buffer.compare(altro.soggetto, certificato.emittente) === 0 && certificato.x509.verify(altro.x509.publicKey);
}

function riguarda(prova: Prova, certificato: Certificato, emittenti: readonly Certificato[]): boolean {
  if (prova.tipo === 'CRL') return Buffer.compare(prova.emittente, certificato.emittente) === 0;
  return emittenti.some((emittente) => rispostePer(prova, certificato, emittente).length > 0);
}

/** RFC 5280 §6.3.3: signed with the key that issued the certificate, or by another certificate of that name made for signing lists. */
function dallaCrl(
  crl: Crl,
  certificato: Certificato,
  emittenti: readonly Certificato[],
  noti: readonly Certificato[],
): readonly Attestazione[] {
  const delegato = (altro: Certificato): boolean =>
    Buffer.compare(altro.soggetto, crl.emittente) === 0 &&
    altro.usi !== null &&
    crl.emessa >= altro.validoDal &&
    crl.emessa <= altro.validoAl &&
    emittenti.some((emittente) => altro.x509.verify(emittente.x509.publicKey));
  const autorevoli = [...emittenti, ...noti.filter((altro) => !emittenti.includes(altro) && delegato(altro))];
  const firmatarie = autorevoli.filter(({ der, x509 }) => firmaRevoche(der) && corrisponde(crl.firmato, x509.publicKey));
  if (firmatarie.length === 0) return [];
  const { revoca, sospetto } = accusa(crl, certificato.seriale);
  const { emessa, scade, scadutiDal } = crl;
  // A list signed weakly (SHA-1), or by whom is not understood, proves nothing, yet whom it accuses is not passed over: anybody else would
  // call that certificate revoked.
  const salda = (altro: Certificato): boolean => emittenti.includes(altro) || (!altro.criticaIgnota && !altro.firmatoConSha1);
  if (!firmatarie.some((altro) => salda(altro) && firmatoDa(crl.firmato, altro.x509.publicKey)))
    return [{ emessa, scade, scadutiDal, revoca: null, sospetto: revoca !== null || sospetto, buono: false }];
  return [{ emessa, scade, scadutiDal, revoca, sospetto, buono: revoca === null && copre(crl, certificato) }];
}

function dallaOcsp(ocsp: Ocsp, certificato: Certificato, emittenti: readonly Certificato[]): Attestazione[] {
  return emittenti.flatMap((emittente) => {
    const forza = firmataPer(ocsp, emittente);
    if (forza === null) return [];
    return rispostePer(ocsp, certificato, emittente).map(({ emessa, revoca, scadutiDal, stato, oscura, scade }) => {
      const creduta = forza === 'FORTE' && !oscura;
      return {
        emessa,
        scade: scade ?? new Date(emessa.getTime() + GIORNO_MS),
        scadutiDal,
        revoca: creduta ? revoca : null,
        sospetto: !creduta && stato !== 'buono',
        buono: creduta && stato === 'buono',
      };
    });
  });
}

function isSuperata({ revoca, emessa }: Attestazione, tutte: readonly Attestazione[], istante: Date): boolean {
  return revoca?.ragione === SOSPENSIONE && tutte.some((altra) => altra.buono && altra.emessa > emessa && altra.emessa <= istante);
}

function provaBuono({ buono, emessa, scade, scadutiDal }: Attestazione, { validoAl }: Certificato, istante: Date): boolean {
  if (!buono) return false;
  if (emessa >= istante) return emessa <= validoAl || (scadutiDal !== null && scadutiDal <= validoAl);
  return scade !== null && scade >= istante;
}
