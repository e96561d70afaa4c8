import type { DocumentoDellAttoView } from '@/lib/convenzioni/views';
import { CollegamentoBottone } from '../ui/bottone';

/** The paper that counts now, of those in order: the act to be signed, then the last file that a party has signed. */
export function attoDaScaricare(documenti: readonly DocumentoDellAttoView[]): DocumentoDellAttoView | undefined {
  return documenti.at(-1);
}

/** The act at the top of the page, before anything else: who comes here mostly comes for it. */
export function ScaricaAtto({ documento }: { documento: DocumentoDellAttoView }) {
  return (
    <CollegamentoBottone href={`/api/documenti/${documento.id}`} scarica dimensione="piccola" icona="scarica">
      Scarica la convenzione
    </CollegamentoBottone>
  );
}
