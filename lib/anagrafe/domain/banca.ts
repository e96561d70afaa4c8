/** The population register as a data bank: what of it may be granted, searched and opened. */
import type { BancaDati, Criteri, RicercaDiBanca } from '@/lib/core/banca';
import { CAMPI, GRUPPI } from './campi';
import { interpreta } from './interpreta';
import { CAMPI_PROFILO } from './profili';
import { SPIEGAZIONI } from './spiegazioni';
import { VERIFICHE } from './verifiche';
import { TIPI_VISURA } from './visure';

const RICERCHE: readonly RicercaDiBanca[] = [
  {
    codice: 'NOMINATIVO',
    etichetta: 'Nome e cognome',
    voci: [
      { nome: 'cognome', etichetta: 'Cognome', forma: 'TESTO', facoltativa: false },
      {
        nome: 'nome',
        etichetta: 'Nome',
        aiuto: 'Il solo cognome non basta: scrivi il nome, oppure la data o l’anno di nascita.',
        forma: 'TESTO',
        facoltativa: true,
      },
      { nome: 'dataNascita', etichetta: 'Data di nascita', forma: 'DATA', facoltativa: true },
      {
        nome: 'annoNascita',
        etichetta: 'Anno di nascita',
        aiuto: 'Quattro cifre, se non conosci la data.',
        forma: 'NUMERO',
        facoltativa: true,
      },
    ],
    esempio: 'rossi mario 1970',
    seNessuno:
      'Bastano le prime lettere: di chi ha due cognomi o due nomi prova a scrivere solo il primo. Se la data di nascita non è sicura scrivi solo l’anno, oppure cerca per codice fiscale.',
    seTroppi: 'scrivi per intero cognome e nome, oppure aggiungi la data o l’anno di nascita',
  },
  {
    codice: 'CODICE_FISCALE',
    etichetta: 'Codice fiscale',
    voci: [{ nome: 'codiceFiscale', etichetta: 'Codice fiscale', forma: 'CODICE', facoltativa: false }],
    seNessuno:
      'In anagrafe il codice può essere un altro, per omocodia o perché provvisorio, oppure mancare: cerca per cognome, nome e anno di nascita.',
    seTroppi: 'aggiungi cognome e anno di nascita, cercando per nome',
  },
  {
    codice: 'INDIRIZZO',
    etichetta: 'Indirizzo',
    voci: [
      { nome: 'via', etichetta: 'Via o piazza', forma: 'TESTO', facoltativa: false },
      { nome: 'civico', etichetta: 'Numero civico', aiuto: 'Per esempio 12, 12/A o snc.', forma: 'CODICE', facoltativa: true },
      {
        nome: 'cognome',
        etichetta: 'Cognome di chi ci abita',
        aiuto: 'Basta questo, se non conosci il numero civico.',
        forma: 'TESTO',
        facoltativa: true,
      },
    ],
    esempio: 'via Roma 12',
    seNessuno:
      'Della via basta l’ultima parola del nome, senza «via» né iniziali. Prova senza la lettera del civico, oppure con il solo cognome di chi ci abita.',
    seTroppi: 'aggiungi la lettera del civico, oppure il cognome di chi ci abita',
  },
];

export const ANAGRAFE: BancaDati = {
  codice: 'ANAGRAFE',
  nome: 'Anagrafe',
  nomeEsteso: 'l’anagrafe della popolazione residente',
  gruppi: Object.entries(GRUPPI).map(([id, gruppo]) => ({ id, ...gruppo })),
  campi: CAMPI.map(({ id, gruppo, etichetta }) => ({ id, gruppo, etichetta, spiegazione: SPIEGAZIONI[id] })),
  profili: [
    { codice: 'S', nome: 'Dati essenziali e posizione anagrafica', soloForzeOrdine: false, campi: CAMPI_PROFILO.S },
    { codice: 'M', nome: 'Dati essenziali, iscrizione e famiglia', soloForzeOrdine: false, campi: CAMPI_PROFILO.M },
    { codice: 'L', nome: 'Dati completi, per le forze di polizia', soloForzeOrdine: true, campi: CAMPI_PROFILO.L },
  ],
  visure: TIPI_VISURA,
  ricerche: RICERCHE,
  verifiche: VERIFICHE,
  estratti: [],
  interpreta,
  nomiCercati: ({ voci }: Criteri) => ['codiceFiscale', 'cognome', 'nome'].flatMap((nome) => voci[nome] ?? []),
};
