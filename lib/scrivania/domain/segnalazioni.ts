import { oggi as giornoDi, type DataIso } from '@/lib/core/date';
import { quanti } from '@/lib/core/parole';
import { compito, type Compito } from './compito';

/** Reports of operators that the office has not answered, all in one line. */
export function compitiSegnalazioni({ quante, dal }: { quante: number; dal: Date | null }, oggi: DataIso): Compito[] {
  if (quante === 0 || dal === null) return [];
  return [
    compito(
      {
        chiave: 'segnalazioni',
        titolo: `Rispondi a ${quanti(quante, 'segnalazione', 'segnalazioni')}`,
        dettaglio: 'Dati che chi consulta ha trovato incongruenti',
        href: '/ufficio/segnalazioni',
        dal: giornoDi(dal),
      },
      oggi,
    ),
  ];
}
