import { CollegamentoBottone } from '../ui/bottone';

/**
 * The document that Varco generated, as the archive has it: never the signed file's own rendering, which may show something else. Where a
 * page shows no PDF (phones) it opens in a window of its own.
 */
export function DocumentoGenerato({ id, titolo }: { id: string; titolo: string }) {
  const indirizzo = `/api/documenti/${id}?anteprima`;
  return (
    <div className="space-y-3">
      <p className="text-sm text-secondary">
        È il documento generato da Varco, quello che fa fede: confrontalo con il file arrivato, se lo apri con un programma di firma.
      </p>
      <iframe
        title={`Documento generato da Varco: ${titolo}`}
        src={`${indirizzo}#navpanes=0&view=FitH`}
        className="h-[70vh] min-h-96 w-full rounded-sm border border-subtle bg-soft max-md:hidden"
      />
      <CollegamentoBottone apri href={indirizzo} variante="secondario" dimensione="piccola" icona="occhio">
        Apri il documento generato
      </CollegamentoBottone>
    </div>
  );
}
