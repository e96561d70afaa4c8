import type { Metadata } from 'next';
import { interroga } from '@/app/porta';
import { Consultazione } from '@/components/consultazione/consultazione';
import { Avviso } from '@/components/ui/avviso';
import { CollegamentoBottone } from '@/components/ui/bottone';
import { Pagina } from '@/components/ui/guscio';
import { Titolo } from '@/components/ui/titolo';
import { formatoItaliano } from '@/lib/core/date';
import { aprireConsultazione } from '@/lib/visure/use-cases/aprire-consultazione';
import { cercare, segnalare, verificare, visura } from './azioni';

export const metadata: Metadata = { title: 'Consultazione' };

export default async function PaginaConsultazione() {
  const contesto = await interroga(aprireConsultazione);
  return (
    <Pagina>
      {/* Once a case is begun the search takes its place, for the eye alone: what one has come for is near the top. */}
      <div className="non-stampare [main:has([data-pratica])_&]:sr-only">
        <Titolo
          sopra={`${contesto.ente} · convenzione n. ${contesto.convenzione}`}
          azioni={
            contesto.pacchetti ? (
              <CollegamentoBottone href="/consultazione/pacchetti" variante="secondario" dimensione="piccola" icona="scarica">
                Pacchetti di dati
              </CollegamentoBottone>
            ) : null
          }
          sommario={contesto.aggiornatiAl ? `Dati aggiornati al ${formatoItaliano(contesto.aggiornatiAl)}.` : undefined}
        >
          Consultazione
        </Titolo>
      </div>
      {contesto.aggiornatiAl === null ? (
        <Avviso tono="attenzione" titolo="L’archivio non è ancora stato caricato">
          <p>
            Le ricerche non troveranno nulla finché il comune non carica i dati ({contesto.banca}). Per informazioni scrivi a{' '}
            {contesto.contatti.ufficio}.
          </p>
        </Avviso>
      ) : (
        <>
          {contesto.inRitardo ? (
            <Avviso tono="attenzione" titolo="Manca l’ultimo aggiornamento dei dati">
              <p>I dati sono aggiornati al {formatoItaliano(contesto.aggiornatiAl)}: quello che è cambiato dopo non si vede ancora.</p>
            </Avviso>
          ) : null}
          <Consultazione contesto={contesto} azioni={{ cercare, verificare, visura, stampa: '/api/visure/stampa', segnala: segnalare }} />
        </>
      )}
    </Pagina>
  );
}
