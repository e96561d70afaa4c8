import { piegareUguali, type Differenza } from '@/lib/core/testo/differenze';

interface Props {
  differenze: readonly Differenza[];
  /** How the two sides are called. */
  nomi?: readonly [prima: string, dopo: string];
}

/**
 * Old beside new, line by line, with a little of what stands around; the rest is folded. Not by colour alone: each side is named, and what
 * stays is said to who does not see that it is written smaller.
 */
export function ConfrontoTesti({ differenze, nomi = ['In vigore', 'Nella bozza'] }: Props) {
  return (
    <div className="space-y-4">
      {piegareUguali(differenze).map(({ piegato, righe }, i) =>
        piegato ? (
          <details key={i}>
            <summary className="cursor-pointer text-sm text-secondary">{righe.length} righe restano uguali</summary>
            <Righe righe={righe} nomi={nomi} />
          </details>
        ) : (
          <Righe key={i} righe={righe} nomi={nomi} />
        ),
      )}
    </div>
  );
}

function Righe({ righe, nomi: [prima, dopo] }: { righe: readonly Differenza[]; nomi: readonly [string, string] }) {
  return (
    <ul className="space-y-4 py-1">
      {righe.map((riga, i) => (
        <li key={i}>
          {riga.prima === riga.dopo ? (
            <p className="text-sm break-words whitespace-pre-line text-secondary">
              <span className="sr-only">Resta: </span>
              {riga.dopo}
            </p>
          ) : (
            <div className="grid gap-3 md:grid-cols-2">
              <Lato nome={prima} testo={riga.prima} manca="Non c’è: si aggiunge." aspetto="border-l-danger" />
              <Lato nome={dopo} testo={riga.dopo} manca="Si toglie." aspetto="border-l-success" />
            </div>
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
