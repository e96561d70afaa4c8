import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { leggiParametri, type Parametri } from '@/app/parametri';
import { interroga } from '@/app/porta';
import { Briciole } from '@/components/ui/briciole';
import { Collegamento } from '@/components/ui/collegamento';
import { Pagina } from '@/components/ui/guscio';
import { Titolo } from '@/components/ui/titolo';
import { elencareProfiliDati } from '@/lib/profili/use-cases/elencare-profili-dati';
import { ModuloProfilo } from '../modulo-profilo';
import { NonConcedibili } from '../non-concedibili';
import { PERCORSO_PROFILI } from '../percorsi';

export const metadata: Metadata = { title: 'Componi un profilo' };

/** A profile of the comune's own, from nothing or from another one (`da`), of the bank that is chosen (`banca`). */
export default async function NuovoProfilo({ searchParams }: { searchParams: Parametri }) {
  const parametri = await leggiParametri(searchParams);
  const { profili, banche, puoComporre } = await interroga(elencareProfiliDati);
  const partenza = profili.find(({ codice }) => codice === parametri.da);
  const scelta = partenza?.banca.codice ?? parametri.banca;
  const banca = banche.find(({ codice }) => codice === scelta) ?? banche[0];
  if (!puoComporre || !banca) notFound();
  return (
    <Pagina>
      <Briciole
        sopra={[
          { etichetta: 'Impostazioni', href: '/ufficio/impostazioni' },
          { etichetta: 'Profili dei dati', href: PERCORSO_PROFILI },
        ]}
        qui="Componi un profilo"
      />
      <Titolo
        sopra={banca.nome}
        sommario="Scegli i soli campi che servono a un compito. Il profilo si può chiedere quando un modello di convenzione lo prevede."
      >
        Componi un profilo
      </Titolo>
      {banche.length > 1 && !partenza ? (
        <p className="misura mb-6">
          Un’altra banca dati:{' '}
          {banche
            .filter(({ codice }) => codice !== banca.codice)
            .map(({ codice, nome }) => (
              <Collegamento key={codice} href={`${PERCORSO_PROFILI}/nuovo?banca=${codice}`}>
                {nome}
              </Collegamento>
            ))}
        </p>
      ) : null}
      <ModuloProfilo banca={banca} partenza={partenza?.campi ?? []} />
      <NonConcedibili banca={banca} />
    </Pagina>
  );
}
