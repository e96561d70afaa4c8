import { oggi as giornoDi, type DataIso } from '@/lib/core/date';
import { compito, type Compito } from './compito';

type Bloccato = {
  readonly id: string;
  readonly convenzioneId: string;
  readonly convenzione: string;
  readonly ente: string;
  readonly dal: Date;
};

/** Packages that nobody may download any more because they tell of somebody protected since (SA-17), for who prepares them. */
export function compitiPacchetti(bloccati: readonly Bloccato[], oggi: DataIso): Compito[] {
  return bloccati.map(({ id, convenzioneId, convenzione, ente, dal }) =>
    compito(
      {
        chiave: `pacchetto-${id}`,
        titolo: 'Ritira il pacchetto di dati e preparane un altro',
        dettaglio: `${ente}, convenzione n. ${convenzione}: contiene i dati di chi nel frattempo è stato protetto, e nessuno lo può scaricare`,
        href: `/ufficio/convenzioni/${convenzioneId}/pacchetti/${id}`,
        dal: giornoDi(dal),
        urgente: true,
      },
      oggi,
    ),
  );
}
