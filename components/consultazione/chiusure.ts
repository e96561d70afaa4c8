import type { Rifiuto } from '@/components/esito/chiamare';

/** A session that ended by itself, or for lack of a cookie: it is opened again in another tab, and what was typed goes on from here. */
const DA_SE: readonly (string | null)[] = ['INATTIVITA', 'DURATA', 'USCITA', null];

/** Refusals of one person, or of one kind of visura, search or question: the access stands, and so does what was found. */
const DELLA_SOLA_RICHIESTA: readonly string[] = [
  'PERSONA_NON_CERCATA',
  'RICERCA_NON_CONSENTITA',
  'VERIFICA_NON_CONSENTITA',
  'VISURA_NON_CONSENTITA',
];

/**
 * The refusal of a session that somebody ended, with why and whom to ask in place of «expired». `fine`: what the login page says of that
 * reason, which is shown here too, so that both say the same.
 */
export function conLaFine(rifiuto: Rifiuto, motivo: string | null, fine: { titolo: string; testo: string } | null): Rifiuto {
  if (fine === null || DA_SE.includes(motivo)) return rifiuto;
  return { ...rifiuto, codice: `SESSIONE_${motivo}`, messaggio: `${fine.titolo}. ${fine.testo}` };
}

/** After these a new login in another tab goes on from here, with what was typed. */
const SI_RIENTRA: readonly string[] = ['SESSIONE_SCADUTA', 'SESSIONE_SOSTITUITA', 'SESSIONE_PASSWORD_CAMBIATA'];

/** Whether no search can follow that refusal: logging in again would not help. */
export function toglieLaRicerca(rifiuto: Pick<Rifiuto, 'famiglia' | 'codice'>): boolean {
  return !SI_RIENTRA.includes(rifiuto.codice) && chiudeLaPagina(rifiuto);
}

/** Whether, after that refusal, nothing of what was read may stay on the page (CH-03, CH-07): there is no access any more. */
export function chiudeLaPagina({ famiglia, codice }: Pick<Rifiuto, 'famiglia' | 'codice'>): boolean {
  return ['SESSIONE_SCADUTA', 'CLAUSOLE_ALTERATE'].includes(codice) || (famiglia === 'VIETATO' && !DELLA_SOLA_RICHIESTA.includes(codice));
}

/**
 * A refusal of the case as it was declared (an addendum may ask more of it meanwhile): its entries are not on the screen of the search, and
 * so it is said as a sentence, with what to do (SA-04).
 */
export function dettaDellaPratica(rifiuto: Rifiuto): Rifiuto {
  const { finalita, riferimento, ...campi } = rifiuto.campi;
  const frase = riferimento ?? finalita;
  return frase === undefined ? rifiuto : { ...rifiuto, campi, messaggio: `${frase} Premi «Cambia pratica» e dichiarala di nuovo.` };
}
