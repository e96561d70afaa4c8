import { quanti } from '@/lib/core/parole';
import { compito, type Compito } from './compito';
import type { DataIso } from '@/lib/core/date';

/** People whom the office protects and no archive has any more (SA-17): of whom is read on their page alone. */
export function compitiProtezioni(smarrite: number, oggi: DataIso): Compito[] {
  if (smarrite === 0) return [];
  return [
    compito(
      {
        chiave: 'protezioni',
        titolo: smarrite === 1 ? 'Controlla una persona protetta' : `Controlla ${quanti(smarrite, 'persona protetta', 'persone protette')}`,
        dettaglio: 'Negli archivi di oggi non si trova più: se ha un altro codice fiscale va protetta di nuovo, se non c’è più si revoca',
        href: '/ufficio/impostazioni/protezioni',
        dal: oggi,
        urgente: true,
      },
      oggi,
    ),
  ];
}
