import { Riepilogo } from '@/components/ui/riepilogo';
import { filigranaDi, NON_E_UN_CERTIFICATO, PROVA_SU_INVENTATI, righeDegliEstremi } from '@/lib/visure/domain/documento-visura';
import type { Estremi } from '@/lib/visure/domain/visura';
import { CodiceFoglio } from './codice-foglio';

/** The foot of every sheet: who asked, when, why, under which number, of which day the data are, and what it is not (LE-12, RT-03). */
export function EstremiDelFoglio({ estremi }: { estremi: Estremi }) {
  return (
    <footer className="space-y-3 border-t-2 border-subtle pt-4 text-sm">
      <Riepilogo voci={righeDegliEstremi(estremi).map(([termine, valore]) => ({ termine, valore }))} />
      {estremi.codice === null ? (
        <p className="text-lg font-semibold">{PROVA_SU_INVENTATI}: nessuno dei dati è di una persona vera.</p>
      ) : (
        <div className="non-spezzare flex flex-wrap items-center gap-4">
          <CodiceFoglio indirizzo={estremi.codice} />
          <p className="misura min-w-0 flex-1 basis-48">
            Chi è autorizzato legge da questo codice, dopo l’accesso, chi ha fatto la richiesta, quando e perché.
          </p>
        </div>
      )}
      <p className="font-semibold">{NON_E_UN_CERTIFICATO}</p>
      <p className="filigrana" aria-hidden="true">
        {filigranaDi(estremi)}
      </p>
    </footer>
  );
}
