import { Avviso } from '@/components/ui/avviso';
import { PROVA_SU_INVENTATI } from '@/lib/visure/domain/documento-visura';

/** On every page of a trial, and on what is printed of it. */
export function StrisciaProva() {
  return (
    <Avviso tono="attenzione" titolo={PROVA_SU_INVENTATI}>
      <p>
        Nessuno dei dati è di una persona vera. Cerca per esempio «Inventati Mario» o, nel catasto, il foglio 1, particella 11. La prova è
        annotata fra gli atti del comune; non è una consultazione e non conta per i limiti della convenzione.
      </p>
    </Avviso>
  );
}
