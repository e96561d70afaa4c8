import type { Differenza } from '@/lib/core/testo/differenze';

interface Props {
  differenze: readonly Differenza[];
  /** How the two sides are called. */
  nomi?: readonly [prima: string, dopo: string];
}

/** Old beside new, line by line; what does not change is said in small. Not by colour alone: each side is named. */
export function ConfrontoTesti({ differenze, nomi: [prima, dopo] = ['In vigore', 'Nella bozza'] }: Props) {
  return (
    <ul className="space-y-4">
      {differenze.map((differenza, i) => (
        <li key={i}>
          {differenza.prima !== differenza.dopo ? (
            <div className="grid gap-3 md:grid-cols-2">
              <Lato nome={prima} testo={differenza.prima} manca="Non c’è: si aggiunge." aspetto="border-l-danger" />
              <Lato nome={dopo} testo={differenza.dopo} manca="Si toglie." aspetto="border-l-success" />
            </div>
          ) : (
            <p className="text-sm whitespace-pre-line text-secondary">
              <span className="font-semibold">Resta: </span>
              {differenza.dopo}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

function Lato({ nome, testo, manca, aspetto }: { nome: string; testo: string | null; manca: string; aspetto: string }) {
  return (
    <div className={`min-w-0 border-l-4 bg-white pl-3 ${aspetto}`}>
      <p className="text-sm font-semibold text-secondary">{nome}</p>
      {testo === null ? <p className="text-secondary">{manca}</p> : <p className="break-words whitespace-pre-line">{testo}</p>}
    </div>
  );
}
