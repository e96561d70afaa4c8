import type { PeriodoServizio } from '../tipi';
import { qualificheDi } from './qualifiche';
import type { ServizioElenco } from './tipi';
import { discendi, figli, testo } from './xml';

const BASE = 'http://uri.etsi.org/TrstSvc/';
/** 1 July 2016 in Brussels: Regulation 910/2014 applies, and only services `granted` under it are qualified. */
const EIDAS = '2016-06-30T22:00:00.000Z';

/** Qualified services (TS 119 612 §5.5.1.1), and the Italian ones for time stamps of before the regulation. */
const TIPI: Readonly<Record<string, ServizioElenco['servizio']>> = {
  'CA/QC': 'CA',
  'TSA/QTST': 'MARCA',
  'TSA/TSS-QC': 'MARCA',
  'TSA/TSS-AdESQCandQES': 'MARCA',
  TSA: 'MARCA',
};
const QUALIFICATI = ['CA/QC', 'TSA/QTST'];
/** Supervised or accredited under Directive 1999/93; under national law, for the time stamps that the directive did not know. */
const PRIMA_DI_EIDAS = ['undersupervision', 'accredited', 'supervisionincessation'];
const NAZIONALI = ['recognisedatnationallevel', 'setbynationallaw'];

export function servizioDi(informazioni: Element | undefined): ServizioElenco['servizio'] | null {
  return TIPI[tipoDi(informazioni)] ?? null;
}

function tipoDi(informazioni: Element | undefined): string {
  return /^http:\/\/uri\.etsi\.org\/TrstSvc\/Svctype\/(.+)$/.exec(testo(discendi(informazioni, 'ServiceTypeIdentifier')))?.[1] ?? '';
}

/** Status of a service through time: its present entry and its history. null when a date cannot be read: half a history misleads. */
export function periodiDi(voci: readonly Element[], servizio: ServizioElenco['servizio']): PeriodoServizio[] | null {
  const letti = voci.map((voce) => periodoDi(voce, servizio));
  if (letti.some((letto) => letto === null)) return null;
  const periodi = letti.filter((letto) => letto !== null).sort((a, b) => a.dal.localeCompare(b.dal));
  return periodi.flatMap(({ scadeConEidas, ...periodo }, indice) => {
    const { dal, stato } = periodo;
    if (!scadeConEidas || stato === 'REVOCATO') return [periodo];
    if (dal >= EIDAS) return [{ dal, stato: 'REVOCATO' as const }];
    const fine = periodi[indice + 1]?.dal;
    return fine !== undefined && fine <= EIDAS ? [periodo] : [periodo, { dal: EIDAS, stato: 'REVOCATO' as const }];
  });
}

type Letto = PeriodoServizio & { scadeConEidas: boolean };

function periodoDi(voce: Element, servizio: ServizioElenco['servizio']): Letto | null {
  const inizio = new Date(testo(discendi(voce, 'StatusStartingTime')));
  if (Number.isNaN(inizio.getTime())) return null;
  const tipo = tipoDi(voce);
  const stato = testo(discendi(voce, 'ServiceStatus'));
  const nome = stato.startsWith(BASE) ? (stato.split('/').at(-1)?.toLowerCase() ?? '') : '';
  const qualificato = nome === 'granted' && QUALIFICATI.includes(tipo);
  const precedente = [...PRIMA_DI_EIDAS, 'granted', ...(servizio === 'MARCA' ? NAZIONALI : [])].includes(nome);
  const concesso = TIPI[tipo] === servizio && (qualificato || precedente) && (servizio === 'MARCA' || isPerFirme(voce));
  const qualifiche = qualificheDi(voce);
  return {
    dal: inizio.toISOString(),
    stato: concesso ? 'CONCESSO' : 'REVOCATO',
    ...(qualifiche.length > 0 && { qualifiche }),
    scadeConEidas: !qualificato,
  };
}

/** §5.5.9.4: since the regulation a CA/QC says what its certificates are for; one for seals or web sites only vouches for no signature. */
function isPerFirme(voce: Element): boolean {
  const scopi = figli(discendi(voce, 'ServiceInformationExtensions'), 'Extension')
    .flatMap((estensione) => figli(estensione, 'AdditionalServiceInformation'))
    .map((informazione) => testo(discendi(informazione, 'URI')).split('/').at(-1) ?? '')
    .filter((scopo) => /^For/.test(scopo));
  return scopi.length === 0 || scopi.includes('ForeSignatures');
}
