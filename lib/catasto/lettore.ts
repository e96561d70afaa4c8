/** What the cadastral register can be asked, by the contract of every data bank. */
import { nelTempo, visuraProtetta, type LettoreBanca, type VisuraLetta } from '@/lib/core/banca';
import { formatoItaliano, leggiData, type DataIso } from '@/lib/core/date';
import { nonTrovato, nonValido } from '@/lib/core/errors';
import { chiaveRicerca } from '@/lib/core/grafia';
import type { Tx } from '@/lib/platform/db';
import { ammessi, campo, dellaFonte, haStoria, isCampo, type CampoId } from './domain/campi';
import { leggiCatasto, leggiMappa } from './domain/mappa';
import { campiElenco, cercaSoggetti, leggiCodiceFiscale, preparaChiavi } from './domain/ricerca';
import { diversi } from './domain/riga';
import { sezioniImmobile, sezioniSoggetto, sezioniStoria, vociDi } from './domain/sezioni';
import { VERIFICHE } from './domain/verifiche';
import { tipoVisura } from './domain/visure';
import type { Quando } from './frammenti';
import { contaEstratto, estrai } from './lettore-estratti';
import { dellImmobile, delSoggetto } from './interrogazioni';
import { ricerca, titolarita, type Domanda } from './interrogazioni-ricerca';
import { dataDeiDati, leggi, type Letto } from './repository';

export const lettoreCatasto = {
  aggiornatiAl: dataDeiDati,

  async cerca(tx, criteri, concessi, massimo) {
    const chiavi = preparaChiavi(criteri);
    const campi = campiElenco(chiavi, concessi);
    const { righe, aggiornatiAl } = await leggi(tx, ricerca(chiavi, campi, massimo + 1));
    const trovati = (cercaSoggetti(chiavi) ? righe.soggetto : righe.immobile) ?? [];
    const di = cercaSoggetti(chiavi) ? 'SOGGETTO' : 'IMMOBILE';
    const risultati = trovati.slice(0, massimo).map((riga) => ({ id: String(riga.id), di, voci: vociDi(campi, () => [riga]) }));
    const protetti = diversi(righe.protetti, 'id');
    return {
      risultati,
      altri: trovati.length > massimo,
      campi,
      soggetti: risultati.map(({ id }) => id),
      protetti,
      rivolgersi: chiavi.tipo === 'CODICE_FISCALE' && protetti.length > 0,
      aggiornatiAl,
    };
  },

  async apri(tx, { visura, id, allaData }, concessi): Promise<VisuraLetta | null> {
    const tipo = tipoVisura(visura);
    if (!tipo) throw nonTrovato('La visura');
    const campi = ammessi(tipo.campi, concessi);
    if (tipo.di === 'SOGGETTO') return soggetto(tx, id, allaData, campi);
    return immobile(tx, id, tipo.allaData === 'MAI' ? 'STORIA' : allaData, senzaTitolariIgnoti(campi));
  },

  async verifica(tx, codice, voci, concessi) {
    const verifica = VERIFICHE.find((una) => una.codice === codice);
    if (!verifica || !verifica.richiede.every((id) => concessi.includes(id))) throw nonTrovato('La domanda');
    const { domanda, quando } = leggiDomanda(codice, voci);
    const letto = await leggi(tx, titolarita(domanda, quando));
    assertGiaNota(quando, letto, 'data');
    if ((letto.righe.identificativo?.length ?? 0) > 1)
      throw nonValido({ subalterno: 'Con questi dati gli immobili sono più d’uno: aggiungi il subalterno, la sezione o il catasto.' });
    const { aggiornatiAl } = letto;
    const protetti = diversi(letto.righe.protetti, 'id');
    if (protetti.length > 0) return { risposta: 'UFFICIO', campi: [], soggetti: [], protetti, aggiornatiAl };
    return {
      risposta: letto.righe.titolarita?.length ? 'SI' : 'NO',
      campi: verifica.richiede.filter(isCampo),
      soggetti: diversi(letto.righe.soggetto, 'id'),
      protetti,
      aggiornatiAl,
    };
  },

  contaEstratto,
  estrai,
} satisfies LettoreBanca<Tx>;

