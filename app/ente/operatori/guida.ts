import type { ConvenzioneInElenco } from '@/lib/operatori/views';

type Elenco = Pick<ConvenzioneInElenco, 'abilitiTu' | 'designazione' | 'termineElencoGiorni' | 'viva'>;

/** What the referente does with a roster; once the convenzione has ended, what the roster is kept for. */
export function guida({ abilitiTu, designazione, termineElencoGiorni, viva }: Elenco): string {
  if (!viva) return 'Qui resta, per memoria, chi ne faceva parte: nessuna di queste persone può più accedere con questa convenzione.';
  const atto = designazione === 'SINGOLA' ? 'Ogni persona ha il suo atto di designazione.' : 'Un solo atto può designare più persone.';
  const chi = abilitiTu
    ? 'Completate scheda e designazione, sei tu che abiliti.'
    : 'Completate scheda e designazione, chiedi l’abilitazione: abilita l’ufficio del comune.';
  const termine =
    termineElencoGiorni === null
      ? ''
      : ` I nomi, e ogni variazione, si comunicano entro ${termineElencoGiorni} giorni: aggiornare questo elenco vale come comunicazione.`;
  return `${atto} ${chi}${termine}`;
}
