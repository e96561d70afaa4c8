import { gravita, motivo, type CodiceMotivo } from '../motivi';
import type { AreaFirma, FirmaVerificata } from '../tipi';
import { debolezze, firmaCorrisponde, schemaDiFirma, type Schema } from './algoritmi';
import { allegatiCoerenti } from './allegati';
import type { AncoraLetta } from './ancora-letta';
import { improntaDichiarata, insiemeOrdinato, istanteDichiarato, legameAlCertificato } from './attributi';
import type { Busta, SignerInfo } from './busta';
import { valutaFiducia } from './catena';
import { leggiCertificato, type Certificato } from './certificato';

/** What every signature of a file is judged against. */
export type Contesto = { ancore: readonly AncoraLetta[]; now: Date; areeFirma?: readonly AreaFirma[] | undefined };

/** Digest of what was signed, by Node's name of the algorithm. */
export type CalcoloImpronta = (algoritmo: string) => Buffer;

/** Judges one SignerInfo. `integra` is the mathematics alone: weak algorithms and trust speak through their own reasons. */
export function verificaFirmatario(firmatario: SignerInfo, busta: Busta, impronta: CalcoloImpronta, contesto: Contesto): FirmaVerificata {
  const tutti = busta.certificati.map(leggiCertificato);
  const allegati = tutti.filter((certificato) => certificato !== null);
  const candidati = allegati.filter((certificato) => nominato(firmatario, certificato));
  const attributi = firmatario.attributi ?? [];
  const certificato = candidati.find(({ der }) => legameAlCertificato(attributi, der) === null) ?? candidati[0];
  if (!certificato) return senzaCertificato(busta, attributi.length ? istanteDichiarato(attributi) : null);

  const schema = schemaDiFirma(firmatario.impronta, firmatario.algoritmo);
  const alterazioni = schema ? cercaAlterazioni(firmatario, busta, impronta, certificato, schema) : (['ALGORITMO_NON_AMMESSO'] as const);
  const fiducia = valutaFiducia(certificato, { ancore: contesto.ancore, intermedi: allegati, istante: contesto.now });
  const legame = firmatario.attributi ? legameAlCertificato(attributi, certificato.der) : null;
  const codici: CodiceMotivo[] = [
    ...alterazioni,
    ...(legame ? [legame] : []),
    ...(schema ? debolezze(schema, certificato.x509.publicKey) : []),
    ...fiducia.motivi,
    ...(allegatiCoerenti(
      tutti,
      certificato,
      contesto.ancore.map((ancora) => ancora.certificato),
    )
      ? []
      : (['BUSTA_IRREGOLARE'] as const)),
    ...(certificato.codiceFiscale === null ? (['CODICE_FISCALE_ASSENTE'] as const) : []),
    'REVOCA_NON_VERIFICATA',
  ];
  return {
    firmatario: certificato.titolare,
    codiceFiscale: certificato.codiceFiscale,
    integra: alterazioni.length === 0 && legame !== 'CERTIFICATO_NON_CORRISPONDENTE',
    fiducia: fiducia.motivi.every((codice) => gravita(codice) !== 'rifiuto') ? 'attendibile' : 'non_attendibile',
    revoca: 'non_verificata',
    istante: istanteDichiarato(attributi)?.toISOString() ?? null,
    certificato: {
      emittente: certificato.autorita,
      seriale: Buffer.from(certificato.seriale).toString('hex').toUpperCase(),
      validoDal: certificato.validoDal.toISOString(),
      validoAl: certificato.validoAl.toISOString(),
    },
    motivi: codici.map(motivo),
  };
}

function nominato({ identita }: SignerInfo, certificato: Certificato): boolean {
  if ('chiave' in identita) return certificato.chiaveId !== null && Buffer.compare(certificato.chiaveId, identita.chiave) === 0;
  return Buffer.compare(certificato.emittente, identita.emittente) === 0 && Buffer.compare(certificato.seriale, identita.seriale) === 0;
}

/** The raw attributes first: Italian signers write them unsorted and sign them as written; DER-sorted as fallback. */
function cercaAlterazioni(
  firmatario: SignerInfo,
  busta: Busta,
  impronta: CalcoloImpronta,
  certificato: Certificato,
  schema: Schema,
): CodiceMotivo[] {
  const { attributi, attributiGrezzi, firma } = firmatario;
  if (attributi === null || attributi.length === 0) return ['ATTRIBUTI_ASSENTI'];
  const dichiarata = improntaDichiarata(attributi, busta.tipoContenuto);
  if (dichiarata === null) return ['ATTRIBUTI_ERRATI'];
  const chiave = certificato.x509.publicKey;
  const corrisponde =
    (attributiGrezzi !== null && firmaCorrisponde(schema, chiave, attributiGrezzi, firma)) ||
    firmaCorrisponde(schema, chiave, insiemeOrdinato(attributi), firma);
  return [
    ...(impronta(schema.impronta).equals(dichiarata) ? [] : (['CONTENUTO_ALTERATO'] as const)),
    ...(corrisponde ? [] : (['FIRMA_ALTERATA'] as const)),
  ];
}

function senzaCertificato(busta: Busta, istante: Date | null): FirmaVerificata {
  const codice = busta.certificati.length > 0 ? 'CERTIFICATO_ILLEGGIBILE' : 'CERTIFICATO_ASSENTE';
  return firmaIlleggibile([codice], istante);
}

/** A signature that is there but cannot be attributed to anyone. */
export function firmaIlleggibile(codici: readonly CodiceMotivo[], istante: Date | null = null): FirmaVerificata {
  return {
    firmatario: '',
    codiceFiscale: null,
    integra: false,
    fiducia: 'non_attendibile',
    revoca: 'non_verificata',
    istante: istante?.toISOString() ?? null,
    certificato: { emittente: '', seriale: '', validoDal: '', validoAl: '' },
    motivi: [...codici, 'REVOCA_NON_VERIFICATA' as const].map(motivo),
  };
}
