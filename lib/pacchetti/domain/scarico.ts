import { differenzaGiorni, oggi, ultimoGiornoPrimaDi } from '@/lib/core/date';
import type { StatoPacchetto } from './stati';

type Fatti = {
  readonly stato: StatoPacchetto;
  readonly scadeIl: Date | null;
  readonly scarichi: number;
  readonly massimo: number;
  readonly campi: readonly string[];
  /** Fields that whoever asks may have in a package today. */
  readonly concessi: readonly string[];
  /** It tells of somebody who has been protected since it was made. */
  readonly conProtetti: boolean;
};

/** Why a recipient cannot download a package now, and what it may do; null when it can. What has passed its term is over, swept or not. */
export function impedimentoAlloScarico(fatti: Fatti, now: Date): { codice: string; frase: string } | null {
  const { stato, scadeIl, scarichi, massimo, campi, concessi, conProtetti } = fatti;
  if (stato === 'RITIRATO')
    return { codice: 'PACCHETTO_RITIRATO', frase: 'Questo pacchetto è stato ritirato dall’ufficio: non si può più scaricare.' };
  if (stato === 'SCADUTO' || (stato === 'PRONTO' && (scadeIl === null || scadeIl <= now)))
    return { codice: 'PACCHETTO_SCADUTO', frase: 'Questo pacchetto è scaduto: se ti serve ancora, chiedine uno nuovo all’ufficio.' };
  if (stato !== 'PRONTO') return { codice: 'PACCHETTO_NON_PRONTO', frase: 'Questo pacchetto non è pronto da scaricare.' };
  if (conProtetti)
    return {
      codice: 'PACCHETTO_NON_PIU_CONSULTABILE',
      frase: 'Questo pacchetto contiene dati che oggi non si possono più consultare: chiedine uno nuovo all’ufficio.',
    };
  if (scarichi >= massimo)
    return {
      codice: 'SCARICHI_ESAURITI',
      frase: 'Hai già scaricato questo pacchetto tutte le volte concesse: se ti serve ancora, rivolgiti all’ufficio.',
    };
  if (campi.some((id) => !concessi.includes(id)))
    return {
      codice: 'CAMPI_NON_CONCESSI',
      frase: 'Questo pacchetto contiene dati che il tuo profilo non comprende più: rivolgiti al tuo referente.',
    };
  return null;
}

/** Days that are left beyond today; none on the last one, and after. */
export function giorniRimasti({ scadeIl }: Pick<Fatti, 'scadeIl'>, now: Date): number {
  return scadeIl === null || scadeIl <= now ? 0 : differenzaGiorni(oggi(now), ultimoGiornoPrimaDi(scadeIl));
}