async function soggetto(tx: Tx, id: string, quando: DataIso | null, campi: readonly CampoId[]): Promise<VisuraLetta | null> {
  const letto = await leggi(tx, delSoggetto(id, campi, quando));
  const { righe, aggiornatiAl } = letto;
  const protetti = diversi(righe.protetti, 'id');
  if (protetti.length > 0) return visuraProtetta(protetti, aggiornatiAl);
  if (!righe.soggetto?.[0]) return null;
  assertGiaNota(quando, letto, 'allaData');
  const nome = nomeAlla(quando);
  return {
    sezioni: sezioniSoggetto(campi, righe, nome),
    campi: campi.map(nome),
    soggetti: [id, ...diversi(righe.titolarita, 'immobile_id')],
    protetti,
    aggiornatiAl,
  };
}

async function immobile(tx: Tx, id: string, quando: Quando, campi: readonly CampoId[]): Promise<VisuraLetta | null> {
  const letto = await leggi(tx, dellImmobile(id, campi, quando));
  const { righe, aggiornatiAl } = letto;
  if (!righe.immobile?.[0]) return null;
  if (quando !== 'STORIA') assertGiaNota(quando, letto, 'allaData');
  const nome = nomeAlla(quando);
  const altri = diversi([...(righe.origini ?? []), ...(righe.derivati ?? [])], 'immobile_id');
  return {
    sezioni: quando === 'STORIA' ? sezioniStoria(campi, righe, nome) : sezioniImmobile(campi, righe, nome),
    campi: campi.map(nome),
    soggetti: [id, ...diversi(righe.titolarita, 'soggetto_id'), ...altri],
    protetti: diversi(righe.protetti, 'id'),
    aggiornatiAl,
  };
}

/** Without rights nobody is told, and so neither read nor registered: to say who would be to say that there is one. */
function senzaTitolariIgnoti(campi: readonly CampoId[]): readonly CampoId[] {
  return dellaFonte(campi, 'titolarita').length > 0 ? campi : campi.filter((id) => campo(id).fonte !== 'soggetto');
}

/** How columns and register call a field as it was on a day of the past, or ever; who somebody is has no history here. */
function nomeAlla(quando: Quando): (id: CampoId) => string {
  return (id) => (quando === null || !haStoria(id) ? id : nelTempo(id));
}

/** Of a day after the load nothing is known: to answer would be to say that nothing has changed since. */
function assertGiaNota(data: DataIso | null, { aggiornatiAl }: Letto, nome: string): void {
  if (data !== null && aggiornatiAl !== null && data > aggiornatiAl)
    throw nonValido({ [nome]: `I dati sono aggiornati al ${formatoItaliano(aggiornatiAl)}: scegli un giorno fino ad allora.` });
}

function leggiDomanda(codice: string, voci: Readonly<Record<string, string>>): { domanda: Domanda; quando: DataIso | null } {
  const problemi: Record<string, string> = {};
  const scritta = voci.data?.trim() ?? '';
  const quando = leggiData(scritta);
  if (scritta !== '' && !quando) problemi.data = 'Scrivi la data come 05/07/1980.';
  const comune = chiaveRicerca(voci.comune);
  if (comune === '') problemi.comune = 'Scrivi il comune, per nome o con il suo codice catastale.';
  const immobile = codice === 'TITOLARE_DI_IMMOBILE' ? { mappa: leggiMappa(voci, problemi), catasto: leggiCatasto(voci, problemi) } : null;
  const domanda = { codiceFiscale: leggiCodiceFiscale(voci, problemi), comune, immobile };
  if (Object.keys(problemi).length > 0) throw nonValido(problemi);
  return { domanda, quando };
}
