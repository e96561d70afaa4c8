import { CollegamentoBottone } from '@/components/ui/bottone';
import { Scheda } from '@/components/ui/scheda';
import { istanteItaliano } from '@/lib/core/date';
import { dimensioneInParole } from '@/lib/core/dimensione';
import type { RegistroGiornalieroView } from '@/lib/protocollo/views';

/** The days of the built-in register that are in the archive, each with the digest that whoever preserves it will compare. */
export function RegistriGiornalieri({ registri }: { registri: readonly RegistroGiornalieroView[] }) {
  return (
    <div className="mt-10">
      <Scheda titolo="Registri giornalieri in archivio">
        <p className="misura mb-4">
          Dove il comune usa il registro interno di Varco, il PDF di ogni giorno in cui si è protocollato nasce da sé nella notte seguente e
          si trova qui. Il file va versato al sistema di conservazione del comune entro la giornata lavorativa successiva.
        </p>
        {registri.length === 0 ? (
          <p>Ancora nessun registro giornaliero in archivio.</p>
        ) : (
          <ul className="divide-y divide-soft">
            {registri.map(({ id, titolo, nome, sha256, dimensione, creatoIl }) => (
              <li key={id} className="flex flex-wrap items-start justify-between gap-3 py-3">
                <div className="min-w-0">
                  <p className="font-semibold">{titolo}</p>
                  <p className="text-sm break-all text-secondary">
                    {nome}, {dimensioneInParole(dimensione)} · archiviato il {istanteItaliano(creatoIl)}
                  </p>
                  <p className="text-sm break-all text-secondary">SHA-256 {sha256}</p>
                </div>
                <div className="flex flex-wrap gap-2">
                  <CollegamentoBottone
                    apri
                    href={`/api/documenti/${id}?anteprima`}
                    variante="secondario"
                    dimensione="piccola"
                    icona="occhio"
                  >
                    Apri<span className="sr-only"> {titolo}</span>
                  </CollegamentoBottone>
                  <CollegamentoBottone scarica href={`/api/documenti/${id}`} variante="secondario" dimensione="piccola" icona="scarica">
                    Scarica<span className="sr-only"> {titolo}</span>
                  </CollegamentoBottone>
                </div>
              </li>
            ))}
          </ul>
        )}
      </Scheda>
    </div>
  );
}
