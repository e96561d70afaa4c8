import { campo } from '@/lib/catasto/domain/campi';
import { campiDellaColonna, siPuoNominare } from '@/lib/catasto/domain/colonne-nominabili';
import { conOmocodia } from '@/lib/core/codice-fiscale';
import { chiaveRicerca } from '@/lib/core/grafia';
import { idCasuale } from '@/lib/core/ids';
import { ADESSO, inserisci } from './mondo';
import { proteggi, Sentinelle, type ComponiScena } from './sentinelle';

type Riga = Readonly<Record<string, string>>;

/**
 * A parcel from which a flat derives, held by a person, by a company and by somebody protected. All that the register says of them stands
 * nowhere else.
 */
export const scenaCatasto: ComponiScena = async (mondo, chi) => {
  const sentinelle = new Sentinelle((tabella, colonna, valore) =>
    campiDellaColonna(tabella, colonna).map((id) => campo(id).formato({ [colonna]: valore })),
  );
  const versione_id = await inserisci('catasto_versione', {
    ...{
      erogatore_id: mondo.erogatoreId,
      id: idCasuale(),
      stato: 'CORRENTE',
      aggiornati_al: '2026-03-09',
      origine: 'prova',
      impronta: 'x',
    },
    ...{ soggetti: 0, immobili: 0, titolarita: 0, iniziata_il: ADESSO, pubblicata_il: ADESSO },
  });
  const carico = { erogatore_id: mondo.erogatoreId, versione_id };
  const scrivi = async (tabella: string, date: Record<string, unknown>, mai = false): Promise<Riga> => {
    const riga = await sentinelle.riga(`catasto_${tabella}`, { ...carico, ...date }, () => mai);
    await inserisci(`catasto_${tabella}`, riga);
    return Object.fromEntries(Object.entries(riga).map(([nome, valore]) => [nome, String(valore)]));
  };

  let quanti = 0;
  const soggetto = (altro: Record<string, unknown>, mai = false): Promise<Riga> => {
    quanti += 1;
    const [cognome, nome, denominazione] = [sentinelle.testo(), sentinelle.testo(), sentinelle.testo()];
    const codice_fiscale = conOmocodia(`ZQKTZQ${60 + quanti}A41H501`, 0);
    sentinelle.segna('catasto_soggetto', 'codice_fiscale', codice_fiscale, mai);
    const chiavi = { cognome_ricerca: chiaveRicerca(cognome), nome_ricerca: chiaveRicerca(nome) };
    const suoi = { cognome, nome, denominazione, denominazione_ricerca: chiaveRicerca(denominazione), codice_fiscale, ...chiavi };
    return scrivi('soggetto', { id: idCasuale(), tipo: 'FISICO', protetto: false, ...suoi, ...altro }, mai);
  };
  const immobile = async (catasto: 'TERRENI' | 'FABBRICATI'): Promise<{ id: string; mappa: Riga; indirizzo: Riga }> => {
    const { id = '' } = await scrivi('immobile', { id: idCasuale(), catasto });
    const [comune, foglio, particella, via] = [0, 1, 2, 3].map(() => sentinelle.testo());
    const periodo = { immobile_id: id, ordine: 1, dal: sentinelle.data(), al: null };
    for (const [colonna, valore] of Object.entries({ foglio, particella }))
      sentinelle.segna('catasto_identificativo', colonna, valore ?? '', false);
    const sulla = { foglio: foglio?.toUpperCase(), particella: particella?.toUpperCase(), denominatore: null, comune };
    const mappa = await scrivi('identificativo', { ...periodo, ...sulla, comune_ricerca: chiaveRicerca(comune) });
    const diVia = { via, via_ricerca: chiaveRicerca(via), via_coda_ricerca: chiaveRicerca(via) };
    const indirizzo = await scrivi('indirizzo', { ...periodo, dal: sentinelle.data(), ...diVia });
    await scrivi('classamento', { ...periodo, dal: sentinelle.data() });
    return { id, mappa, indirizzo };
  };

  const [ada, molino] = [await soggetto({}), await soggetto({ tipo: 'GIURIDICO', cognome: null, nome: null })];
  const protetta = await soggetto({ protetto: chi === 'ARCHIVIO' }, true);
  if (chi === 'UFFICIO') await proteggi(mondo, protetta.codice_fiscale ?? '');
  const [terreno, casa] = [await immobile('TERRENI'), await immobile('FABBRICATI')];
  for (const [ordine, { id: soggetto_id }] of [ada, molino, protetta].entries())
    for (const { id: immobile_id } of [terreno, casa])
      await scrivi('titolarita', { immobile_id, ordine, soggetto_id, dal: sentinelle.data(), al: null }, soggetto_id === protetta.id);
  await scrivi('derivazione', { origine_id: terreno.id, derivato_id: casa.id });

  const { foglio = '', particella = '', comune = '', subalterno = '' } = casa.mappa;
  const daMappa = { foglio, particella };
  return {
    ...{ sentinelle, siPuoNominare, campiDellaColonna },
    ammessa: ({ tabella, colonna }, concessi) => campiDellaColonna(tabella, colonna).some((id) => concessi.includes(id)),
    cercati: [
      ...[ada, protetta].flatMap(({ cognome = '', nome = '', codice_fiscale: codiceFiscale = '', nascita_data: dataNascita = '' }) => [
        { ricerca: 'NOMINATIVO', voci: { cognome, nome } },
        { ricerca: 'CODICE_FISCALE', voci: { codiceFiscale } },
        { ricerca: 'NOMINATIVO', voci: { cognome, dataNascita } },
        { testo: codiceFiscale },
      ]),
      { ricerca: 'DENOMINAZIONE', voci: { denominazione: molino.denominazione ?? '' } },
      { ricerca: 'IMMOBILE', voci: daMappa },
      { ricerca: 'IMMOBILE', voci: { ...daMappa, comune, subalterno, catasto: 'F' } },
      { ricerca: 'IMMOBILE', voci: { foglio: terreno.mappa.foglio ?? '', particella: terreno.mappa.particella ?? '' } },
      { ricerca: 'INDIRIZZO', voci: { via: casa.indirizzo.via ?? '', civico: casa.indirizzo.civico ?? '' } },
      { ricerca: 'INDIRIZZO', voci: { via: casa.indirizzo.via ?? '', civico: casa.indirizzo.civico ?? '', comune } },
    ],
    daAprire: [
      ...[ada, molino].map(({ id = '' }) => ({ id, di: 'SOGGETTO' })),
      ...[terreno, casa].map(({ id }) => ({ id, di: 'IMMOBILE' })),
    ],
    voci: { codiceFiscale: ada.codice_fiscale ?? '', ...daMappa, comune },
  };
};
