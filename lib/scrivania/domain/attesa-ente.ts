import { NOMI_CESSAZIONE } from '@/lib/convenzioni/domain/cessazioni';
import { formatoEsteso, type DataIso } from '@/lib/core/date';
import { quanti } from '@/lib/core/parole';
import type { DaFirmare, InVigore } from './convenzioni';

/** The convenzione that ended last, or was given up, where nothing has taken its place. */
export type Conclusa = {
  readonly numero: string;
  readonly stato: keyof typeof NOMI_CESSAZIONE;
  readonly cessataIl: DataIso;
  readonly motivo: string | null;
};

/** What happens next when there is nothing to do: never a dead end. `conclusa`: null where there has been none. */
export function attesaEnte(atti: readonly DaFirmare[], convenzioni: readonly InVigore[], conclusa: Conclusa | null): string {
  const firmata = atti.find(({ stato }) => stato === 'FIRMATA_FRUITORE');
  if (firmata)
    return `Avete firmato la convenzione n. ${firmata.numero}: ora tocca al comune controfirmarla. Riceverete un’e-mail quando sarà in vigore.`;
  const inAttesa = convenzioni.reduce((somma, { elenco: stato }) => somma + stato.inAttesa, 0);
  if (inAttesa > 0)
    return `Il comune sta valutando l’abilitazione di ${quanti(inAttesa, 'operatore', 'operatori')}: a ciascuno arriverà un’e-mail.`;
  const [prima] = convenzioni
    .flatMap(({ scadenze }) => scadenze)
    .map(({ il, descrizione }) => ({ il, descrizione }))
    .sort((a, b) => a.il.localeCompare(b.il));
  if (prima) {
    const cosa = prima.descrizione.charAt(0).toLowerCase() + prima.descrizione.slice(1);
    return `La prossima data prevista dalla convenzione è ${formatoEsteso(prima.il, 'il')}: ${cosa}.`;
  }
  if (conclusa && convenzioni.length === 0 && atti.length === 0) return fineInParole(conclusa);
  return 'Quando il comune avrà preparato la convenzione da firmare la troverai qui, e riceverai un’e-mail.';
}

/** That it ended, when, why, and what one can do now. */
function fineInParole({ numero, stato, cessataIl, motivo }: Conclusa): string {
  const perche = motivo === null ? [] : [`Motivo: ${motivo.replace(/[.\s]+$/, '')}.`];
  const quando = formatoEsteso(cessataIl);
  const frasi =
    stato === 'ANNULLATA'
      ? [
          `L’atto della convenzione n. ${numero} è stato annullato il ${quando}, prima delle firme.`,
          ...perche,
          'Se l’accesso serve ancora, il comune può prepararne un altro: rivolgiti all’ufficio demografico.',
        ]
      : [
          `La convenzione n. ${numero} è finita il ${quando} (${NOMI_CESSAZIONE[stato].toLowerCase()}).`,
          ...perche,
          'Nessun operatore può più consultare; documenti e registro restano a disposizione.',
          'I dati acquisiti vanno cancellati quando non servono più.',
          'Per consultare di nuovo occorre una nuova domanda di adesione.',
        ];
  return frasi.join(' ');
}
