import { chiPuo } from '@/lib/core/ruoli';
import type { ParteDiChiDecide } from './prova';

/** Whether the reader decides of a signed file that waits for a person, and what it should know before (CA-16, four eyes). */
export type Giudizio =
  | { readonly decide: true; readonly avvertenza: string | null; readonly parte: ParteNelFile }
  | { readonly decide: false; readonly avvertenza: string };

/** What the reader has to do with the file. */
export type ParteNelFile = ParteDiChiDecide | null;

const PAROLE: Readonly<Record<ParteDiChiDecide, string>> = {
  CARICATO: 'caricato',
  FIRMATO: 'firmato',
  CARICATO_E_FIRMATO: 'caricato e firmato',
};

/** That who decided of a file had a part in it, and why it could: stands wherever its examination is told; empty where it had none. */
export function eccezioneInParole(parte: ParteNelFile | undefined): string {
  return parte ? `Chi ha deciso aveva anche ${PAROLE[parte]} il file: nessun’altra persona del comune lo poteva esaminare.` : '';
}

/** Who has a part in a file leaves it to somebody else, and is told to whom; where nobody else can, it decides, and is told that. */
export function giudizio(parte: ParteNelFile, altri: boolean): Giudizio {
  if (parte === null) return { decide: true, avvertenza: null, parte };
  const suo = `Questo file l’hai ${PAROLE[parte]} tu`;
  if (altri)
    return { decide: false, avvertenza: `${suo}: lo esamina un’altra persona del comune, con il ruolo ${chiPuo('firma:esaminare')}.` };
  const avvertenza = `${suo}, ma oggi nessun’altra persona del comune lo può esaminare: decidi tu, e agli atti si legge.`;
  return { decide: true, avvertenza, parte };
}
