import { PARTI } from '@/lib/clausole/tipi';
import { formatoItaliano } from '@/lib/core/date';
import { NOMI_PARTE } from '@/lib/convenzioni/domain/documento-convenzione';
import type { ClausolaView } from '@/lib/convenzioni/views';

type Scritta = ClausolaView & { readonly articolo: NonNullable<ClausolaView['articolo']> };
const isScritta = (clausola: ClausolaView): clausola is Scritta => clausola.articolo !== null;

/**
 * The living clauses, folded by part of the act (LE-01) and in its order: for each its text, how it is enforced and, where there are, the
 * last evidence and the next date. Native `<details>`: they open without scripts.
 */
export function ClausoleVive({ clausole }: { clausole: readonly ClausolaView[] }) {
  const scritte = clausole.filter(isScritta).sort((a, b) => a.articolo.numero - b.articolo.numero);
  return (
    <div className="divide-y divide-soft border-y border-soft">
      {PARTI.map((parte) => {
        const sue = scritte.filter((clausola) => clausola.parte === parte);
        const [prima, ultima] = [sue.at(0)?.articolo.numero, sue.at(-1)?.articolo.numero];
        if (prima === undefined || ultima === undefined) return null;
        return (
          <details key={parte}>
            <summary className="cursor-pointer py-3 text-primary">
              <h3 className="inline text-base font-semibold">{NOMI_PARTE[parte]}</h3>{' '}
              <span className="text-sm text-secondary">{prima === ultima ? `art. ${prima}` : `art. ${prima}–${ultima}`}</span>
            </summary>
            <ul className="space-y-6 pt-1 pb-5">
              {sue.map((clausola) => (
                <Clausola key={clausola.chiave} {...clausola} />
              ))}
            </ul>
          </details>
        );
      })}
    </div>
  );
}

function Clausola({ nome, articolo, come, evidenza, prossima }: Scritta) {
  const fatti = [
    { termine: 'Come si applica', valore: come },
    { termine: 'Ultima evidenza', valore: evidenza && `${evidenza.testo}${evidenza.quando ? `, l’ultima il ${evidenza.quando}` : ''}` },
    { termine: 'Prossima scadenza', valore: prossima && `${formatoItaliano(prossima.il)}: ${prossima.descrizione}` },
  ].filter(({ valore }) => valore !== null);
  return (
    <li>
      <h4 className="text-base font-semibold">
        Art. {articolo.numero} – {nome}
      </h4>
      <div className="prosa mt-2 border-l-4 border-l-subtle pl-4">
        {articolo.commi.map((comma) => (
          <p key={comma} className="whitespace-pre-line">
            {comma}
          </p>
        ))}
      </div>
      <dl className="mt-2 grid gap-x-6 gap-y-1.5 text-sm md:grid-cols-[2fr_1.4fr_1fr]">
        {fatti.map(({ termine, valore }) => (
          <div key={termine}>
            <dt className="text-secondary">{termine}</dt>
            <dd>{valore}</dd>
          </div>
        ))}
      </dl>
    </li>
  );
}
