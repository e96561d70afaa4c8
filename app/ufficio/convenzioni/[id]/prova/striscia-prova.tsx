import { Avviso } from '@/components/ui/avviso';
import { PROVA_SU_INVENTATI } from '@/lib/visure/domain/documento-visura';

/** On every page of a trial; `esempio`: what the bank that is tried finds. */
export function StrisciaProva({ esempio }: { esempio: string }) {
  return (
    <Avviso tono="attenzione" titolo={PROVA_SU_INVENTATI}>
      <p>
        Nessuno dei dati è di una persona vera. Cerca per esempio «{esempio}». La prova è annotata fra gli atti del comune; non è una
        consultazione e non conta per i limiti della convenzione.
      </p>
    </Avviso>
  );
}
