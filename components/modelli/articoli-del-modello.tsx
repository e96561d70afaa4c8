import { POSTI, type Posto } from '@/lib/clausole/tipi';
import { NOMI_PARTE } from '@/lib/convenzioni/domain/documento-convenzione';
import type { ArticoloView, ModelloView } from '@/lib/modelli/views';
import { CollegamentoBottone } from '../ui/bottone';
import { Etichetta } from '../ui/etichetta';

const NOMI: Record<Posto, string> = { ...NOMI_PARTE, PREMESSE: 'Premesse', CHIUSURA: 'Chiusura' };
export const nomeDelPosto = (posto: Posto): string => NOMI[posto];

type Props = Pick<ModelloView, 'id' | 'articoli' | 'puoScrivere'> & { come: ModelloView['riassunto']['come'] };

/**
 * The clauses by part of the act (LE-01), one line each with its state; how it is enforced, its article and the way to write it again are
 * under it. Native `<details>`: they open without scripts, and by themselves for who comes by an anchor or looks for a word in the page.
 */
export function ArticoliDelModello({ id, articoli, puoScrivere, come }: Props) {
  return (
    <div className="space-y-6">
      {POSTI.map((parte) => {
        const suoi = articoli.filter((articolo) => articolo.parte === parte);
        return suoi.length === 0 ? null : (
          <section key={parte} id={`parte-${parte}`} aria-labelledby={`titolo-${parte}`} className="scroll-mt-4">
            <h3 id={`titolo-${parte}`} className="mb-1 text-base font-semibold text-secondary">
              {NOMI[parte]}
            </h3>
            <ul className="divide-y divide-soft border-y border-soft">
              {suoi.map((articolo) => (
                <Articolo
                  key={articolo.chiave}
                  articolo={articolo}
                  come={come.find(({ chiave }) => chiave === articolo.chiave)?.come ?? null}
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

function Articolo({ articolo, come, href }: { articolo: ArticoloView; come: string | null; href: string | null }) {
  const { chiave, nome, parte, articolo: scritto, daCompilare, errori } = articolo;
  return (
    <li>
      <details>
        <summary className="cursor-pointer py-2.5">
          <span className="font-semibold">
            {scritto?.numero ? `Art. ${scritto.numero} – ${scritto.titolo}` : nome === NOMI[parte] ? 'Testo' : nome}
          </span>{' '}
          <Stati {...articolo} />
          {errori.map((frase) => (
            <span key={frase} className="misura mt-1 block text-sm font-semibold text-warning-deep">
              {frase}
            </span>
          ))}
        </summary>
        <div id={chiave} className="scroll-mt-16 space-y-3 pb-5">
          {come && !daCompilare ? <p className="misura text-sm text-secondary">Come si applica: {come}</p> : null}
          <TestoDellArticolo articolo={articolo} />
          {href ? (
            <CollegamentoBottone variante="secondario" dimensione="piccola" icona="modifica" href={href}>
              {daCompilare ? 'Compila' : 'Modifica'}
              <span className="sr-only"> la clausola «{nome}»</span>
            </CollegamentoBottone>
          ) : null}
        </div>
      </details>
    </li>
  );
}

/** What there is to know of it before it is opened: nothing, most of the time. */
function Stati({ testoDi, cambiato, errori, daCompilare, contraddittorio }: ArticoloView) {
  return (
    <span className="inline-flex flex-wrap gap-2 align-middle">
      {daCompilare ? <Etichetta tono="attenzione">Da compilare</Etichetta> : null}
      {contraddittorio ? <Etichetta tono="attenzione">In contraddizione</Etichetta> : null}
      {errori.length > 0 ? <Etichetta tono="attenzione">Da correggere</Etichetta> : null}
      {cambiato ? <Etichetta tono="info">Cambia nella bozza</Etichetta> : null}
      {testoDi === 'COMUNE' ? <Etichetta>Testo del comune</Etichetta> : null}
    </span>
  );
}

/** As it reads in the act of the invented ente. */
export function TestoDellArticolo({ articolo: { articolo } }: { articolo: ArticoloView }) {
  return (
    <div className="prosa space-y-2 border-l-4 border-l-subtle pl-4 break-words">
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
  );
}
