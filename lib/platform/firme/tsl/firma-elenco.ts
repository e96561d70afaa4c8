import { X509Certificate } from 'node:crypto';
import { SignedXml } from 'xml-crypto';
import { improntaSha256 } from '@/lib/core/impronta';
import { chiaveForte } from '../cms/algoritmi';
import { ALGORITMI_FIRMA, ALGORITMI_IMPRONTA, isFirmaAmmessa, isImprontaAmmessa } from './algoritmi-xml';
import { rifiutaElenco } from './guasti';
import type { FirmatariAmmessi } from './tipi';
import { discendi, figli, leggiXml, testo } from './xml';

const XMLDSIG = 'http://www.w3.org/2000/09/xmldsig#';
const IMBUSTATA = `${XMLDSIG}enveloped-signature`;
const CANONICHE = ['http://www.w3.org/2001/10/xml-exc-c14n#', 'http://www.w3.org/TR/2001/REC-xml-c14n-20010315'];

type ElencoFirmato = { xml: string; firmatario: X509Certificate };

/**
 * The signed content of a list, and nothing else (TS 119 612 §5.7.1): one enveloped signature, child of the root, that covers the whole
 * root and was made by a certificate known beforehand. What is not in the answer was not signed: callers never look at the file again.
 */
export function contenutoFirmato(xml: string, ammessi: FirmatariAmmessi): ElencoFirmato {
  const documento = leggiXml(xml);
  const firma = unicaFirma(documento);
  const firmatario = firmatarioAmmesso(firma, ammessi);
  const firmato = new SignedXml({ publicCert: firmatario.publicKey.export({ type: 'spki', format: 'pem' }) });
  firmato.SignatureAlgorithms = ALGORITMI_FIRMA;
  firmato.HashAlgorithms = ALGORITMI_IMPRONTA;
  const metodo = discendi(firma, 'SignedInfo', 'SignatureMethod')?.getAttribute('Algorithm') ?? undefined;
  if (!isFirmaAmmessa(metodo) || !chiaveForte(firmatario.publicKey)) rifiutaElenco('ALGORITMO', `signed with ${metodo}`);
  const riferimenti = figli(discendi(firma, 'SignedInfo'), 'Reference');
  if (!riferimenti.every((riferimento) => isImprontaAmmessa(discendi(riferimento, 'DigestMethod')?.getAttribute('Algorithm') ?? '')))
    rifiutaElenco('ALGORITMO', 'digest of a reference');
  if (!corrisponde(firmato, firma, xml)) rifiutaElenco('ALTERATO', 'signature or digest mismatch');
  return { xml: coperto(firmato), firmatario };
}

/** The only signature anywhere in the file, where the standard puts it, with its parts where they belong. */
function unicaFirma(documento: Document): Element {
  const radice = documento.documentElement;
  const firme = Array.from(documento.getElementsByTagNameNS('*', 'Signature'));
  const [firma] = firme;
  if (!firma || firme.length !== 1 || firma.parentNode !== radice || firma.namespaceURI !== XMLDSIG)
    rifiutaElenco('FIRME', `${firme.length} signatures`);
  const firmato = figli(firma, 'SignedInfo')[0];
  // xml-crypto takes the first part of a name wherever it stands in the signature: that one must be the part that counts.
  const primo = (nome: string): Node | null | undefined => firma.getElementsByTagNameNS('*', nome)[0]?.parentNode;
  if (!firmato || ['SignatureMethod', 'CanonicalizationMethod'].some((nome) => primo(nome) !== firmato))
    rifiutaElenco('FIRME', 'misplaced part');
  if (['SignedInfo', 'SignatureValue', 'KeyInfo'].some((nome) => figli(firma, nome).length !== 1 || primo(nome) !== firma))
    rifiutaElenco('FIRME', 'repeated part');
  return firma;
}

/** Pinned: the certificate that travels in the list is believed only if its fingerprint was known before. */
function firmatarioAmmesso(firma: Element, ammessi: FirmatariAmmessi): X509Certificate {
  const certificati = figli(discendi(firma, 'KeyInfo'), 'X509Data').flatMap((dati) => figli(dati, 'X509Certificate'));
  const der = certificati.map((certificato) => Buffer.from(testo(certificato), 'base64')).find((byte) => ammessi.has(improntaSha256(byte)));
  return der ? new X509Certificate(der) : rifiutaElenco('FIRMATARIO', 'no pinned certificate');
}

/** The library throws on some failures and answers false on others: both mean that the list is not what was signed. */
function corrisponde(firmato: SignedXml, firma: Element, xml: string): boolean {
  try {
    firmato.loadSignature(firma);
    return firmato.checkSignature(xml);
  } catch {
    return false;
  }
}

/** The content of the one reference to the whole document, with no transform that could leave something out. */
function coperto(firmato: SignedXml): string {
  const riferimenti = firmato.getReferences();
  const interi = riferimenti.flatMap(({ uri }, indice) => (uri === '' ? [indice] : []));
  const [intero] = interi;
  if (intero === undefined || interi.length !== 1) rifiutaElenco('FIRME', 'the root is not signed once');
  const [prima, seconda, ...altre] = riferimenti[intero]?.transforms ?? [];
  if (prima !== IMBUSTATA || !CANONICHE.includes(seconda ?? '') || altre.length > 0) rifiutaElenco('FIRME', 'unexpected transforms');
  return firmato.getSignedReferences()[intero] ?? rifiutaElenco('FIRME', 'nothing signed');
}
