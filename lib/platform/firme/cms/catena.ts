import type { CodiceMotivo } from '../motivi';
import { chiaveForte } from './algoritmi';
import type { AncoraLetta } from './ancora-letta';
import type { Certificato } from './certificato';
import { eraQualificato, giudicaQualifica } from './qualificatori';
import { isConcesso, isServizioChiuso, qualificazioniAl, serve, type Servizio } from './servizio';

/** Purposes under which documents are signed: any, mail, documents (RFC 9336), and those of Microsoft's and Adobe's programs. */
const SCOPI_DI_FIRMA: ReadonlySet<string> = new Set([
  '2.5.29.37.0',
  '1.3.6.1.5.5.7.3.4',
  '1.3.6.1.5.5.7.3.36',
  '1.3.6.1.4.1.311.10.3.12',
  '1.2.840.113583.1.1.5',
]);
const MAX_PASSI = 8;
const MAX_TENTATIVI = 2000;

/** Who may vouch: the authorities believed, the certificates that travel with the signature, the instant at which all is judged. */
type Garanti = { ancore: readonly AncoraLetta[]; intermedi: readonly Certificato[]; istante: Date };

/** `percorso`: from the certificate judged up to the authority believed, both included; empty when there is none. */
export type Fiducia = { motivi: CodiceMotivo[]; percorso: readonly Certificato[] };

/**
 * Whether a signatory's certificate may be trusted at the instant: fit for signing, valid, issued under an authority believed then, and,
 * where it is the trusted list that vouches, qualified (CAD art. 24). No reason means trusted.
 */
export function valutaFiducia(foglia: Certificato, garanti: Garanti): Fiducia {
  const { motivi, percorso, ancora } = risaliDa(foglia, garanti, 'CA');
  return {
    motivi: [
      ...validita(foglia, garanti.istante),
      ...(isDaFirma(foglia) ? [] : (['CERTIFICATO_NON_DI_FIRMA'] as const)),
      ...motivi,
      ...(ancora?.origine === 'ELENCO' ? qualificaDallElenco(foglia, ancora, garanti) : []),
    ],
    percorso,
  };
}

/** Two dates count (ETSI TS 119 615): the signature's, and that on which the certificate was issued. */
function qualificaDallElenco(foglia: Certificato, { certificato }: AncoraLetta, { ancore, istante }: Garanti): CodiceMotivo[] {
  const ora = giudicaQualifica(foglia, qualificazioniAl(certificato, ancore, istante));
  if (isServizioChiuso(certificato, ancore, foglia.validoDal)) return [...ora, 'SERVIZIO_NON_CONCESSO_AL_RILASCIO'];
  if (ora.length > 0 || eraQualificato(foglia, qualificazioniAl(certificato, ancore, foglia.validoDal))) return ora;
  return ['QUALIFICA_ASSENTE_AL_RILASCIO'];
}

/**
 * Validity and path alone, for certificates that do not sign documents: of time stamping units (`MARCA`: also one that is believed by
 * itself, as lists name them) and of those who answer for revocation. What the certificate may be used for is the caller's to check.
 */
export function valutaCatena(foglia: Certificato, garanti: Garanti, servizio: Servizio): Fiducia {
  const { motivi, percorso } = risaliDa(foglia, garanti, servizio);
  return { motivi: [...validita(foglia, garanti.istante), ...motivi], percorso };
}

/** The certificate of somebody who signs documents: not of an authority, and of no service that a critical purpose confines it to. */
function isDaFirma({ ca, siDiceCa, usi, scopiVincolanti, criticaIgnota }: Certificato): boolean {
  const autorita = ca || siDiceCa || usi?.firmaCertificati === true || usi?.firmaRevoche === true;
  const ammesso = scopiVincolanti === null || scopiVincolanti.some((scopo) => SCOPI_DI_FIRMA.has(scopo));
  return !autorita && usi?.nonRipudio === true && ammesso && !criticaIgnota;
}

function validita(foglia: Certificato, istante: Date): CodiceMotivo[] {
  if (istante < foglia.validoDal) return ['CERTIFICATO_NON_ANCORA_VALIDO'];
  return istante > foglia.validoAl ? ['CERTIFICATO_SCADUTO'] : [];
}

type Trovato = { percorso: readonly Certificato[]; ancora: AncoraLetta };
type Ricerca = Garanti & { servizio: Servizio; ostacoli: Set<CodiceMotivo>; conto: { tentativi: number } };

