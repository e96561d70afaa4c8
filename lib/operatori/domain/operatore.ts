import { NOMI_CAMPO_SCHEDA } from '@/lib/clausole/denominazioni';
import type { CampoScheda, Regole } from '@/lib/clausole/regole/regole';
import { regola } from '@/lib/core/errors';
import type { OrigineSospensione } from '@/lib/core/sospensione';
import type { Transizioni } from '@/lib/core/transizioni';
import { STATI_CHE_ENTRANO } from '@/lib/core/utilizzabile';

export const STATI_OPERATORE = ['PROPOSTO', 'DESIGNATO', 'ABILITATO', 'ATTIVO', 'SOSPESO', 'DISABILITATO'] as const;
export type StatoOperatore = (typeof STATI_OPERATORE)[number];

/** How each state is called on screen. */
export const NOMI_STATO_OPERATORE = {
  PROPOSTO: 'Proposto',
  DESIGNATO: 'Designato',
  ABILITATO: 'Abilitato',
  ATTIVO: 'Attivo',
  SOSPESO: 'Sospeso',
  DISABILITATO: 'Disabilitato',
} as const satisfies Record<StatoOperatore, string>;

export const ATTI_OPERATORE = [
  'designare',
  'chiedere',
  'abilitare',
  'attivare',
  'sospendere',
  'confermareSospensione',
  'riammettere',
  'riammettereNuovo',
  'rinviare',
  'disabilitare',
] as const;
export type AttoOperatore = (typeof ATTI_OPERATORE)[number];

/** Who can log in once nothing stops them: what the cap counts (CH-02). */
export const STATI_CONTATI: readonly StatoOperatore[] = [...STATI_CHE_ENTRANO, 'SOSPESO'];

/** The life of an operator (SA-10, CA-06, CH-04): nobody logs in who has not been designated in writing. */
export const TRANSIZIONI: Transizioni<StatoOperatore, AttoOperatore> = {
  designare: {
    da: ['PROPOSTO', 'DESIGNATO'],
    a: 'DESIGNATO',
    frase: 'La designazione si carica prima dell’abilitazione: questo operatore è già oltre.',
  },
  chiedere: {
    da: ['DESIGNATO'],
    a: 'DESIGNATO',
    frase: 'L’abilitazione si chiede per un operatore designato e non ancora abilitato: carica prima la sua designazione.',
  },
  abilitare: {
    da: ['DESIGNATO'],
    a: 'ABILITATO',
    frase: 'Si abilita soltanto un operatore designato: manca la designazione, oppure è già abilitato.',
  },
  attivare: { da: ['ABILITATO'], a: 'ATTIVO', frase: 'L’operatore non è in attesa del primo accesso.' },
  sospendere: { da: ['ABILITATO', 'ATTIVO'], a: 'SOSPESO', frase: 'Si sospende un operatore che può entrare: questo non può farlo.' },
  confermareSospensione: { da: ['SOSPESO'], a: 'SOSPESO', frase: 'L’operatore non è sospeso.' },
  riammettere: { da: ['SOSPESO'], a: 'ATTIVO', frase: 'Si riammette un operatore sospeso: questo non lo è.' },
  riammettereNuovo: { da: ['SOSPESO'], a: 'ABILITATO', frase: 'Si riammette un operatore sospeso: questo non lo è.' },
  rinviare: {
    da: ['ABILITATO', 'ATTIVO'],
    a: 'ABILITATO',
    frase: 'Le credenziali si rinnovano a chi può entrare: questo operatore non è abilitato, oppure è sospeso.',
  },
  disabilitare: {
    da: ['PROPOSTO', 'DESIGNATO', 'ABILITATO', 'ATTIVO', 'SOSPESO'],
    a: 'DISABILITATO',
    frase: 'L’operatore è già disabilitato: per riaverlo va aggiunto e designato di nuovo.',
  },
};

/** Whether an operator in that state has still to be enabled. */
export function isDaAbilitare(stato: StatoOperatore): boolean {
  return stato === 'PROPOSTO' || stato === 'DESIGNATO';
}

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

/** On whose behalf somebody acts on a roster. */
export type ParteDellAccordo = 'EROGATORE' | 'FRUITORE';

/** Whose people enable, disable and renew under these clauses (CH-03: the commander's own prerogative). */
export function parteCheAbilita({ abilita }: Pick<Regole, 'abilita'>): ParteDellAccordo {
  return abilita === 'REFERENTE' ? 'FRUITORE' : 'EROGATORE';
}

/**
 * Who may undo a suspension: the comune its own and the automatic ones; the fruitore its own. Where the office enables, the office may
 * also undo the fruitore's, which asks for it in writing.
 */
export function puoRiammettere(origine: OrigineSospensione | null, parte: ParteDellAccordo, regole: Pick<Regole, 'abilita'>): boolean {
  if (origine !== 'FRUITORE') return parte === 'EROGATORE';
  return parte === 'FRUITORE' || parteCheAbilita(regole) === 'EROGATORE';
}

/**
 * Fields of the card that are still empty among those the clauses ask (SA-07, CA-17, CH-13); with a password, the e-mail of the link too.
 */
export function campiMancanti(
  scheda: { readonly [C in CampoScheda]?: string | undefined },
  regole: Pick<Regole, 'schedaOperatore' | 'metodiAccesso'>,
): CampoScheda[] {
  const chiesti = new Set<CampoScheda>(regole.schedaOperatore);
  if (regole.metodiAccesso.includes('PASSWORD')) chiesti.add('email');
  return [...chiesti].filter((campo) => !scheda[campo]);
}

/** Refuses an incomplete card, saying what is missing. */
export function assertSchedaCompleta(
  scheda: { readonly [C in CampoScheda]?: string | undefined },
  regole: Pick<Regole, 'schedaOperatore' | 'metodiAccesso'>,
): void {
  const mancanti = campiMancanti(scheda, regole);
  if (mancanti.length > 0)
    throw regola('SCHEDA_INCOMPLETA', `La scheda non è completa. Manca: ${mancanti.map((campo) => NOMI_CAMPO_SCHEDA[campo]).join(', ')}.`);
}

/** CH-02: the agreed number of accesses is a hard cap on those who can log in. `contati`: without the one to be enabled. */
export function assertPosto(tetto: number | null, contati: number): void {
  if (tetto === null || contati < tetto) return;
  throw regola(
    'TETTO_RAGGIUNTO',
    `La convenzione prevede ${tetto === 1 ? 'un accesso' : `${tetto} accessi`} e sono tutti assegnati: disabilita prima chi non serve più, oppure chiedi un atto aggiuntivo.`,
  );
}

/** Whether somebody of that side may enable under these clauses. */
export function assertPuoAbilitare(parte: ParteDellAccordo, regole: Pick<Regole, 'abilita'>): void {
  if (parte === parteCheAbilita(regole)) return;
  throw regola(
    'NON_TOCCA_A_TE',
    parte === 'EROGATORE'
      ? 'Secondo questa convenzione è il responsabile dell’ente che abilita i propri operatori: l’ufficio può sospenderli o disabilitarli.'
      : 'Secondo questa convenzione è l’ufficio del comune che abilita: chiedi l’abilitazione, l’ufficio riceve un avviso.',
  );
}

/** SA-10: whether the clauses want an act for each person. */
export function isUnaPerPersona({ designazione: come }: Pick<Regole, 'designazione'>): boolean {
  return come === 'SINGOLA';
}
