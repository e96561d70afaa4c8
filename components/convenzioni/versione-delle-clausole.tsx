import { POSTI } from '@/lib/clausole/tipi';
import { NOMI_PARTE } from '@/lib/convenzioni/domain/documento-convenzione';
import type { VersioneClausoleView } from '@/lib/convenzioni/views';
import { Briciole } from '../ui/briciole';
import { Etichetta } from '../ui/etichetta';
import { Pagina } from '../ui/guscio';
import { Titolo } from '../ui/titolo';
import { VersioniDelleClausole } from './versioni-delle-clausole';

/** One version of the clauses as it read and was enforced, beside the others. */
export function VersioneDelleClausole({ numero, versione, versioni, clausole, fascicolo }: VersioneClausoleView & { fascicolo: string }) {
  const questa = versioni.find((una) => una.versione === versione);
  const scritte = clausole.flatMap(({ articolo, ...clausola }) => (articolo ? [{ ...clausola, articolo }] : []));
  return (
    <Pagina>
      <Briciole sopra={[{ etichetta: `Convenzione n. ${numero}`, href: fascicolo }]} qui={`Clausole, versione ${versione}`} />
      <Titolo
        sopra={`Convenzione n. ${numero}`}
        stato={questa?.al === null ? <Etichetta tono="successo">L’ultima</Etichetta> : <Etichetta>Superata</Etichetta>}
        sommario="Gli articoli come furono firmati e come Varco li applica mentre sono in vigore. Ogni voce del registro dice sotto quale versione è nata."
      >
        Clausole, versione {versione}
      </Titolo>
      <div className="space-y-8">
        <VersioniDelleClausole versioni={versioni} qui={versione} />
        {POSTI.map((parte) => {
          const sue = scritte.filter((clausola) => clausola.parte === parte).sort((a, b) => a.articolo.numero - b.articolo.numero);
          return sue.length === 0 || parte === 'PREMESSE' || parte === 'CHIUSURA' ? null : (
            <section key={parte} aria-labelledby={`parte-${parte}`}>
              <h2 id={`parte-${parte}`} className="mb-3 text-xl">
                {NOMI_PARTE[parte]}
              </h2>
              <ul className="space-y-6">
                {sue.map(({ chiave, articolo, come }) => (
                  <li key={chiave} className="min-w-0">
                    <h3 className="text-base font-semibold">
                      Art. {articolo.numero} – {articolo.titolo}
                    </h3>
                    <div className="prosa mt-2 border-l-4 border-l-subtle pl-4 break-words">
                      {articolo.commi.map((comma) => (
                        <p key={comma} className="whitespace-pre-line">
                          {comma}
                        </p>
                      ))}
                    </div>
                    <p className="misura mt-2 text-sm text-secondary">Come si applica: {come}</p>
                  </li>
                ))}
              </ul>
            </section>
          );
        })}
      </div>
    </Pagina>
  );
}
