import { CollegamentoBottone } from '@/components/ui/bottone';
import { Cronologia } from '@/components/ui/cronologia';
import { Scheda } from '@/components/ui/scheda';
import type { AdesioneView } from '@/lib/adesioni/views';
import { firmaInParole } from '@/lib/documenti/esame-allegato';
import { istanteItaliano } from '@/lib/core/date';
import { dimensioneInParole } from '@/lib/core/dimensione';

/** The files, and what has happened so far, the newest first: it comes from the register. */
export function Storia({ adesione }: { adesione: AdesioneView }) {
  const { documenti, cronologia } = adesione;
  return (
    <>
      {documenti.length > 0 ? (
        <Scheda titolo="Documenti ricevuti">
          <ul className="space-y-3">
            {documenti.map(({ id, nome, dimensione, creatoIl, firma }) => (
              <li key={id} className="flex flex-wrap items-center justify-between gap-3">
                <span className="min-w-0 break-words">
                  {nome}{' '}
                  <span className="text-sm text-secondary">
                    ({dimensioneInParole(dimensione)}, {istanteItaliano(creatoIl)}
                    {firma ? `, ${firmaInParole(firma)}` : ''})
                  </span>
                </span>
                <CollegamentoBottone variante="secondario" dimensione="piccola" icona="scarica" href={`/api/documenti/${id}`} scarica>
                  Scarica<span className="sr-only"> {nome}</span>
                </CollegamentoBottone>
              </li>
            ))}
          </ul>
        </Scheda>
      ) : null}
      <Scheda titolo="Che cosa è successo">
        <Cronologia
          eventi={cronologia.map(({ id, istante, titolo, chi, descrizione }) => ({
            chiave: id,
            titolo,
            chi,
            quando: istante.toISOString(),
            quandoInParole: istanteItaliano(istante),
            descrizione: descrizione ? <span className="whitespace-pre-line">{descrizione}</span> : undefined,
          }))}
        />
      </Scheda>
    </>
  );
}
