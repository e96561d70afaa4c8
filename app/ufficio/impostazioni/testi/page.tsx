import type { Metadata } from 'next';
import { interroga } from '@/app/porta';
import { attoInParole } from '@/components/testi/storia-del-testo';
import { Briciole } from '@/components/ui/briciole';
import { Collegamento } from '@/components/ui/collegamento';
import { Etichetta } from '@/components/ui/etichetta';
import { Pagina } from '@/components/ui/guscio';
import { Tabella } from '@/components/ui/tabella';
import { Titolo } from '@/components/ui/titolo';
import { elencareTesti } from '@/lib/atti/use-cases/elencare-testi';
import type { TestoInElenco } from '@/lib/atti/views';

export const metadata: Metadata = { title: 'Testi degli atti' };

export default async function TestiDegliAtti() {
  const testi = await interroga(elencareTesti);
  return (
    <Pagina>
      <Briciole sopra={[{ etichetta: 'Impostazioni', href: '/ufficio/impostazioni' }]} qui="Testi degli atti" />
      <Titolo sommario="Varco offre un testo per ogni atto. Il comune può scriverne uno proprio: vale per i documenti composti dopo l’approvazione, e quelli in archivio restano come sono.">
        Testi degli atti
      </Titolo>
      <Tabella
        didascalia="Testi degli atti"
        righe={testi}
        chiave={({ tipo }) => tipo}
        vuoto={null}
        colonne={[
          {
            campo: 'titolo',
            titolo: 'Atto',
            nomeDellaRiga: true,
            cella: ({ tipo, titolo, uso }) => (
              <>
                <Collegamento href={`/ufficio/impostazioni/testi/${tipo}`}>{titolo}</Collegamento>
                <span className="block text-sm font-normal text-secondary">{uso}</span>
              </>
            ),
          },
          { campo: 'vigente', titolo: 'Testo in vigore', cella: (riga) => <InVigore {...riga} /> },
          {
            campo: 'bozza',
            titolo: 'Bozza',
            cella: ({ bozza }) => (bozza ? `${bozza.salvatoDa}, ${bozza.salvatoIl}` : '—'),
          },
        ]}
      />
    </Pagina>
  );
}

function InVigore({ delComune, vigente }: TestoInElenco) {
  if (!vigente) return <Etichetta>Testo di Varco</Etichetta>;
  return (
    <>
      {delComune ? (
        <Etichetta tono="info">{`Testo del comune, versione ${vigente.versione}`}</Etichetta>
      ) : (
        <Etichetta>Testo di Varco</Etichetta>
      )}
      <span className="mt-1 block text-sm text-secondary">
        dal {vigente.dal}, {attoInParole(vigente.atto)}
      </span>
    </>
  );
}
