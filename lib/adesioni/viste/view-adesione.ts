import { titoloVisura } from '@/lib/banche/domain/elenco';
import type { CampoScheda } from '@/lib/clausole/regole/regole';
import type { Persona } from '@/lib/core/attore';
import { formatoItaliano, oggi } from '@/lib/core/date';
import { puo, type Permesso } from '@/lib/core/permessi';
import { ammessa } from '@/lib/core/transizioni';
import { cronologia } from './cronologia';
import { situazioneDeroga, titoloValido, type TitoloAdAttestare } from '../domain/attestazione';
import { ATTI_UFFICIO, isSenzaProtocollo, TRANSIZIONI_ADESIONE, type AttoUfficio, type Provenienza } from '../domain/stati';
import type { ModelloAdesione } from '../compilazione/modello';
import type { RigaAdesione } from '../repository';
import type { AttoRegistrato } from '../repository-cronologia';
import { GIORNI_URGENZA, type DomandaInElenco } from '../repository-elenco';
import type { RigaIntegrazione } from '../repository-integrazioni';
import type { DatiAdesione } from '../schema';
import type { AdesioneInElencoView, AdesioneView, AttestazioneView, DocumentoAdesione, Dubbio } from '../views';
import { profiloChiesto, protocolloDellaDomanda, termineDi, viewOfIntegrazioni } from './della-domanda';

export function viewOfRiga(riga: DomandaInElenco, now: Date): AdesioneInElencoView {
  const { id, numero, ente, modello, provenienza, stato } = riga;
  const termine = termineDi({ stato, termineIl: riga.termine_il, termineSospesoIl: riga.termine_sospeso_il }, now);
  const urgente = termine.tipo === 'SCADUTO' || (termine.tipo === 'IN_CORSO' && termine.restano <= GIORNI_URGENZA);
  return { id, numero, ente, modello, provenienza, stato, presentataIl: oggi(riga.presentata_il), termine, urgente };
}

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
  modello: ModelloAdesione;
  scheda: readonly CampoScheda[];
  dubbi: readonly Dubbio[];
  differenze: AdesioneView['differenze'];
  documenti: readonly DocumentoAdesione[];
  daFirmare: AdesioneView['daFirmare'];
  atti: readonly AttoRegistrato[];
  nomi: ReadonlyMap<string, string>;
  convenzione: AdesioneView['convenzione'];
  titoli: readonly TitoloAdAttestare[];
  preparatori: readonly string[];
  altriAttestatori: readonly string[];
};

const descrizioneTitolo = ({ qualifica, attoNumero, attoData }: TitoloAdAttestare) =>
  `${qualifica}, atto n. ${attoNumero} del ${formatoItaliano(attoData)}`;

function legittimitaDi({ adesione, nomi, titoli }: Fonti): AdesioneView['legittimita'] {
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

function attestazioneDi({ attore, titoli, preparatori, altriAttestatori, now }: Fonti): AttestazioneView {
  const titolo = titoloValido(titoli, oggi(now));
  return {
    titolo: titolo && descrizioneTitolo(titolo),
    deroga: situazioneDeroga({ attesta: attore.utenteId, preparatori, altriAttestatori }),
  };
}

export function viewOfAdesione(fonti: Fonti): Omit<AdesioneView, 'registroInterno'> {
  const { adesione, dati, attore, now } = fonti;
  const { stato } = adesione;
  return {
    id: adesione.id,
    versione: adesione.versione,
    numero: adesione.numero ?? '',
    stato,
    provenienza: adesione.provenienza as Provenienza,
    modello: fonti.modello.nome,
    dati,
    profilo: profiloChiesto(fonti.modello, dati),
    visure: dati.richieste.visure.map(({ codice, motivo }) => ({ nome: titoloVisura(codice), motivo })),
    schedaDaCompletare: dati.operatori.filter((operatore) => fonti.scheda.some((campo) => operatore[campo] === undefined)).length,
    presentataIl: oggi(adesione.presentataIl ?? adesione.creataIl),
    protocollo: protocolloDellaDomanda(adesione),
    termine: termineDi(adesione, now),
    legittimita: legittimitaDi(fonti),
    esitoMotivo: adesione.esitoMotivo,
    dubbi: fonti.dubbi,
    differenze: fonti.differenze,
    integrazioni: viewOfIntegrazioni(fonti.integrazioni, fonti),
    documenti: fonti.documenti,
    daFirmare: fonti.daFirmare,
    cronologia: cronologia(fonti.atti, fonti.integrazioni),
    azioni: ATTI_UFFICIO.filter(
      (atto) =>
        (ammessa(TRANSIZIONI_ADESIONE, stato, atto) || (atto === 'protocollare' && isSenzaProtocollo(adesione))) &&
        puo(attore, PERMESSI_ATTI[atto]),
    ),
    senzaProtocollo: isSenzaProtocollo(adesione),
    attestazione: attestazioneDi(fonti),
    convenzione: fonti.convenzione,
    puoGenerare: stato === 'ACCOLTA' && fonti.convenzione === null && puo(attore, 'convenzione:generare'),
  };
}
