/** From a record to the columns of its table: flat values, search keys, stable identifiers. */
import { chiaviVia } from '@/lib/core/toponimi';
import type { RigaDaCopiare } from '@/lib/banche/importazione/archivio';
import { chiaveRicerca } from '@/lib/core/grafia';
import { idStabile } from '@/lib/core/id-stabile';
import type { Classamento, Derivazione, Identificativo, Immobile, Indirizzo, Soggetto, Titolarita } from './formato';

const idImmobile = (erogatoreId: string, codice: string): string => idStabile(erogatoreId, 'immobile', codice);
const idSoggetto = (erogatoreId: string, codice: string): string => idStabile(erogatoreId, 'soggetto-catastale', codice);

export function colonneSoggetto(s: Soggetto, erogatoreId: string): RigaDaCopiare {
  const ente = s.natura === 'GIURIDICO';
  return {
    id: idSoggetto(erogatoreId, s.codice),
    codice: s.codice,
    tipo: s.natura,
    cognome: s.cognome,
    nome: s.nome,
    sesso: s.sesso,
    nascita_data: s.nascita?.data ?? null,
    nascita_luogo: s.nascita?.luogo ?? null,
    denominazione: s.denominazione,
    sede: s.sede,
    codice_fiscale: s.codiceFiscale,
    protetto: s.protetto,
    cognome_ricerca: ente ? null : chiaveRicerca(s.cognome),
    nome_ricerca: ente ? null : chiaveRicerca(s.nome),
    denominazione_ricerca: ente ? chiaveRicerca(s.denominazione) : null,
  };
}

export function colonneImmobile({ codice, catasto }: Immobile, erogatoreId: string): RigaDaCopiare {
  return { id: idImmobile(erogatoreId, codice), codice, catasto };
}

/** Whose fact it is, and from when until when. `ordine` is counted when all are there. */
function fatto(
  { immobile, dal, al }: { immobile: string; dal?: string | null | undefined; al?: string | null | undefined },
  erogatoreId: string,
) {
  return { immobile_id: idImmobile(erogatoreId, immobile), dal, al };
}

export function colonneIdentificativo(n: Identificativo, erogatoreId: string): RigaDaCopiare {
  return {
    ...fatto(n, erogatoreId),
    comune_codice: n.comuneCodice,
    comune: n.comune,
    provincia: n.provincia,
    sezione: n.sezione,
    foglio: n.foglio,
    particella: n.particella,
    denominatore: n.denominatore,
    subalterno: n.subalterno,
    partita: n.partita,
    atto: n.atto,
    atto_data: n.dataAtto,
    comune_ricerca: chiaveRicerca(n.comune),
  };
}

export function colonneClassamento(c: Classamento, erogatoreId: string): RigaDaCopiare {
  return {
    ...fatto(c, erogatoreId),
    porzione: c.porzione,
    qualita: c.qualita,
    qualita_classe: c.classeTerreno,
    superficie_m2: c.superficie,
    reddito_dominicale_centesimi: c.redditoDominicale,
    reddito_agrario_centesimi: c.redditoAgrario,
    zona_censuaria: c.zonaCensuaria,
    categoria: c.categoria,
    categoria_classe: c.classeFabbricato,
    consistenza: c.consistenza === null ? null : c.consistenza / 100,
    consistenza_unita: c.unitaConsistenza,
    superficie_catastale_m2: c.superficieCatastale,
    rendita_centesimi: c.rendita,
    atto: c.atto,
    atto_data: c.dataAtto,
    annotazioni: c.annotazioni,
  };
}

export function colonneIndirizzo(u: Indirizzo, erogatoreId: string): RigaDaCopiare {
  const { via, coda } = chiaviVia(u.via);
  return {
    ...fatto(u, erogatoreId),
    specie: u.specie,
    via: u.via,
    civico: u.civico,
    esponente: u.esponente,
    scala: u.scala,
    piano: u.piano,
    interno: u.interno,
    via_ricerca: via,
    via_coda_ricerca: coda,
  };
}

export function colonneTitolarita(t: Titolarita, erogatoreId: string): RigaDaCopiare {
  return {
    ...fatto(t, erogatoreId),
    soggetto_id: idSoggetto(erogatoreId, t.soggetto),
    diritto: t.diritto,
    quota_numeratore: t.quota?.numeratore ?? null,
    quota_denominatore: t.quota?.denominatore ?? null,
    regime: t.regime,
    atto: t.atto,
    atto_data: t.dataAtto,
  };
}

export function colonneDerivazione(d: Derivazione, erogatoreId: string): RigaDaCopiare {
  return {
    origine_id: idImmobile(erogatoreId, d.origine),
    derivato_id: idImmobile(erogatoreId, d.derivato),
    tipo: d.motivo,
    data: d.data,
  };
}
