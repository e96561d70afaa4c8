import { istanteItaliano } from '@/lib/core/date';
import type { DocumentoDellAttoView } from '@/lib/convenzioni/views';
import { firmaConMotivi } from '@/lib/documenti/domain/firma-del-file';
import { MarchioFirma } from '../documenti/marchio-firma';
import { CollegamentoBottone } from '../ui/bottone';

/** The act and its signed files, each with what its signature is worth, to be downloaded. */
export function DocumentiConvenzione({ documenti }: { documenti: readonly DocumentoDellAttoView[] }) {
  return (
    <ul className="space-y-4">
      {documenti.map(({ id, nome, tipo, creatoIl, firma }) => (
        <li key={id} className="space-y-1.5">
          <p className="font-semibold">{tipo}</p>
          <MarchioFirma esito={firma && firma.esito} revocaNonVerificata={firma?.revocaNonVerificata ?? false} />
          <p className="text-sm break-words text-secondary">
            {nome} · {istanteItaliano(creatoIl)}
            {firma ? ` · ${firmaConMotivi(firma)}` : ''}
          </p>
          <CollegamentoBottone href={`/api/documenti/${id}`} scarica variante="secondario" dimensione="piccola" icona="scarica">
            Scarica<span className="sr-only"> {tipo.toLowerCase()}</span>
          </CollegamentoBottone>
        </li>
      ))}
    </ul>
  );
}
