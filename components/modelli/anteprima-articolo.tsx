import { useId, type ReactNode } from 'react';
import { comporreComma, type Valori } from '@/lib/clausole/comma';
import type { TestoArticolo } from '@/lib/clausole/tipi';

interface Props {
  testo: TestoArticolo;
  /** A comma with something wrong is shown as it is written. */
  errori: readonly (readonly string[])[];
  /** What the placeholders say in the act of example; null when that act has no such article. */
  valori: Valori | null;
  azioni: ReactNode;
}

/** The article as it will read in the convenzione of an invented ente. */
export function AnteprimaArticolo({ testo, errori, valori, azioni }: Props) {
  const id = useId();
  const commi = testo.commi.map((comma, i) => ({ comma, composto: errori[i]?.length || !valori ? null : comporreComma(comma, valori), i }));
  return (
    <section aria-labelledby={id} className="min-w-0 lg:sticky lg:top-4 lg:self-start">
      <div className="rounded-sm border border-subtle bg-white p-4 shadow-low md:p-6">
        <h2 id={id} className="text-lg">
          Anteprima
        </h2>
        <p className="text-sm text-secondary">Come si legge nella convenzione di un ente di esempio.</p>
        {valori ? (
          <div className="prosa mt-4 space-y-3 break-words">
            <p className="font-semibold">{testo.titolo || '…'}</p>
            {commi.map(({ comma, composto, i }) =>
              composto === null ? (
                <Assente key={i} numero={i + 1} comma={comma} errato={Boolean(errori[i]?.length)} />
              ) : (
                <p key={i} className="whitespace-pre-line">
                  {composto}
                </p>
              ),
            )}
          </div>
        ) : (
          <p className="mt-4">Con le regole di questo modello la clausola non ha un articolo.</p>
        )}
      </div>
      <div className="mt-4">{azioni}</div>
    </section>
  );
}

function Assente({ numero, comma, errato }: { numero: number; comma: string; errato: boolean }) {
  return (
    <div className="border-l-4 border-l-subtle pl-3 text-secondary">
      <p className="text-sm font-semibold">
        {errato ? `Comma ${numero}: da correggere` : `Comma ${numero}: nell’atto di esempio non compare`}
      </p>
      <p className="text-sm whitespace-pre-line">{comma}</p>
    </div>
  );
}
