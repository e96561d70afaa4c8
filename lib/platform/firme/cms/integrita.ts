import type { CodiceMotivo } from '../motivi';
import { firmaCorrisponde, type Schema } from './algoritmi';
import { improntaDichiarata, insiemeOrdinato, legameAlCertificato } from './attributi';
import type { Busta, SignerInfo } from './busta';
import type { Certificato } from './certificato';
import type { CalcoloImpronta } from './contesto';

/** The certificate that the signature names, preferring the one that it is bound to when several share the name. */
export function certificatoDi(firmatario: SignerInfo, allegati: readonly Certificato[]): Certificato | undefined {
  const candidati = allegati.filter((certificato) => nominato(firmatario, certificato));
  return candidati.find(({ der }) => legameAlCertificato(firmatario.attributi ?? [], der) === null) ?? candidati[0];
}

function nominato({ identita }: SignerInfo, certificato: Certificato): boolean {
  if ('chiave' in identita) return certificato.chiaveId !== null && Buffer.compare(certificato.chiaveId, identita.chiave) === 0;
  return Buffer.compare(certificato.emittente, identita.emittente) === 0 && Buffer.compare(certificato.seriale, identita.seriale) === 0;
}

/**
 * The mathematics of one SignerInfo: what was signed, and by that certificate's key.
 * The raw attributes first: Italian signers write them unsorted and sign them as written; DER-sorted as fallback.
 */
export function cercaAlterazioni(
  { attributi, attributiGrezzi, firma }: SignerInfo,
  { tipoContenuto }: Pick<Busta, 'tipoContenuto'>,
  impronta: CalcoloImpronta,
  certificato: Certificato,
  schema: Schema,
): CodiceMotivo[] {
  if (attributi === null || attributi.length === 0) return ['ATTRIBUTI_ASSENTI'];
  const dichiarata = improntaDichiarata(attributi, tipoContenuto);
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
