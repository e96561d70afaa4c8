import { CollegamentoBottone } from '../ui/bottone';

/** Everything of a convenzione as one ZIP, with an index and the digests to check it. */
export function ScaricaTutto({ convenzioneId }: { convenzioneId: string }) {
  return (
    <CollegamentoBottone
      scarica
      href={`/api/convenzioni/${convenzioneId}/archivio`}
      variante="secondario"
      dimensione="piccola"
      icona="scarica"
    >
      Scarica tutto (ZIP)
    </CollegamentoBottone>
  );
}