function risaliDa(foglia: Certificato, garanti: Garanti, servizio: Servizio): Fiducia & { ancora: AncoraLetta | null } {
  const utili = garanti.ancore.filter((ancora) => serve(ancora, servizio));
  const ricerca: Ricerca = {
    istante: garanti.istante,
    // What the comune has chosen by itself comes first: it asks nothing of the list.
    ancore: [...utili].sort((a, b) => a.origine.localeCompare(b.origine)),
    // A listed authority whose service was closed cannot come back as a link towards one that is still granted.
    intermedi: garanti.intermedi.filter((intermedio) => !isServizioChiuso(intermedio, utili, garanti.istante)),
    servizio,
    ostacoli: new Set<CodiceMotivo>(),
    conto: { tentativi: 0 },
  };
  const trovato = servizio === 'MARCA' ? (creduto(foglia, ricerca) ?? risali(foglia, 0, ricerca)) : risali(foglia, 0, ricerca);
  return trovato ? { motivi: [], ...trovato } : { motivi: [piuSpecifico(ricerca.ostacoli)], percorso: [], ancora: null };
}

function piuSpecifico(ostacoli: ReadonlySet<CodiceMotivo>): CodiceMotivo {
  const ordine: CodiceMotivo[] = [
    'SERVIZIO_NON_CONCESSO',
    'CA_NON_VALIDA_ORA',
    'CA_CON_NOMI_VINCOLATI',
    'EMITTENTE_NON_CA',
    'CATENA_DEBOLE',
  ];
  return ordine.find((codice) => ostacoli.has(codice)) ?? 'CA_NON_RICONOSCIUTA';
}

/** A certificate that is itself among those believed. */
function creduto(foglia: Certificato, { ancore, istante, ostacoli }: Ricerca): Trovato | null {
  const sue = ancore.filter(({ certificato }) => Buffer.compare(certificato.der, foglia.der) === 0);
  const ancora = sue.find(({ periodi }) => isConcesso(periodi, istante));
  if (!ancora && sue.length > 0) ostacoli.add('SERVIZIO_NON_CONCESSO');
  return ancora ? { percorso: [foglia], ancora } : null;
}

/** Path to an authority believed (RFC 5280 §6, without policies; an authority confined to some names leads nowhere). */
function risali(figlio: Certificato, sotto: number, ricerca: Ricerca): Trovato | null {
  if (sotto > MAX_PASSI) return null;
  const { ostacoli, conto, istante } = ricerca;
  if (figlio.firmatoConSha1) {
    ostacoli.add('CATENA_DEBOLE');
    return null;
  }
  const prova = (emittente: Certificato): ReturnType<typeof ostacoloComeEmittente> =>
    ++conto.tentativi > MAX_TENTATIVI ? 'estraneo' : ostacoloComeEmittente(emittente, figlio, sotto, istante);
  for (const ancora of ricerca.ancore) {
    const ostacolo = prova(ancora.certificato) ?? (isConcesso(ancora.periodi, istante) ? null : 'SERVIZIO_NON_CONCESSO');
    if (ostacolo === null) return { percorso: [figlio, ancora.certificato], ancora };
    if (ostacolo !== 'estraneo') ostacoli.add(ostacolo);
  }
  for (const intermedio of ricerca.intermedi) {
    const ostacolo = intermedio === figlio ? 'estraneo' : prova(intermedio);
    if (ostacolo === 'estraneo') continue;
    // An expired authority is the reason only where, valid, it would have led to a trusted one.
    const oltre = ostacolo === null || ostacolo === 'CA_NON_VALIDA_ORA' ? risali(intermedio, sotto + 1, ricerca) : null;
    if (ostacolo === null && oltre) return { ...oltre, percorso: [figlio, ...oltre.percorso] };
    if (ostacolo !== null && (ostacolo !== 'CA_NON_VALIDA_ORA' || oltre)) ostacoli.add(ostacolo);
  }
  return null;
}

/** null when that certificate really issued the other and may do so; `estraneo` when it has nothing to do with it. */
function ostacoloComeEmittente(
  emittente: Certificato,
  figlio: Certificato,
  sotto: number,
  istante: Date,
): CodiceMotivo | 'estraneo' | null {
  if (Buffer.compare(emittente.soggetto, figlio.emittente) !== 0) return 'estraneo';
  if (!figlio.x509.verify(emittente.x509.publicKey)) return 'estraneo';
  if (emittente.nomiVincolati) return 'CA_CON_NOMI_VINCOLATI';
  if (!emittente.ca || emittente.usi?.firmaCertificati === false || emittente.criticaIgnota) return 'EMITTENTE_NON_CA';
  if (emittente.percorsoMassimo !== null && sotto > emittente.percorsoMassimo) return 'EMITTENTE_NON_CA';
  if (istante < emittente.validoDal || istante > emittente.validoAl) return 'CA_NON_VALIDA_ORA';
  if (!chiaveForte(emittente.x509.publicKey)) return 'CATENA_DEBOLE';
  return figlio.x509.checkIssued(emittente.x509) ? null : 'EMITTENTE_NON_CA';
}
