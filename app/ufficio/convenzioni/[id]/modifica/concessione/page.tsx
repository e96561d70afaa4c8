import type { Metadata } from 'next';
import { interrogaARegola, titoloDi } from '@/app/porta';
import { NonSiModifica } from '@/components/convenzioni/non-si-modifica';
import { Briciole } from '@/components/ui/briciole';
import { Pagina } from '@/components/ui/guscio';
import { Titolo } from '@/components/ui/titolo';
import { leggereConcessione } from '@/lib/convenzioni/use-cases/leggere-concessione';
import { ModuloConcessione } from './modulo-concessione';

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return titoloDi('Che cosa si concede', leggereConcessione, { id: (await params).id });
}

/** What the next addendum grants: accesses, profile, visure, purposes (CA-08, CH-02). */
export default async function Concessione({ params }: Props) {
  const quale = { id: (await params).id };
  const esito = await interrogaARegola(leggereConcessione, quale);
  if ('rifiuto' in esito) return <NonSiModifica id={quale.id} titolo="Che cosa si concede" perche={esito.rifiuto} />;
  const concessione = esito.vista;
  const { id, numero, ente } = concessione;
  const fascicolo = `/ufficio/convenzioni/${id}`;
  return (
    <Pagina>
      <Briciole
        sopra={[
          { etichetta: `Convenzione n. ${numero}`, href: fascicolo },
          { etichetta: 'Modifica le clausole', href: `${fascicolo}/modifica` },
        ]}
        qui="Che cosa si concede"
      />
      <Titolo
        sopra={`${ente} · convenzione n. ${numero}`}
        sommario="Accessi, profilo, visure e finalità, nei limiti del modello della convenzione. Valgono dalla firma di entrambe le parti."
      >
        Che cosa si concede
      </Titolo>
      <ModuloConcessione concessione={concessione} />
    </Pagina>
  );
}
