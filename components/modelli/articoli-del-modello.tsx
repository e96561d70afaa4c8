import { POSTI, type Posto } from '@/lib/clausole/tipi';
import { NOMI_PARTE } from '@/lib/convenzioni/domain/documento-convenzione';
import type { ArticoloView, ModelloView } from '@/lib/modelli/views';
import { CollegamentoBottone } from '../ui/bottone';
import { Etichetta } from '../ui/etichetta';

const NOMI: Record<Posto, string> = { ...NOMI_PARTE, PREMESSE: 'Premesse', CHIUSURA: 'Chiusura' };

/** The articles in the ten parts of the act (LE-01), between premises and closing, each with whose its wording is and the way to write it again. */
export function ArticoliDelModello({ id, articoli, puoScrivere }: Pick<ModelloView, 'id' | 'articoli' | 'puoScrivere'>) {
  return (
    <div className="space-y-8">
      {POSTI.map((parte) => {
        const suoi = articoli.filter((articolo) => articolo.parte === parte);
        return suoi.length === 0 ? null : (
          <section key={parte} aria-labelledby={`parte-${parte}`}>
            <h2 id={`parte-${parte}`} className="mb-3 text-xl">
              {NOMI[parte]}
            </h2>
            <ul className="divide-y divide-soft border-y border-soft">
              {suoi.map((articolo) => (
                <Articolo
                  key={articolo.chiave}
                  articolo={articolo}
                  href={puoScrivere ? `/ufficio/impostazioni/modelli/${id}/${articolo.chiave}` : null}
                />
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

function Articolo({
  articolo: { chiave, nome, parte, articolo, testoDi, cambiato, errori, daCompilare },
  href,
}: {
  articolo: ArticoloView;
  href: string | null;
}) {
  return (
    <li id={chiave} className="scroll-mt-4 py-5">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <h3 className="text-base font-semibold">
          {articolo?.numero ? `Art. ${articolo.numero} – ${articolo.titolo}` : nome === NOMI[parte] ? 'Testo' : nome}
          {articolo?.numero && articolo.titolo !== nome ? (
            <span className="block text-sm font-normal text-secondary">Clausola: {nome}</span>
          ) : null}
        </h3>
        <div className="flex flex-wrap items-center gap-2">
          {daCompilare ? <Etichetta tono="attenzione">Da compilare</Etichetta> : null}
          {errori.length > 0 ? <Etichetta tono="attenzione">Da correggere</Etichetta> : null}
          {cambiato ? <Etichetta tono="info">Cambia nella bozza</Etichetta> : null}
          <Etichetta>{testoDi === 'VARCO' ? 'Testo di Varco' : 'Testo del comune'}</Etichetta>
          {href ? (
            <CollegamentoBottone variante="secondario" dimensione="piccola" icona="modifica" href={href}>
              Modifica<span className="sr-only"> il testo di «{nome}»</span>
            </CollegamentoBottone>
          ) : null}
        </div>
      </div>
      {errori.map((frase) => (
        <p key={frase} className="misura mt-2 text-sm font-semibold text-warning-deep">
          {frase}
        </p>
      ))}
      <div className="prosa mt-3 space-y-2 border-l-4 border-l-subtle pl-4 break-words">
        {articolo ? (
          articolo.commi.map((comma) => (
            <p key={comma} className="whitespace-pre-line">
              {comma}
            </p>
          ))
        ) : (
          <p className="text-secondary">Con le regole di questo modello la clausola non ha un articolo.</p>
        )}
      </div>
    </li>
  );
}
