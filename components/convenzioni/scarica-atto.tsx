import type { ConvenzioneView } from '@/lib/convenzioni/views';
import { CollegamentoBottone } from '../ui/bottone';
import { DocumentoFirmato } from '../firme/documento-firmato';

/**
 * The convenzione at the top of the page, before anything else: who comes here mostly comes for it. The act to be signed, then the last file
 * that a party has signed, then the signed document.
 */
export function ScaricaAtto({ convenzione: { documenti, firme } }: { convenzione: Pick<ConvenzioneView, 'documenti' | 'firme'> }) {
  if (firme && firme.documentoFirmato.length > 0) return <DocumentoFirmato file={firme.documentoFirmato} cosa="la convenzione" />;
  const ultimo = documenti.at(-1);
  return ultimo ? (
    <CollegamentoBottone href={`/api/documenti/${ultimo.id}`} scarica dimensione="piccola" icona="scarica">
      Scarica la convenzione
    </CollegamentoBottone>
  ) : null;
}
