import type { RegoleSessione } from '@/lib/clausole/regole/regole';
import type { DataIso } from '@/lib/core/date';
import { impedimento, isOperatoreCheEntra, type FattiUso } from '@/lib/core/utilizzabile';

/**
 * Seconds of wait after the n-th wrong password in a row (index 0: after the first); the last value repeats. Guesses are reserved
 * before they are evaluated, so that a burst of any width gets five. A wait, and not a lock for ever: or anybody could lock anybody out.
 */
export const ATTESE_SECONDI = [0, 0, 0, 0, 60, 120, 240, 480, 900] as const;
/** Quiet hours after the last wait, from which counting starts again. */
export const ORE_OBLIO = 12;

/** Failed attempts from one address in a window; an ente's offices often share one, hence the width. Successes do not count. */
export const TENTATIVI_PER_INDIRIZZO = 60;
export const LIMITE_ACCESSI = { cosa: 'accesso', massimo: TENTATIVI_PER_INDIRIZZO, secondi: 900 } as const;

/**
 * A stranger who takes every guess that becomes free would keep an account waiting for ever. So who comes from an address where that
 * account has logged in of late, or is already in and changes its password, has a few guesses of its own.
 */
export const GIORNI_LUOGO_NOTO = 90;
export const riservaDelNoto = (chi: string) => ({ cosa: `noto:${chi}`, massimo: 5, secondi: 3600 }) as const;

/** Sessions of people who are operators of nothing: the comune's, and the fruitore's referenti (ASVS 7.3, 7.1.2). */
export const SESSIONE_PREDEFINITA: RegoleSessione = { concorrenza: 'SOSTITUISCE', inattivitaMinuti: 30, durataMassimaMinuti: 600 };

export type Candidato = {
  readonly operatoreId: string;
  readonly convenzioneId: string;
  readonly statoOperatore: string;
  readonly convenzione: FattiUso;
};

type SceltaOperatore = { readonly candidato: Candidato | null; readonly impedimento: string | null };

/** As which operator an account logs in: the first that can work today; if none, the first with the reason. No candidate: as none. */
export function scegliereOperatore(candidati: readonly Candidato[], oggi: DataIso): SceltaOperatore {
  const esiti = candidati.map((candidato) => ({ candidato, impedimento: impedimentoDi(candidato, oggi) }));
  return esiti.find((esito) => esito.impedimento === null) ?? esiti[0] ?? { candidato: null, impedimento: null };
}

function impedimentoDi({ statoOperatore, convenzione }: Candidato, oggi: DataIso): string | null {
  if (!isOperatoreCheEntra(statoOperatore)) return 'OPERATORE_NON_ABILITATO';
  return impedimento(convenzione, oggi);
}

/** What a login does with the sessions already open; a demo account always takes over, so that nobody is locked out of the demo. */
export function condottaConcorrenza(
  regole: RegoleSessione,
  demo: boolean,
  sessioniVive: number,
): 'CHIUDI_LE_ALTRE' | 'RIFIUTA' | 'AFFIANCA' {
  if (demo || regole.concorrenza === 'SOSTITUISCE') return 'CHIUDI_LE_ALTRE';
  if (regole.concorrenza === 'AMMESSA') return 'AFFIANCA';
  return sessioniVive > 0 ? 'RIFIUTA' : 'CHIUDI_LE_ALTRE';
}
