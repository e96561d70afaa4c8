import { formatoItaliano } from '@/lib/core/date';
import type { ClausolaView } from '@/lib/convenzioni/views';

const NESSUNA = <span className="text-muted">—</span>;

/** The living clauses: for each its text, how it is enforced, the last evidence and the next date. */
export function ClausoleVive({ clausole }: { clausole: readonly ClausolaView[] }) {
  const scritte = clausole
    .filter(({ articolo }) => articolo !== null)
    .sort((a, b) => (a.articolo?.numero ?? 0) - (b.articolo?.numero ?? 0));
  return (
    <ul className="divide-y divide-soft">
      {scritte.map(({ chiave, nome, articolo, come, evidenza, prossima }) => (
        <li key={chiave} className="py-4 first:pt-0 last:pb-0">
          <details>
            <summary className="cursor-pointer font-semibold text-primary">
              <h3 className="inline text-base">
                Art. {articolo?.numero} – {nome}
              </h3>
            </summary>
            <div className="prosa mt-3 border-l-4 border-l-subtle pl-4">
              {articolo?.commi.map((comma) => (
                <p key={comma} className="whitespace-pre-line">
                  {comma}
                </p>
              ))}
            </div>
          </details>
          <dl className="mt-2 grid gap-x-6 gap-y-1.5 text-sm md:grid-cols-[2fr_1.4fr_1fr]">
            <div>
              <dt className="text-secondary">Come si applica</dt>
              <dd>{come}</dd>
            </div>
            <div>
              <dt className="text-secondary">Ultima evidenza</dt>
              <dd>{evidenza ? `${evidenza.testo}${evidenza.quando ? `, l’ultima il ${evidenza.quando}` : ''}` : NESSUNA}</dd>
            </div>
            <div>
              <dt className="text-secondary">Prossima scadenza</dt>
              <dd>{prossima ? `${formatoItaliano(prossima.il)}: ${prossima.descrizione}` : NESSUNA}</dd>
            </div>
          </dl>
        </li>
      ))}
    </ul>
  );
}
