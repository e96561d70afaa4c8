import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { interroga, titoloDi } from '@/app/porta';
import { Briciole } from '@/components/ui/briciole';
import { Pagina } from '@/components/ui/guscio';
import { Titolo } from '@/components/ui/titolo';
import { leggereProfiloDati } from '@/lib/profili/use-cases/leggere-profilo-dati';
import { NonConcedibili } from '../../non-concedibili';
import { PERCORSO_PROFILI } from '../../percorsi';
import { ModuloProfilo } from '../../modulo-profilo';

type Props = { params: Promise<{ codice: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return titoloDi('Modifica il profilo', leggereProfiloDati, { codice: (await params).codice });
}

/** The next version of a comune's own profile. */
export default async function ModificaProfilo({ params }: Props) {
  const { profilo, banca, puoComporre } = await interroga(leggereProfiloDati, { codice: (await params).codice });
  if (profilo.versione === null || !puoComporre) notFound();
  return (
    <Pagina>
      <Briciole
        sopra={[
          { etichetta: 'Profili dei dati', href: PERCORSO_PROFILI },
          { etichetta: profilo.codice, href: `${PERCORSO_PROFILI}/${profilo.codice}` },
        ]}
        qui="Modifica"
      />
      <Titolo
        sopra={`${banca.nome} · profilo ${profilo.codice}`}
        sommario="Salvando nasce la versione successiva: vale per le domande che arrivano da ora. Le convenzioni firmate e le domande già inviate restano con i campi di prima."
      >
        Modifica «{profilo.nome}»
      </Titolo>
      <ModuloProfilo banca={banca} esistente={{ ...profilo, versione: profilo.versione }} />
      <NonConcedibili banca={banca} />
    </Pagina>
  );
}
