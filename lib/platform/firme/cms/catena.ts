import type { CodiceMotivo } from '../motivi';
import { chiaveForte } from './algoritmi';
import type { Certificato } from './certificato';

const MAX_PASSI = 8;
const MAX_TENTATIVI = 200;

/** Who may vouch: the configured authorities, the certificates that travel with the signature, the instant of the check. */
export type Garanti = { ancore: readonly Certificato[]; intermedi: readonly Certificato[]; now: Date };

/**
 * Path from the signatory's certificate to a configured authority (RFC 5280 §6, without names and policies).
 * Returns the reasons why the certificate cannot be trusted; none means trusted.
 */
export function valutaFiducia(foglia: Certificato, garanti: Garanti): CodiceMotivo[] {
  const { now } = garanti;
  const motivi: CodiceMotivo[] = [];
  if (now < foglia.validoDal) motivi.push('CERTIFICATO_NON_ANCORA_VALIDO');
  if (now > foglia.validoAl) motivi.push('CERTIFICATO_SCADUTO');
  if (foglia.ca || !foglia.usi?.nonRipudio || foglia.criticaIgnota) motivi.push('CERTIFICATO_NON_DI_FIRMA');
  const ostacoli = new Set<CodiceMotivo>();
  if (!risali(foglia, 0, garanti, ostacoli, { tentativi: 0 })) motivi.push(piuSpecifico(ostacoli));
  return motivi;
}

function piuSpecifico(ostacoli: ReadonlySet<CodiceMotivo>): CodiceMotivo {
  const ordine: CodiceMotivo[] = ['CA_NON_VALIDA_ORA', 'EMITTENTE_NON_CA', 'CATENA_DEBOLE'];
  return ordine.find((codice) => ostacoli.has(codice)) ?? 'CA_NON_RICONOSCIUTA';
}

function risali(figlio: Certificato, sotto: number, garanti: Garanti, ostacoli: Set<CodiceMotivo>, conto: { tentativi: number }): boolean {
  if (sotto > MAX_PASSI) return false;
  if (figlio.firmatoConSha1) {
    ostacoli.add('CATENA_DEBOLE');
    return false;
  }
  const prova = (emittente: Certificato): ReturnType<typeof ostacoloComeEmittente> =>
    ++conto.tentativi > MAX_TENTATIVI ? 'estraneo' : ostacoloComeEmittente(emittente, figlio, sotto, garanti.now);
  for (const ancora of garanti.ancore) {
    const ostacolo = prova(ancora);
    if (ostacolo === null) return true;
    if (ostacolo !== 'estraneo') ostacoli.add(ostacolo);
  }
  return garanti.intermedi.some((intermedio) => {
    const ostacolo = intermedio === figlio ? 'estraneo' : prova(intermedio);
    if (ostacolo === null) return risali(intermedio, sotto + 1, garanti, ostacoli, conto);
    // An expired authority is the reason only where, valid, it would have led to a trusted one.
    if (ostacolo !== 'estraneo' && (ostacolo !== 'CA_NON_VALIDA_ORA' || risali(intermedio, sotto + 1, garanti, ostacoli, conto)))
      ostacoli.add(ostacolo);
    return false;
  });
}

/** null when that certificate really issued the other and may do so; `estraneo` when it has nothing to do with it. */
function ostacoloComeEmittente(emittente: Certificato, figlio: Certificato, sotto: number, now: Date): CodiceMotivo | 'estraneo' | null {
  if (Buffer.compare(emittente.soggetto, figlio.emittente) !== 0) return 'estraneo';
  if (!figlio.x509.verify(emittente.x509.publicKey)) return 'estraneo';
  if (!emittente.ca || emittente.usi?.firmaCertificati === false || emittente.criticaIgnota) return 'EMITTENTE_NON_CA';
  if (emittente.percorsoMassimo !== null && sotto > emittente.percorsoMassimo) return 'EMITTENTE_NON_CA';
  if (now < emittente.validoDal || now > emittente.validoAl) return 'CA_NON_VALIDA_ORA';
  if (!chiaveForte(emittente.x509.publicKey)) return 'CATENA_DEBOLE';
  return figlio.x509.checkIssued(emittente.x509) ? null : 'EMITTENTE_NON_CA';
}
