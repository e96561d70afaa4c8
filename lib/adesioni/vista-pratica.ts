import { nomeProfilo, nomeVisura } from '@/lib/clausole/denominazioni';
import type { CampoScheda } from '@/lib/clausole/regole';
import type { Persona } from '@/lib/core/attore';
import { formatoItaliano, oggi, type DataIso } from '@/lib/core/date';
import { puo, type Permesso } from '@/lib/core/permessi';
import { ammessa } from '@/lib/core/transizioni';
import { situazioneDeroga, titoloValido, type TitoloAdAttestare } from './domain/attestazione';
import type { Avviso } from './avvisi';
import { cronologia, type EventoPratica } from './cronologia';
import { TRANSIZIONI_ADESIONE, type AttoAdesione, type Provenienza, type StatoAdesione } from './domain/stati';
import type { RigaAdesione } from './repository';
import type { AttoRegistrato, DocumentoAdesione } from './repository-cronologia';
import type { RigaIntegrazione } from './repository-integrazioni';
import type { DatiAdesione } from './schema';
import type { SituazioneTermine } from './domain/termine';
import { protocolloDi, termineDi, vistaIntegrazione, type VistaIntegrazione } from './views';

/** The office's acts, each with the permission that it wants. */
const ATTI_UFFICIO = {
  protocollare: 'adesione:istruire',
  chiedereIntegrazioni: 'adesione:istruire',
  rispondereIntegrazione: 'adesione:istruire',
  attestareLegittimita: 'adesione:attestare',
  accogliere: 'adesione:decidere',
  respingere: 'adesione:decidere',
} as const satisfies Partial<Record<AttoAdesione, Permesso>>;
export type AttoUfficio = keyof typeof ATTI_UFFICIO;

/** How the attestation would go for who is looking: with which act, and whether a waiver of the four eyes is to be explained (LE-02). */
export type VistaAttestazione = { readonly titolo: string | null; readonly deroga: 'NON_SERVE' | 'DA_MOTIVARE' | 'IMPEDITA' };

export type VistaPratica = {
  readonly id: string;
  readonly versione: number;
  readonly numero: string;
  readonly stato: StatoAdesione;
  readonly provenienza: Provenienza;
  readonly modello: string;
  readonly dati: DatiAdesione;
  /** Codes of the data asked, in words. */
  readonly profilo: string;
  readonly visure: readonly { readonly nome: string; readonly motivo: string }[];
  readonly schedaDaCompletare: number;
  readonly presentataIl: DataIso;
  readonly protocollo: string | null;
  readonly termine: SituazioneTermine;
  readonly legittimita: { readonly da: string; readonly il: Date; readonly motivo: string; readonly titolo: string; readonly deroga: string | null } | null;
  readonly esitoMotivo: string | null;
  readonly avvisi: readonly Avviso[];
  readonly integrazioni: readonly VistaIntegrazione[];
  readonly documenti: readonly DocumentoAdesione[];
  readonly cronologia: readonly EventoPratica[];
  readonly azioni: readonly AttoUfficio[];
  readonly attestazione: VistaAttestazione;
  readonly puoGenerare: boolean;
};

type Fonti = {
  adesione: RigaAdesione; dati: DatiAdesione; integrazioni: readonly RigaIntegrazione[]; attore: Persona; now: Date; modello: string; scheda: readonly CampoScheda[];
  avvisi: readonly Avviso[]; documenti: readonly DocumentoAdesione[]; atti: readonly AttoRegistrato[]; nomi: ReadonlyMap<string, string>;
  titoli: readonly TitoloAdAttestare[]; preparatori: readonly string[]; altriAttestatori: readonly string[];
};

const descrizioneTitolo = ({ qualifica, attoNumero, attoData }: TitoloAdAttestare) => `${qualifica}, atto n. ${attoNumero} del ${formatoItaliano(attoData)}`;

function legittimitaDi({ adesione, nomi, titoli }: Fonti): VistaPratica['legittimita'] {
  const { legittimitaDa, legittimitaIl, legittimitaMotivo, legittimitaDelegaId, legittimitaDeroga } = adesione;
  if (legittimitaDa === null || legittimitaIl === null) return null;
  const titolo = titoli.find(({ id }) => id === legittimitaDelegaId);
  return { da: nomi.get(legittimitaDa) ?? '', il: legittimitaIl, motivo: legittimitaMotivo ?? '', titolo: titolo ? descrizioneTitolo(titolo) : '', deroga: legittimitaDeroga };
}

function attestazioneDi({ attore, titoli, preparatori, altriAttestatori, now }: Fonti): VistaAttestazione {
  const titolo = titoloValido(titoli, oggi(now));
  return { titolo: titolo && descrizioneTitolo(titolo), deroga: situazioneDeroga({ attesta: attore.utenteId, preparatori, altriAttestatori }) };
}

export function vistaPratica(fonti: Fonti): VistaPratica {
  const { adesione, dati, attore, now } = fonti;
  const { stato } = adesione;
  const atti = Object.keys(ATTI_UFFICIO) as AttoUfficio[];
  return {
    id: adesione.id,
    versione: adesione.versione,
    numero: adesione.numero ?? '',
    stato,
    provenienza: adesione.provenienza as Provenienza,
    modello: fonti.modello,
    dati,
    profilo: nomeProfilo(dati.richieste.profilo),
    visure: dati.richieste.visure.map(({ codice, motivo }) => ({ nome: nomeVisura(codice), motivo })),
    schedaDaCompletare: dati.operatori.filter((operatore) => fonti.scheda.some((campo) => operatore[campo] === undefined)).length,
    presentataIl: oggi(adesione.presentataIl ?? adesione.creataIl),
    protocollo: protocolloDi(adesione),
    termine: termineDi(adesione, now),
    legittimita: legittimitaDi(fonti),
    esitoMotivo: adesione.esitoMotivo,
    avvisi: fonti.avvisi,
    integrazioni: fonti.integrazioni.map(vistaIntegrazione),
    documenti: fonti.documenti,
    cronologia: cronologia(fonti.atti, fonti.integrazioni),
    azioni: atti.filter((atto) => ammessa(TRANSIZIONI_ADESIONE, stato, atto) && puo(attore, ATTI_UFFICIO[atto])),
    attestazione: attestazioneDi(fonti),
    puoGenerare: stato === 'ACCOLTA' && puo(attore, 'convenzione:generare'),
  };
}
