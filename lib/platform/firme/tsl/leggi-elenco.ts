import type { X509Certificate } from 'node:crypto';
import { improntaSha256 } from '@/lib/core/impronta';
import { contenutoFirmato } from './firma-elenco';
import { isErroreElenco, rifiutaElenco, type GuastoElenco } from './guasti';
import { periodiDi, servizioDi } from './periodi';
import { MAX_ELENCO, type ElencoFiducia, type FirmatariAmmessi, type ServizioElenco } from './tipi';
import { discendi, figli, leggiXml, testo } from './xml';

const ETSI = 'http://uri.etsi.org/02231/v2#';

export type EsitoElenco = { elenco: ElencoFiducia } | { guasto: GuastoElenco };

/**
 * Verifies and reads a trusted list. Deterministic: no network, no clock. Seconds of work for a national list: callers in the web process
 * go through `elencoInThread`.
 */
export function leggiElenco(byte: Uint8Array, ammessi: FirmatariAmmessi): EsitoElenco {
  try {
    if (byte.length > MAX_ELENCO) return { guasto: 'TROPPO_GRANDE' };
    const { xml, firmatario } = contenutoFirmato(decodifica(byte), ammessi);
    return { elenco: estrai(leggiXml(xml).documentElement, firmatario) };
  } catch (errore) {
    return { guasto: isErroreElenco(errore) ? errore.guasto : 'FORMA' };
  }
}

function decodifica(byte: Uint8Array): string {
  const xml = new TextDecoder('utf-8', { fatal: true }).decode(byte);
  return /^<\?xml[^>]*encoding=["'](?!utf-8["'])/i.test(xml) ? rifiutaElenco('FORMA', 'not UTF-8') : xml;
}

function estrai(radice: Element, firmatario: X509Certificate): ElencoFiducia {
  if (radice.localName !== 'TrustServiceStatusList' || radice.namespaceURI !== ETSI) rifiutaElenco('FORMA', 'not a trusted list');
  const schema = discendi(radice, 'SchemeInformation');
  const prestatori = figli(discendi(radice, 'TrustServiceProviderList'), 'TrustServiceProvider');
  const prossimo = testo(discendi(schema, 'NextUpdate', 'dateTime'));
  return {
    numero: Number(testo(discendi(schema, 'TSLSequenceNumber'))),
    territorio: testo(discendi(schema, 'SchemeTerritory')),
    gestore: nome(discendi(schema, 'SchemeOperatorName')),
    emessoIl: istante(testo(discendi(schema, 'ListIssueDateTime'))),
    prossimoIl: prossimo === '' ? null : istante(prossimo),
    firmatario: {
      nome: /^CN=(.+)$/m.exec(firmatario.subject)?.[1] ?? firmatario.subject,
      impronta: improntaSha256(firmatario.raw),
      validoAl: new Date(firmatario.validTo).toISOString(),
    },
    servizi: prestatori.flatMap((prestatore) => figli(discendi(prestatore, 'TSPServices'), 'TSPService')).flatMap(estraiServizio),
  };
}

function estraiServizio(voce: Element): ServizioElenco[] {
  const attuale = discendi(voce, 'ServiceInformation');
  const servizio = servizioDi(attuale);
  if (!attuale || servizio === null) return [];
  const periodi = periodiDi([attuale, ...figli(discendi(voce, 'ServiceHistory'), 'ServiceHistoryInstance')], servizio);
  const certificati = figli(discendi(attuale, 'ServiceDigitalIdentity'), 'DigitalId')
    .flatMap((identita) => figli(identita, 'X509Certificate'))
    .map((certificato) => testo(certificato).replace(/\s/g, ''));
  return periodi === null || certificati.length === 0
    ? []
    : [{ nome: nome(discendi(attuale, 'ServiceName')), servizio, certificati, periodi }];
}

/** A name in Italian, or the first there is. */
function nome(nomi: Element | undefined): string {
  const tutti = figli(nomi, 'Name');
  return testo(tutti.find((uno) => uno.getAttribute('xml:lang') === 'it') ?? tutti[0]);
}

function istante(valore: string): string {
  const data = new Date(valore);
  return Number.isNaN(data.getTime()) ? rifiutaElenco('FORMA', `date ${valore}`) : data.toISOString();
}
