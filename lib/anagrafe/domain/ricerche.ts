/** The ways in which a person is looked for, as forms show them (FU-05), and the fields by which each looks (CA-07). */
import type { RicercaDiBanca } from '@/lib/core/banca';
import type { CampoId } from './campi';

interface Ricerca extends RicercaDiBanca {
  readonly richiede: readonly CampoId[];
}

export const RICERCHE: readonly Ricerca[] = [
  {
    codice: 'NOMINATIVO',
    etichetta: 'Nome e cognome',
    richiede: ['cognome', 'nome'],
    voci: [
      { nome: 'cognome', etichetta: 'Cognome', forma: 'TESTO', facoltativa: false },
      {
        nome: 'nome',
        etichetta: 'Nome',
        aiuto: 'Il solo cognome non basta: scrivi il nome, oppure la data o l’anno di nascita.',
        forma: 'TESTO',
        facoltativa: true,
      },
      { nome: 'dataNascita', etichetta: 'Data di nascita', forma: 'DATA', facoltativa: true, campo: 'dataNascita', nascita: true },
      {
        nome: 'annoNascita',
        etichetta: 'Anno di nascita',
        aiuto: 'Quattro cifre, se non conosci la data.',
        forma: 'NUMERO',
        facoltativa: true,
        campo: 'dataNascita',
        nascita: true,
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
    richiede: ['codiceFiscale'],
    voci: [{ nome: 'codiceFiscale', etichetta: 'Codice fiscale', forma: 'CODICE', facoltativa: false }],
    seNessuno:
      'In anagrafe il codice può essere un altro, per omocodia o perché provvisorio, oppure mancare: cerca per cognome, nome e anno di nascita.',
    seTroppi: 'aggiungi cognome e anno di nascita, cercando per nome',
  },
  {
    codice: 'INDIRIZZO',
    etichetta: 'Indirizzo',
    richiede: ['indirizzoApr'],
    voci: [
      { nome: 'via', etichetta: 'Via o piazza', forma: 'TESTO', facoltativa: false },
      { nome: 'civico', etichetta: 'Numero civico', aiuto: 'Per esempio 12, 12/A o snc.', forma: 'CODICE', facoltativa: true },
      {
        nome: 'cognome',
        etichetta: 'Cognome di chi ci abita',
        aiuto: 'Basta questo, se non conosci il numero civico.',
        forma: 'TESTO',
        facoltativa: true,
        campo: 'cognome',
      },
    ],
    esempio: 'via Roma 12',
    seNessuno:
      'Della via basta l’ultima parola del nome, senza «via» né iniziali. Prova senza la lettera del civico, oppure con il solo cognome di chi ci abita.',
    seTroppi: 'aggiungi la lettera del civico, oppure il cognome di chi ci abita',
  },
];
