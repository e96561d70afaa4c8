import type { Transizioni } from '@/lib/core/transizioni';

export const STATI_OPERATORE = ['PROPOSTO', 'DESIGNATO', 'ABILITATO', 'ATTIVO', 'SOSPESO', 'DISABILITATO'] as const;
export type StatoOperatore = (typeof STATI_OPERATORE)[number];

export const ATTI_OPERATORE = ['designare', 'chiedere', 'abilitare', 'attivare', 'sospendere', 'confermareSospensione', 'riammettere', 'riammettereNuovo', 'rinviare', 'disabilitare'] as const;
export type AttoOperatore = (typeof ATTI_OPERATORE)[number];

/** Who can log in once nothing stops them: what the cap counts (CH-02). */
export const STATI_CONTATI: readonly StatoOperatore[] = ['ABILITATO', 'ATTIVO', 'SOSPESO'];

/** Who suspended: the comune's suspension is undone by the comune alone. */
export const ORIGINI_SOSPENSIONE = ['FRUITORE', 'EROGATORE', 'AUTOMATICA'] as const;
export type OrigineSospensione = (typeof ORIGINI_SOSPENSIONE)[number];

/** The life of an operator (SA-10, CA-06, CH-04): nobody logs in who has not been designated in writing. */
export const TRANSIZIONI: Transizioni<StatoOperatore, AttoOperatore> = {
  designare: { da: ['PROPOSTO', 'DESIGNATO'], a: 'DESIGNATO', frase: 'La designazione si carica prima dell’abilitazione: questo operatore è già oltre.' },
  chiedere: { da: ['DESIGNATO'], a: 'DESIGNATO', frase: 'L’abilitazione si chiede per un operatore designato e non ancora abilitato: carica prima la sua designazione.' },
  abilitare: { da: ['DESIGNATO'], a: 'ABILITATO', frase: 'Si abilita soltanto un operatore designato: manca la designazione, oppure è già abilitato.' },
  attivare: { da: ['ABILITATO'], a: 'ATTIVO', frase: 'L’operatore non è in attesa del primo accesso.' },
  sospendere: { da: ['ABILITATO', 'ATTIVO'], a: 'SOSPESO', frase: 'Si sospende un operatore che può entrare: questo non può farlo.' },
  confermareSospensione: { da: ['SOSPESO'], a: 'SOSPESO', frase: 'L’operatore non è sospeso.' },
  riammettere: { da: ['SOSPESO'], a: 'ATTIVO', frase: 'Si riammette un operatore sospeso: questo non lo è.' },
  riammettereNuovo: { da: ['SOSPESO'], a: 'ABILITATO', frase: 'Si riammette un operatore sospeso: questo non lo è.' },
  rinviare: { da: ['ABILITATO', 'ATTIVO'], a: 'ABILITATO', frase: 'Le credenziali si rinnovano a chi può entrare: questo operatore non è abilitato, oppure è sospeso.' },
  disabilitare: { da: ['PROPOSTO', 'DESIGNATO', 'ABILITATO', 'ATTIVO', 'SOSPESO'], a: 'DISABILITATO', frase: 'L’operatore è già disabilitato: per riaverlo va aggiunto e designato di nuovo.' },
};

/** Why somebody stops being an operator. */
export const MOTIVI_DISABILITAZIONE = {
  CESSATO: 'Ha lasciato il servizio o l’incarico',
  INUTILIZZO: 'Credenziale non usata oltre il termine',
  IRREPERIBILE: 'Non è stato possibile contattarlo',
  ANOMALIA: 'Uso anomalo accertato',
  VERIFICA: 'Esito di una verifica periodica',
  ERRORE: 'Inserito per errore',
} as const;
export type MotivoDisabilitazione = keyof typeof MOTIVI_DISABILITAZIONE;
