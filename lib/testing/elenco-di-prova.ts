/** Small trusted lists, signed at test time by whoever the test wants. */
import { createSign, sign } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { SignedXml, type SignatureAlgorithm } from 'xml-crypto';
import type { IdentitaDiProva } from './firme';

const TIPO = 'http://uri.etsi.org/TrstSvc/Svctype/';
const STATO = 'http://uri.etsi.org/TrstSvc/TrustedList/Svcstatus/';
/** The qualifications have a namespace of their own, and borrow the identifiers of XAdES. */
const PREFISSI = [
  'xmlns:q="http://uri.etsi.org/TrstSvc/SvcInfoExt/eSigDir-1999-93-EC-TrustedList/#"',
  'xmlns:x="http://uri.etsi.org/01903/v1.3.2#"',
  'xmlns:a="http://uri.etsi.org/02231/v2/additionaltypes#"',
].join(' ');
const SCOPO = 'http://uri.etsi.org/TrstSvc/TrustedList/SvcInfoExt/';

/** `criteri`: the XML of a CriteriaList. */
export type QualificaDiProva = { qualificatori: readonly string[]; criteri: string };
type VoceDiProva = { tipo?: string; stato: string; dal: string; scopi?: readonly string[]; qualifiche?: readonly QualificaDiProva[] };
export type ServizioDiProva = VoceDiProva & { certificato: Uint8Array; storia?: readonly VoceDiProva[] };
export type ElencoDiProva = { numero?: number; emesso?: string; prossimo?: string | null; servizi: readonly ServizioDiProva[] };

/** An unsigned list, as TS 119 612 lays it out. */
export function elencoXml({
  numero = 7,
  emesso = '2026-01-01T00:00:00Z',
  prossimo = '2030-01-01T00:00:00Z',
  servizi,
}: ElencoDiProva): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<TrustServiceStatusList xmlns="http://uri.etsi.org/02231/v2#" Id="elenco" TSLTag="http://uri.etsi.org/19612/TSLTag">',
    `<SchemeInformation><TSLVersionIdentifier>5</TSLVersionIdentifier><TSLSequenceNumber>${numero}</TSLSequenceNumber>`,
    '<SchemeOperatorName><Name xml:lang="en">Test operator</Name><Name xml:lang="it">Gestore di prova</Name></SchemeOperatorName>',
    `<SchemeTerritory>IT</SchemeTerritory><ListIssueDateTime>${emesso}</ListIssueDateTime>`,
    `<NextUpdate>${prossimo === null ? '' : `<dateTime>${prossimo}</dateTime>`}</NextUpdate></SchemeInformation>`,
    '<TrustServiceProviderList><TrustServiceProvider><TSPServices>',
    ...servizi.map(servizioXml),
    '</TSPServices></TrustServiceProvider></TrustServiceProviderList></TrustServiceStatusList>',
  ].join('');
}

function servizioXml({ certificato, storia = [], ...attuale }: ServizioDiProva): string {
  const identita = `<DigitalId><X509Certificate>${Buffer.from(certificato).toString('base64')}</X509Certificate></DigitalId>`;
  const passate = storia.map((voce) => `<ServiceHistoryInstance>${voceXml(voce, '')}</ServiceHistoryInstance>`).join('');
  return `<TSPService><ServiceInformation>${voceXml(attuale, identita)}</ServiceInformation><ServiceHistory>${passate}</ServiceHistory></TSPService>`;
}

function qualificheXml(qualifiche: readonly QualificaDiProva[]): string {
  const elementi = qualifiche.map(({ qualificatori, criteri }) => {
    const nomi = qualificatori.map((nome) => `<q:Qualifier uri="${SCOPO}${nome}"/>`).join('');
    return `<q:QualificationElement><q:Qualifiers>${nomi}</q:Qualifiers>${criteri}</q:QualificationElement>`;
  });
  return `<Extension Critical="true"><q:Qualifications ${PREFISSI}>${elementi.join('')}</q:Qualifications></Extension>`;
}

function voceXml({ tipo = 'CA/QC', stato, dal, scopi = [], qualifiche = [] }: VoceDiProva, identita: string): string {
  const estensioni = scopi.map(
    (scopo) =>
      `<Extension Critical="true"><AdditionalServiceInformation><URI xml:lang="en">${SCOPO}${scopo}</URI></AdditionalServiceInformation></Extension>`,
  );
  return [
    `<ServiceTypeIdentifier>${TIPO}${tipo}</ServiceTypeIdentifier><ServiceName><Name xml:lang="it">Servizio</Name></ServiceName>`,
    `<ServiceDigitalIdentity>${identita}</ServiceDigitalIdentity><ServiceStatus>${STATO}${stato}</ServiceStatus>`,
    `<StatusStartingTime>${dal}</StatusStartingTime>`,
    `<ServiceInformationExtensions>${estensioni.join('')}${qualifiche.length > 0 ? qualificheXml(qualifiche) : ''}</ServiceInformationExtensions>`,
  ].join('');
}

type ComeFirmare = {
  algoritmo?: string;
  impronta?: string;
  /** What the reference covers: the root by an empty URI, unless said. */
  copre?: { xpath: string; intero: boolean };
  trasformazioni?: string[];
};

const EXC = 'http://www.w3.org/2001/10/xml-exc-c14n#';
export const ENVELOPED = 'http://www.w3.org/2000/09/xmldsig#enveloped-signature';
const RSA_SHA256 = 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256';

/** Puts an enveloped signature at the end of the root; the certificate travels in KeyInfo. */
export async function firmaElenco(
  xml: string,
  { chiave, certificato }: Pick<IdentitaDiProva, 'chiave' | 'certificato'>,
  {
    algoritmo = RSA_SHA256,
    impronta = 'http://www.w3.org/2001/04/xmlenc#sha256',
    copre = { xpath: '/*', intero: true },
    trasformazioni = [ENVELOPED, EXC],
  }: ComeFirmare = {},
): Promise<Buffer> {
  const firma = new SignedXml({
    privateKey: await readFile(chiave, 'utf8'),
    publicCert: await readFile(certificato, 'utf8'),
    signatureAlgorithm: algoritmo,
    canonicalizationAlgorithm: EXC,
  });
  firma.SignatureAlgorithms = { ...firma.SignatureAlgorithms, ...ALTRE_FIRME };
  firma.addReference({ xpath: copre.xpath, isEmptyUri: copre.intero, transforms: trasformazioni, digestAlgorithm: impronta });
  firma.computeSignature(xml, { prefix: 'ds', location: { reference: '/*', action: 'append' } });
  return Buffer.from(firma.getSignedXml());
}

/** ECDSA and the longer RSA, which xml-crypto does not know. */
const ALTRE_FIRME = {
  'http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha256': firmatario('ecdsa-sha256', (dati, chiave) =>
    sign('sha256', Buffer.from(dati), { key: chiave, dsaEncoding: 'ieee-p1363' }).toString('base64'),
  ),
  'http://www.w3.org/2001/04/xmldsig-more#rsa-sha384': firmatario('rsa-sha384', (dati, chiave) =>
    createSign('sha384').update(dati).sign(chiave, 'base64'),
  ),
};

function firmatario(nome: string, come: (dati: string, chiave: string) => string): new () => SignatureAlgorithm {
  return class implements SignatureAlgorithm {
    getAlgorithmName = (): string => `http://www.w3.org/2001/04/xmldsig-more#${nome}`;
    getSignature = (dati: unknown, chiave: unknown): string => come(String(dati), String(chiave));
    verifySignature = (): boolean => false;
  };
}
