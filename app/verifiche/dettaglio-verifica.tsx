import { interroga } from '@/app/porta';
import { ConvenzioneInVerifica } from '@/components/verifiche/convenzione-in-verifica';
import { OperatoriInVerifica } from '@/components/verifiche/elenco-operatori';
import { Briciole } from '@/components/ui/briciole';
import { Pagina } from '@/components/ui/guscio';
import { Titolo } from '@/components/ui/titolo';
import { oggi } from '@/lib/core/date';
import { leggereVerifica } from '@/lib/verifiche/use-cases/leggere-verifica';

/** The facts for the review of one convenzione; the same page for office and fruitore. */
export async function DettaglioVerifica({ area, convenzioneId }: { area: 'ufficio' | 'ente'; convenzioneId: string }) {
  const { convenzione, operatori } = await interroga(leggereVerifica, { convenzioneId });
  return (
    <Pagina>
      <Briciole sopra={[{ etichetta: 'Verifiche', href: `/${area}/verifiche` }]} qui={`Convenzione n. ${convenzione.numero}`} />
      <Titolo
        sopra={`Convenzione n. ${convenzione.numero}`}
        sommario="Chi può accedere e che uso ne fa: da qui si vede chi non ne ha più bisogno. La lettura di questa pagina è registrata."
      >
        {convenzione.ente}
      </Titolo>
      <h2 className="mb-4 text-xl">Scadenze e situazione</h2>
      <ConvenzioneInVerifica convenzione={convenzione} oggi={oggi(new Date())} />
      <h2 className="mt-10 mb-4 text-xl">Operatori</h2>
      <OperatoriInVerifica operatori={operatori} registro={`/${area}/registro`} />
    </Pagina>
  );
}
