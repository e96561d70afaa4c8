/** An invented register of land: parcels and flats with their owners, and what has happened to them. Same seed, same register. */
import { componiData, type DataIso } from '@/lib/core/date';
import { creaCaso, type Caso } from '../popolazione/caso';
import { codiceDiEnte, personaACaso } from '../persone';
import { fatto, PRIMA_VICENDA, Soggetti, successione, vendita, type Dati } from './vicende';

export type ConfigurazioneCatasto = {
  readonly seme: string;
  /** Parcels, and as many flats. */
  readonly quanti: number;
  readonly comuni: readonly { readonly comuneCodice: string; readonly comune: string; readonly provincia: string }[];
};

const VIE = ['Guglielmo Marconi', 'del Molino', 'Dante Alighieri', 'della Pieve', 'Giuseppe Verdi', 'dei Fossi'];
const QUALITA = ['Seminativo', 'Uliveto', 'Vigneto', 'Bosco ceduo', 'Prato', 'Pascolo'];
const SOCIETA = [
  'Molino del Fosso S.r.l.',
  'Cooperativa agricola La Pieve',
  'Immobiliare del Poggio S.p.A.',
  'Fattoria dei Cipressi S.a.s.',
];

/** Since when the register knows a property: the meccanizzazione took all of them up before what happens here. */
const impianto = (numero: number): DataIso => componiData(1962 + ((numero * 7) % 31), 1 + ((numero * 5) % 12), 1 + ((numero * 11) % 28));
const giorno = (caso: Caso, dal: number, al: number): DataIso => componiData(caso.tra(dal, al), caso.tra(1, 12), caso.tra(1, 28));

/** The records of the import format, without heading. */
export function* generaCatasto({ seme, quanti, comuni }: ConfigurazioneCatasto): Generator<Dati> {
  const caso = creaCaso(seme);
  const soggetti = new Soggetti(caso);
  for (let indice = 0; indice < quanti; indice += 1) yield unaPersona(caso, `P${indice}`, soggetti);
  for (const [indice, denominazione] of SOCIETA.entries()) {
    soggetti.ente(`E${indice}`);
    yield {
      tipo: 'soggetto',
      codice: `E${indice}`,
      natura: 'GIURIDICO',
      denominazione,
      sede: caso.scegli(comuni).comune,
      codiceFiscale: codiceDiEnte(`0${1_000_000_00 + indice * 7_919}`),
    };
  }
  for (let numero = 0; numero < quanti; numero += 1) {
    const mappa = { ...caso.scegli(comuni), foglio: String(1 + (numero % 24)), particella: String(100 + numero) };
    yield* terreno(caso, `T${numero}`, mappa, soggetti, impianto(numero));
    yield* appartamento(caso, `F${numero}`, { ...mappa, subalterno: String(caso.tra(1, 12)) }, soggetti, impianto(numero));
  }
}

function unaPersona(caso: Caso, codice: string, soggetti: Soggetti): Dati {
  const { nome, cognome, codiceFiscale, dataNascita, luogoNascita } = personaACaso(caso, 'catasto.example');
  soggetti.persona(codice, dataNascita);
  return { tipo: 'soggetto', codice, natura: 'FISICO', nome, cognome, codiceFiscale, nascita: { data: dataNascita, luogo: luogoNascita } };
}

/** One parcel in eight has been split in two, of which the second half was sold. */
function* terreno(caso: Caso, codice: string, mappa: Dati, soggetti: Soggetti, inizio: DataIso): Generator<Dati> {
  const [proprietario, superficie] = [soggetti.al(PRIMA_VICENDA), caso.tra(600, 40_000)];
  const coltura = { qualita: caso.scegli(QUALITA), classeTerreno: String(caso.tra(1, 4)) };
  const rende = (metri: number): Dati => ({
    superficie: metri,
    redditoDominicale: (metri * 0.0042).toFixed(2),
    redditoAgrario: (metri * 0.0028).toFixed(2),
  });
  const diviso = caso.capita(0.125) ? giorno(caso, 2005, 2018) : null;
  yield { tipo: 'immobile', codice, catasto: 'TERRENI' };
  yield fatto('identificativo', codice, [inizio, diviso], mappa);
  yield fatto('classamento', codice, [inizio, diviso], { ...coltura, ...rende(superficie) });
  if (diviso === null) return yield* vendita(caso, codice, proprietario, soggetti, inizio);
  const suo = soggetti.dal(proprietario, inizio);
  yield fatto('titolarita', codice, [suo, diviso], { soggetto: proprietario, diritto: '1', quota: { numeratore: 1, denominatore: 1 } });
  for (const [parte, suffisso] of ['A', 'B'].entries()) {
    const nuovo = codice + suffisso;
    yield { tipo: 'immobile', codice: nuovo, catasto: 'TERRENI' };
    yield { tipo: 'derivazione', origine: codice, derivato: nuovo, motivo: 'FRAZIONAMENTO', data: diviso };
    const particella = String(Number(mappa.particella) + 1_000 * (parte + 1));
    yield fatto('identificativo', nuovo, [diviso, null], { ...mappa, particella, atto: 'Frazionamento', dataAtto: diviso });
    yield fatto('classamento', nuovo, [diviso, null], {
      ...coltura,
      ...rende(Math.floor(superficie / 2)),
      atto: 'Frazionamento',
      dataAtto: diviso,
    });
    yield* vendita(caso, nuovo, proprietario, soggetti, diviso);
  }
}

function* appartamento(caso: Caso, codice: string, mappa: Dati, soggetti: Soggetti, inizio: DataIso): Generator<Dati> {
  const vani = caso.tra(4, 16) / 2;
  const nuovo = caso.capita(0.2) ? giorno(caso, 2005, 2022) : null;
  const classato = (classeFabbricato: string, tariffa: number): Dati => ({
    categoria: caso.scegli(['A/2', 'A/3', 'A/4', 'A/7']),
    classeFabbricato,
    consistenza: String(vani),
    unitaConsistenza: 'VANI',
    superficieCatastale: Math.round(vani * 19),
    rendita: (vani * tariffa).toFixed(2),
  });
  yield { tipo: 'immobile', codice, catasto: 'FABBRICATI' };
  yield fatto('identificativo', codice, [inizio, null], mappa);
  yield fatto('classamento', codice, [inizio, nuovo], classato('2', 84.7));
  if (nuovo !== null)
    yield fatto('classamento', codice, [nuovo, null], { ...classato('3', 103.29), atto: 'Variazione nel classamento', dataAtto: nuovo });
  yield fatto('indirizzo', codice, [inizio, null], {
    specie: 'Via',
    via: caso.scegli(VIE),
    civico: caso.tra(1, 60),
    piano: String(caso.tra(0, 4)),
    interno: String(caso.tra(1, 9)),
  });
  yield* caso.capita(0.25)
    ? successione(caso, codice, soggetti, inizio)
    : vendita(caso, codice, soggetti.al(PRIMA_VICENDA), soggetti, inizio);
}
