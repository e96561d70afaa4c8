import { nomeBanca } from '@/lib/banche/domain/elenco';
import { oggi as giornoDi, type DataIso } from '@/lib/core/date';
import { compito, type Compito } from './compito';

type BancaInRitardo = { readonly banca: string; readonly esito: 'RIFIUTATO' | 'NON_ARRIVATO'; readonly dal: Date };

/** Data banks that were not brought up to date, for who looks after the service: whoever consults sees a warning until they are. */
export function compitiBanche(banche: readonly BancaInRitardo[], oggi: DataIso): Compito[] {
  return banche.map(({ banca, esito, dal }) =>
    compito(
      {
        chiave: `banca-${banca}`,
        titolo: esito === 'RIFIUTATO' ? 'Manda un archivio corretto' : 'Cerca l’archivio che non è arrivato',
        dettaglio: `${nomeBanca(banca)}: chi consulta vede i dati di prima`,
        href: '/ufficio/impostazioni/banche-dati',
        dal: giornoDi(dal),
        urgente: true,
      },
      oggi,
    ),
  );
}
