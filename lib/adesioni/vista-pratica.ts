import { nomeProfilo, nomeVisura } from '@/lib/clausole/denominazioni';
import type { CampoScheda } from '@/lib/clausole/regole';
import type { Persona } from '@/lib/core/attore';
import { formatoItaliano, oggi } from '@/lib/core/date';
import { puo, type Permesso } from '@/lib/core/permessi';
import { ammessa } from '@/lib/core/transizioni';
import { cronologia } from './cronologia';
import { situazioneDeroga, titoloValido, type TitoloAdAttestare } from './domain/attestazione';
import { TRANSIZIONI_ADESIONE, type Provenienza } from './domain/stati';
import type { RigaAdesione } from './repository';
import type { AttoRegistrato } from './repository-cronologia';
import type { RigaIntegrazione } from './repository-integrazioni';
import type { DatiAdesione } from './schema';
import { ATTI_UFFICIO, type AttoUfficio, type Avviso, type DocumentoAdesione, type VistaAttestazione, type VistaPratica } from './views';
import { protocolloDi, termineDi, vistaIntegrazione } from './viste';

/** The permission that each of the office's acts wants. */
const PERMESSI_ATTI = {
  protocollare: 'adesione:istruire',
  chiedereIntegrazioni: 'adesione:istruire',
  rispondereIntegrazione: 'adesione:istruire',
  attestareLegittimita: 'adesione:attestare',
  accogliere: 'adesione:decidere',
  respingere: 'adesione:decidere',
} as const satisfies Record<AttoUfficio, Permesso>;

type Fonti = {
  adesione: RigaAdesione;
  dati: DatiAdesione;
  integrazioni: readonly RigaIntegrazione[];
  attore: Persona;
  now: Date;
  modello: string;
  scheda: readonly CampoScheda[];
  avvisi: readonly Avviso[];
  differenze: VistaPratica['differenze'];
  documenti: readonly DocumentoAdesione[];
  atti: readonly AttoRegistrato[];
  nomi: ReadonlyMap<string, string>;
  convenzione: VistaPratica['convenzione'];
  titoli: readonly TitoloAdAttestare[];
  preparatori: readonly string[];
  altriAttestatori: readonly string[];
};

const descrizioneTitolo = ({ qualifica, attoNumero, attoData }: TitoloAdAttestare) =>
  `${qualifica}, atto n. ${attoNumero} del ${formatoItaliano(attoData)}`;

function legittimitaDi({ adesione, nomi, titoli }: Fonti): VistaPratica['legittimita'] {
  const { legittimitaDa, legittimitaIl, legittimitaMotivo, legittimitaDelegaId, legittimitaDeroga } = adesione;
  if (legittimitaDa === null || legittimitaIl === null) return null;
  const titolo = titoli.find(({ id }) => id === legittimitaDelegaId);
  return {
    da: nomi.get(legittimitaDa) ?? '',
    il: legittimitaIl,
    motivo: legittimitaMotivo ?? '',
    titolo: titolo ? descrizioneTitolo(titolo) : '',
    deroga: legittimitaDeroga,
  };
}

function attestazioneDi({ attore, titoli, preparatori, altriAttestatori, now }: Fonti): VistaAttestazione {
  const titolo = titoloValido(titoli, oggi(now));
  return {
    titolo: titolo && descrizioneTitolo(titolo),
    deroga: situazioneDeroga({ attesta: attore.utenteId, preparatori, altriAttestatori }),
  };
}

export function vistaPratica(fonti: Fonti): VistaPratica {
  const { adesione, dati, attore, now } = fonti;
  const { stato } = adesione;
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
    differenze: fonti.differenze,
    integrazioni: fonti.integrazioni.map(vistaIntegrazione),
    documenti: fonti.documenti,
    cronologia: cronologia(fonti.atti, fonti.integrazioni),
    azioni: ATTI_UFFICIO.filter((atto) => ammessa(TRANSIZIONI_ADESIONE, stato, atto) && puo(attore, PERMESSI_ATTI[atto])),
    attestazione: attestazioneDi(fonti),
    convenzione: fonti.convenzione,
    puoGenerare: stato === 'ACCOLTA' && fonti.convenzione === null && puo(attore, 'convenzione:generare'),
  };
}
