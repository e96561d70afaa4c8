import { gravita, motivo, type CodiceMotivo } from '../motivi';
import type { FirmaVerificata } from '../tipi';
import { debolezze, schemaDiFirma } from './algoritmi';
import { allegatiCoerenti } from './allegati';
import { certificatiNonFirmati, istanteDichiarato, legameAlCertificato } from './attributi';
import type { Busta, SignerInfo } from './busta';
import { valutaFiducia } from './catena';
import { leggiCertificato } from './certificato';
import { certificatiFidati, type CalcoloImpronta, type Contesto } from './contesto';
import { motiviDelleControfirme } from './controfirma';
import { cercaAlterazioni, certificatoDi } from './integrita';
import { tempoDellaFirma } from './marca-firma';
import { materialeDi, revocaDellaFirma } from './revoca-firma';

/**
 * Judges one SignerInfo. `integra` is the mathematics alone: weak algorithms, trust, time and revocation speak through their own reasons.
 * Certificate and authorities are judged at the instant that a time stamp proves, or else at the receipt of the file (ETSI EN 319 102-1
 * §5.5): what the signatory claims, in the signature or in the PDF around it (`dichiaratoNelPdf`), is only said.
 */
export function verificaFirmatario(
  firmatario: SignerInfo,
  busta: Busta,
  impronta: CalcoloImpronta,
  contesto: Contesto,
  dichiaratoNelPdf: Date | null = null,
): FirmaVerificata {
  const tutti = [...busta.certificati, ...certificatiNonFirmati(firmatario)].map(leggiCertificato);
  const allegati = [...tutti.filter((certificato) => certificato !== null), ...contesto.certificati];
  const attributi = firmatario.attributi ?? [];
  const dichiarato = istanteDichiarato(attributi) ?? dichiaratoNelPdf;
  const certificato = certificatoDi(firmatario, allegati);
  if (!certificato) return firmaIlleggibile([busta.certificati.length > 0 ? 'CERTIFICATO_ILLEGGIBILE' : 'CERTIFICATO_ASSENTE'], dichiarato);

  const fidati = certificatiFidati(contesto);
  const schema = schemaDiFirma(firmatario.impronta, firmatario.algoritmo);
  const alterazioni = schema ? cercaAlterazioni(firmatario, busta, impronta, certificato, schema) : (['ALGORITMO_NON_AMMESSO'] as const);
  const legame = firmatario.attributi ? legameAlCertificato(attributi, certificato.der) : null;
  const { marca, codici: codiciTempo, certificati: delleMarche } = tempoDellaFirma(firmatario, certificato, contesto);
  const istante = marca?.istante ?? contesto.now;
  const fiducia = valutaFiducia(certificato, { ancore: contesto.ancore, intermedi: allegati, istante });
  const materiale = materialeDi(firmatario, busta, [...allegati, ...delleMarche, ...fidati], contesto);
  const quando = { istante, provato: marca !== null, now: contesto.now };
  const { revoca, motivi: motiviRevoca } = revocaDellaFirma(certificato, fiducia.percorso, quando, dichiarato, materiale);
  const codici = new Set<CodiceMotivo>([
    ...alterazioni,
    ...(legame ? [legame] : []),
    ...(schema ? debolezze(schema, certificato.x509.publicKey) : []),
    ...fiducia.motivi,
    ...(allegatiCoerenti(tutti, certificato, fidati) ? [] : (['BUSTA_IRREGOLARE'] as const)),
    ...codiciTempo,
    ...(certificato.codiceFiscale === null ? (['CODICE_FISCALE_ASSENTE'] as const) : []),
  ]);
  const creduto = fiducia.motivi.every((codice) => gravita(codice) !== 'rifiuto');
  return {
    firmatario: certificato.titolare,
    codiceFiscale: certificato.codiceFiscale,
    integra: alterazioni.length === 0 && legame !== 'CERTIFICATO_NON_CORRISPONDENTE',
    fiducia: creduto && !motiviRevoca.some(({ codice }) => codice === 'AUTORITA_REVOCATA') ? 'attendibile' : 'non_attendibile',
    revoca,
    istante: (marca?.istante ?? dichiarato)?.toISOString() ?? null,
    marca: marca && { istante: marca.istante.toISOString(), autorita: marca.autorita },
    certificato: {
      emittente: certificato.autorita,
      seriale: Buffer.from(certificato.seriale).toString('hex').toUpperCase(),
      validoDal: certificato.validoDal.toISOString(),
      validoAl: certificato.validoAl.toISOString(),
    },
    motivi: [...[...codici].map(motivo), ...motiviDelleControfirme(firmatario, allegati), ...motiviRevoca],
  };
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
    marca: null,
    certificato: { emittente: '', seriale: '', validoDal: '', validoAl: '' },
    motivi: [...codici, 'REVOCA_NON_VERIFICATA' as const].map(motivo),
  };
}
