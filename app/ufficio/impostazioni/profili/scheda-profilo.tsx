import { Collegamento } from '@/components/ui/collegamento';
import { Etichetta } from '@/components/ui/etichetta';
import { Scheda } from '@/components/ui/scheda';
import { quanti } from '@/lib/core/parole';
import type { ProfiloView } from '@/lib/profili/views';
import { PERCORSO_PROFILI } from './percorsi';

/** One profile of the list: its groups, and in how many acts it is. */
export function SchedaProfilo({ profilo }: { profilo: ProfiloView }) {
  const { codice, nome, descrizione, gruppi, campi, convenzioni } = profilo;
  return (
    <Scheda livello={3} titolo={`${codice} – ${nome}`} lato={<Stati profilo={profilo} />}>
      <div className="space-y-3">
        {descrizione ? <p className="misura">{descrizione}</p> : null}
        <ul className="flex flex-wrap gap-2" aria-label={`Gruppi di dati del profilo ${codice}`}>
          {gruppi.map(({ gruppo, etichetta, campi: suoi }) => (
            <li key={gruppo}>
              <Etichetta>
                {etichetta} ({suoi.length})
              </Etichetta>
            </li>
          ))}
        </ul>
        <p className="text-sm text-secondary">
          {quanti(campi.length, 'campo', 'campi')} ·{' '}
          {convenzioni.length === 0
            ? 'in nessuna convenzione in corso'
            : `in ${quanti(convenzioni.length, 'convenzione', 'convenzioni')} in corso`}
        </p>
        <p>
          <Collegamento href={`${PERCORSO_PROFILI}/${codice}`}>
            Campi, visure e convenzioni<span className="sr-only"> del profilo {codice}</span>
          </Collegamento>
        </p>
      </div>
    </Scheda>
  );
}

export function Stati({ profilo: { versione, soloForzeOrdine, ritiro } }: { profilo: ProfiloView }) {
  return (
    <span className="flex flex-wrap gap-2">
      <Etichetta tono={versione === null ? 'neutro' : 'info'}>
        {versione === null ? 'Della banca dati' : `Del comune, versione ${versione}`}
      </Etichetta>
      {soloForzeOrdine ? <Etichetta tono="attenzione">Solo forze di polizia</Etichetta> : null}
      {ritiro ? <Etichetta tono="errore">Non più offerto</Etichetta> : <Etichetta tono="successo">Offerto</Etichetta>}
    </span>
  );
}
