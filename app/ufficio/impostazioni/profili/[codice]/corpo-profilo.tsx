import { Avviso } from '@/components/ui/avviso';
import { Collegamento } from '@/components/ui/collegamento';
import { Cronologia } from '@/components/ui/cronologia';
import { Riepilogo } from '@/components/ui/riepilogo';
import { Scheda } from '@/components/ui/scheda';
import type { ProfiloView, VersioneDelProfiloView } from '@/lib/profili/views';
import { Offerta } from './offerta';

/** What the profile shows, what opens with it, whose act it is in, how it came to be, and whether it is offered. */
export function CorpoProfilo({ profilo, puoComporre }: { profilo: ProfiloView; puoComporre: boolean }) {
  const { codice, gruppi, visure, ritiro, convenzioni, storia } = profilo;
  return (
    <div className="space-y-6">
      {ritiro ? (
        <Avviso tono="attenzione" titolo={`Non si offre più dal ${ritiro.il}`}>
          <p>{ritiro.motivo}</p>
        </Avviso>
      ) : null}
      <Scheda titolo="Che cosa vede l’operatore">
        <Riepilogo
          voci={gruppi.map(({ etichetta, campi }) => ({ termine: etichetta, valore: campi.map((campo) => campo.etichetta).join(', ') }))}
        />
      </Scheda>
      <Scheda titolo="Visure che si aprono">
        <Riepilogo
          voci={[
            { termine: 'Si aprono', valore: visure.si.join(', ') || 'Nessuna' },
            { termine: 'Non si aprono', valore: visure.no.join(', ') || 'Nessuna' },
          ]}
        />
      </Scheda>
      <Scheda titolo="Convenzioni che lo usano">
        {convenzioni.length === 0 ? (
          <p className="misura">Nessuna convenzione in corso è firmata con questo profilo.</p>
        ) : (
          <ul className="space-y-1">
            {convenzioni.map(({ id, numero, ente }) => (
              <li key={id}>
                <Collegamento href={`/ufficio/convenzioni/${id}`}>
                  n. {numero} – {ente}
                </Collegamento>
              </li>
            ))}
          </ul>
        )}
      </Scheda>
      {storia.length > 0 ? (
        <Scheda titolo="Come è cambiato">
          <Cronologia
            eventi={storia.map((versione) => ({
              chiave: String(versione.versione),
              titolo: `Versione ${versione.versione}`,
              quando: versione.istante,
              quandoInParole: versione.quando,
              chi: versione.chi,
              descrizione: inParole(versione),
            }))}
          />
        </Scheda>
      ) : null}
      {puoComporre ? <Offerta codice={codice} offerto={ritiro === null} /> : null}
    </div>
  );
}

function inParole({ versione, aggiunti, tolti }: VersioneDelProfiloView): string {
  if (versione === 1) return `Campi: ${aggiunti.join(', ')}.`;
  const parti = [
    ...(aggiunti.length > 0 ? [`Aggiunti: ${aggiunti.join(', ')}.`] : []),
    ...(tolti.length > 0 ? [`Tolti: ${tolti.join(', ')}.`] : []),
  ];
  return parti.join(' ') || 'Gli stessi campi: sono cambiati il nome, la descrizione o a chi si può concedere.';
}
