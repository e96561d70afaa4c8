import type { ModelloPredefinito } from '@/lib/clausole/modelli/tipi';
import { scrivereClausole, type ParametriClausole } from '@/lib/clausole/catalogo';
import { digestClausole } from '@/lib/clausole/compila';
import { MODELLI } from '@/lib/clausole/modelli';
import { idCasuale } from '@/lib/core/ids';
import { ADESSO, inserisci, type Mondo } from './mondo';

/** The presets by what they are for: tests ask for a rule, not for a comune. */
const scelto = (quale: (modello: ModelloPredefinito) => boolean): ParametriClausole => {
  const modello = MODELLI.find(quale);
  if (!modello) throw new Error('No preset with that rule');
  return modello.clausole;
};
const generali = scelto(({ clausole }) => !clausole.destinatari.tipi.includes('FORZA_DI_POLIZIA'));
/** With the whole card of a person, which tests open, beside the visure of its act. */
export const CLAUSOLE_GENERALI: ParametriClausole = {
  ...generali,
  dati: { ...generali.dati, visure: [...generali.dati.visure, 'INDIVIDUALE'] },
};
export const CLAUSOLE_POLIZIA = scelto(({ clausole }) => clausole.destinatari.tipi.includes('FORZA_DI_POLIZIA'));

/** The request of a force of police, whose convenzione says why ANPR does not serve it yet. */
export const POLIZIA = {
  clausole: CLAUSOLE_POLIZIA,
  dati: {
    ente: {
      tipo: 'FORZA_DI_POLIZIA',
      denominazione: 'Comando di prova',
      codiceFiscale: '00170780464',
      indirizzo: 'Via 1',
      comune: 'Prova',
      provincia: 'PV',
      email: 'c@c.example',
      pec: 'c@pec.example',
    },
  },
};

export const FRUITORE = {
  nome: 'Nevena',
  cognome: 'Šarić',
  codiceFiscale: 'SRCNVN80C41E715D',
  dataNascita: '1980-03-01',
  luogoNascita: 'Lucca',
  email: 'legale@ente.example',
  qualifica: 'Direttrice generale',
};
export const REFERENTE = {
  nome: 'Ugo',
  cognome: "D'Angelò",
  codiceFiscale: 'DNGGUO75A01E715Z',
  dataNascita: '1975-01-01',
  luogoNascita: 'Lucca',
  email: 'referente@ente.example',
};
export const SINDACO = { nome: 'Ida', cognome: 'Conti', codiceFiscale: 'CNTDIA70A41E715H' };

const OPERATORI = [
  {
    nome: 'Lia',
    cognome: 'Rossi',
    codiceFiscale: 'RSSLIA85A41E715C',
    dataNascita: '1985-01-01',
    luogoNascita: 'Lucca',
    email: 'lia@ente.example',
    telefono: '0583 1',
    sede: 'Lucca',
  },
  {
    nome: 'Teo',
    cognome: 'Bini',
    codiceFiscale: 'BNITEO82A01E715B',
    dataNascita: '1982-01-01',
    luogoNascita: 'Lucca',
    email: 'teo@ente.example',
    telefono: '0583 2',
    sede: 'Lucca',
  },
];

/** An approved model with those clauses. */
export function modello(mondo: Mondo, clausole: ParametriClausole = CLAUSOLE_GENERALI): Promise<string> {
  const scritte = scrivereClausole(clausole);
  return inserisci('modello', {
    erogatore_id: mondo.erogatoreId,
    id: idCasuale(),
    codice: 'prova',
    versione: 1,
    nome: 'Modello di prova',
    descrizione: '-',
    clausole: JSON.stringify(scritte),
    digest: digestClausole(scritte),
    atto_numero: '12',
    atto_data: '2026-01-15',
    approvato_il: ADESSO,
  });
}

/** An accepted request of an ente, ready to become a convenzione. */
export async function adesioneAccolta(
  mondo: Mondo,
  opzioni: { clausole?: ParametriClausole; dati?: Record<string, unknown>; colonne?: Record<string, unknown>; modelloId?: string } = {},
): Promise<{ adesioneId: string; enteId: string; modelloId: string }> {
  const clausole = opzioni.clausole ?? CLAUSOLE_GENERALI;
  const modelloId = opzioni.modelloId ?? (await modello(mondo, clausole));
  const enteId = await mondo.ente({ tipo: clausole.destinatari.tipi[0] });
  const dati = {
    ente: {
      tipo: clausole.destinatari.tipi[0],
      denominazione: 'Azienda sanitaria di prova',
      codiceFiscale: '00170780464',
      indirizzo: 'Via dell’Ente 2',
      comune: 'Prova',
      provincia: 'PV',
      email: 'ente@ente.example',
      pec: 'ente@pec.example',
    },
    legaleRappresentante: FRUITORE,
    responsabile: REFERENTE,
    finalita: [
      { codice: 'F1', descrizione: 'Iscrizione degli assistiti', base: 'L. 833/1978' },
      { codice: 'F2', descrizione: 'Recupero dei ticket non pagati', base: 'D.L. 78/2009' },
    ],
    richieste: {
      profilo: 'M',
      motivoProfilo: 'Serve la famiglia.',
      visure: [
        { codice: 'INDIVIDUALE', motivo: 'Verifica della persona' },
        { codice: 'COMPOSIZIONE_FAMIGLIA', motivo: 'Verifica della famiglia' },
      ],
    },
    numeroAccessi: 3,
    operatori: OPERATORI,
    ...opzioni.dati,
  };
  const adesioneId = await inserisci('adesione', {
    erogatore_id: mondo.erogatoreId,
    id: idCasuale(),
    numero: '2026/0007',
    stato: 'ACCOLTA',
    modello_id: modelloId,
    provenienza: 'ONLINE',
    dati: JSON.stringify(dati),
    ente_id: enteId,
    creata_il: ADESSO,
    aggiornata_il: ADESSO,
    protocollo_numero: '4321',
    protocollo_data: '2026-02-20',
    legittimita_il: ADESSO,
    legittimita_motivo: 'Presupposti verificati.',
    ...opzioni.colonne,
  });
  return { adesioneId, enteId, modelloId };
}

/** Whoever may sign for the comune: a manager with an act on file. */
export async function firmatario(mondo: Mondo, utente: Record<string, unknown> = {}): Promise<Awaited<ReturnType<Mondo['persona']>>> {
  const persona = await mondo.persona(['RESPONSABILE'], {
    utente: { nome: SINDACO.nome, cognome: SINDACO.cognome, codice_fiscale: SINDACO.codiceFiscale, ...utente },
  });
  await inserisci('delega', {
    erogatore_id: mondo.erogatoreId,
    id: idCasuale(),
    utente_id: persona.utenteId,
    qualifica: 'Sindaca',
    atto_numero: '1/2024',
    atto_data: '2024-06-15',
    valida_dal: '2024-06-15',
  });
  return persona;
}
