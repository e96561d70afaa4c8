import {
  CHI_LEGGE_IL_CODICE,
  filigranaDi,
  NON_E_UN_CERTIFICATO,
  PROVA_SU_INVENTATI,
  righeDegliEstremi,
} from '@/lib/visure/domain/documento-visura';
import type { Estremi } from '@/lib/visure/domain/visura';
import { CodiceFoglio } from './codice-foglio';
import { DatiInGriglia } from './dati-in-griglia';

/** The foot of every sheet: who asked, when, why, under which number, of which day the data are, and what it is not (LE-12, RT-03). */
export function EstremiDelFoglio({ estremi }: { estremi: Estremi }) {
  return (
    <footer className="space-y-3 border-t-2 border-subtle pt-4 text-sm">
      <div className="flex flex-wrap items-start gap-6 print:flex-nowrap">
        <div className="min-w-0 flex-1 basis-80">
          <DatiInGriglia piccole voci={righeDegliEstremi(estremi).map(([termine, valore]) => ({ termine, valore }))} />
        </div>
        {estremi.codice === null ? null : <CodiceFoglio indirizzo={estremi.codice} />}
      </div>
      {estremi.codice === null ? (
        <p className="text-lg font-semibold">{PROVA_SU_INVENTATI}: nessuno dei dati è di una persona vera.</p>
      ) : (
        <p>{CHI_LEGGE_IL_CODICE}</p>
      )}
      <p className="font-semibold">{NON_E_UN_CERTIFICATO}</p>
      <p className="filigrana" aria-hidden="true">
        {filigranaDi(estremi)}
      </p>
    </footer>
  );
}
