import { chiPuo } from '@/lib/core/ruoli';

/** Whether the reader decides of a signed file that waits for a person, and what it should know before (CA-16, four eyes). */
export type Giudizio =
  { readonly decide: true; readonly avvertenza: string | null } | { readonly decide: false; readonly avvertenza: string };

/** What the reader has to do with the file. */
export type ParteNelFile = 'CARICATO' | 'FIRMATO' | null;

/** Who has a part in a file leaves it to somebody else, and is told to whom; where nobody else can, it decides, and is told that. */
export function giudizio(parte: ParteNelFile, altri: boolean): Giudizio {
  if (parte === null) return { decide: true, avvertenza: null };
  const suo = `Questo file l’hai ${parte === 'CARICATO' ? 'caricato' : 'firmato'} tu`;
  if (altri)
    return { decide: false, avvertenza: `${suo}: lo esamina un’altra persona del comune, con il ruolo ${chiPuo('firma:esaminare')}.` };
  return { decide: true, avvertenza: `${suo}, ma oggi nessun’altra persona del comune lo può esaminare: decidi tu, e agli atti si legge.` };
}
