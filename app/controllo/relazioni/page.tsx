import type { Metadata } from 'next';
import { interroga } from '@/app/porta';
import { ElencoRelazioni } from '@/components/relazioni/elenco-relazioni';
import { CollegamentoBottone } from '@/components/ui/bottone';
import { Pagina } from '@/components/ui/guscio';
import { Titolo } from '@/components/ui/titolo';
import { elencareRelazioni } from '@/lib/relazioni/use-cases/elencare-relazioni';

export const metadata: Metadata = { title: 'Relazioni' };

export default async function Relazioni() {
  const { relazioni } = await interroga(elencareRelazioni);
  return (
    <Pagina>
      <Titolo
        sommario="Le relazioni annuali sulle convenzioni comprese nel tuo incarico. Ogni scaricamento è registrato."
        azioni={
          <CollegamentoBottone href="/controllo/documenti" variante="secondario" dimensione="piccola" icona="documento">
            Documenti delle convenzioni
          </CollegamentoBottone>
        }
      >
        Relazioni
      </Titolo>
      <ElencoRelazioni relazioni={relazioni} vuoto="Le relazioni le prepara l’ufficio: appena una è pronta compare qui." />
    </Pagina>
  );
}
