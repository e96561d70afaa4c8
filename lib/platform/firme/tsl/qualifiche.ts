import type { Criterio, Qualificazione } from '../tipi';
import { discendi, figli, testo } from './xml';

const BIT_USO_CHIAVE = [
  'digitalSignature',
  'nonRepudiation',
  'keyEncipherment',
  'dataEncipherment',
  'keyAgreement',
  'keyCertSign',
  'crlSign',
  'encipherOnly',
  'decipherOnly',
];
const INSIEMI: Readonly<Record<string, 'TUTTI' | 'ALMENO_UNO' | 'NESSUNO'>> = { all: 'TUTTI', atLeastOne: 'ALMENO_UNO', none: 'NESSUNO' };
const IGNOTO: Criterio = { tipo: 'IGNOTO' };

/**
 * What an entry of a service says of some of its certificates (TS 119 612 §5.5.9.2): qualifiers that add to what the certificates declare
 * of themselves, or take it away.
 */
export function qualificheDi(voce: Element): Qualificazione[] {
  const estensioni = figli(discendi(voce, 'ServiceInformationExtensions'), 'Extension');
  const elementi = estensioni
    .flatMap((estensione) => figli(estensione, 'Qualifications'))
    .flatMap((sue) => figli(sue, 'QualificationElement'));
  return elementi.map((elemento) => ({
    qualificatori: figli(discendi(elemento, 'Qualifiers'), 'Qualifier').map(
      (qualificatore) => (qualificatore.getAttribute('uri') ?? '').split('/').at(-1) ?? '',
    ),
    criterio: insiemeDi(discendi(elemento, 'CriteriaList')),
  }));
}

function insiemeDi(lista: Element | undefined): Criterio {
  const tipo = INSIEMI[lista?.getAttribute('assert') ?? ''];
  return lista && tipo ? { tipo, criteri: elementiDi(lista).flatMap((elemento) => criterioDi(elemento) ?? []) } : IGNOTO;
}

function criterioDi(elemento: Element): Criterio | readonly Criterio[] | null {
  switch (elemento.localName) {
    case 'KeyUsage':
      return usoChiaveDi(elemento);
    case 'PolicySet':
      return conOid('POLITICHE', figli(elemento, 'PolicyIdentifier'));
    case 'CriteriaList':
      return insiemeDi(elemento);
    case 'otherCriteriaList':
      return elementiDi(elemento).map(altroCriterioDi);
    case 'Description':
      return null;
    default:
      return IGNOTO;
  }
}

function altroCriterioDi(elemento: Element): Criterio {
  if (elemento.localName === 'ExtendedKeyUsage') return conOid('SCOPI', figli(elemento, 'KeyPurposeId'));
  return elemento.localName === 'CertSubjectDNAttribute' ? conOid('ATTRIBUTI', figli(elemento, 'AttributeOID')) : IGNOTO;
}

function usoChiaveDi(elemento: Element): Criterio {
  const bit = figli(elemento, 'KeyUsageBit').map((uno) => ({
    posizione: BIT_USO_CHIAVE.indexOf(uno.getAttribute('name') ?? ''),
    acceso: testo(uno) === 'true' || testo(uno) === '1',
  }));
  return bit.length === 0 || bit.some(({ posizione }) => posizione < 0) ? IGNOTO : { tipo: 'USO_CHIAVE', bit };
}

/** Object identifiers are written bare, or as `urn:oid:` or `oid:`. */
function conOid(tipo: 'POLITICHE' | 'SCOPI' | 'ATTRIBUTI', elementi: readonly Element[]): Criterio {
  const oid = elementi.map((elemento) => /^(?:(?:urn:)?oid:)?(\d+(?:\.\d+)+)$/i.exec(testo(discendi(elemento, 'Identifier')))?.[1] ?? '');
  return oid.length === 0 || oid.includes('') ? IGNOTO : { tipo, oid };
}

function elementiDi(elemento: Element): Element[] {
  return Array.from(elemento.childNodes).filter((nodo): nodo is Element => nodo.nodeType === 1);
}
