import type { Metadata } from 'next';
import { leggiParametri, type Parametri } from '@/app/parametri';
import { interroga, titoloDi } from '@/app/porta';
import { Avviso } from '@/components/ui/avviso';
import { Briciole } from '@/components/ui/briciole';
import { Pagina } from '@/components/ui/guscio';
import { Scheda, SchedaCollegamento } from '@/components/ui/scheda';
import { Titolo } from '@/components/ui/titolo';
import { Vuoto } from '@/components/ui/vuoto';
import { elencarePacchetti } from '@/lib/pacchetti/use-cases/elencare-pacchetti';
import { aprireModuloPacchetto } from '@/lib/pacchetti/use-cases/aprire-modulo-pacchetto';
import { ModuloPacchetto } from './modulo-pacchetto';

type Props = { params: Promise<{ id: string }>; searchParams: Parametri };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return titoloDi('Prepara un pacchetto', elencarePacchetti, await params);
}

/** A package of data: first which extract, then how much of it, how and for whom (RT-12). */
export default async function NuovoPacchetto({ params, searchParams }: Props) {
  const chiesta = await params;
  const { nessuno, numero, ente } = await interroga(elencarePacchetti, chiesta);
  const percorso = `/ufficio/convenzioni/${chiesta.id}`;
  const { estratto } = await leggiParametri(searchParams);
  return (
    <Pagina>
      <Briciole
        sopra={[
          { etichetta: `Convenzione n. ${numero}`, href: percorso },
          { etichetta: 'Pacchetti di dati', href: `${percorso}/pacchetti` },
        ]}
        qui="Prepara un pacchetto"
      />
      <Titolo sopra={`${ente} · convenzione n. ${numero}`}>Prepara un pacchetto</Titolo>
      {nessuno ? <Avviso tono="attenzione">{nessuno}</Avviso> : await corpo(chiesta, `${percorso}/pacchetti`, estratto)}
    </Pagina>
  );
}

async function corpo(chiesta: { id: string }, percorso: string, codice: string | undefined) {
  const modulo = await interroga(aprireModuloPacchetto, chiesta);
  const scelto = modulo.estratti.length === 1 ? modulo.estratti[0] : modulo.estratti.find((uno) => uno.codice === codice);
  if (scelto)
    return (
      <Scheda titolo={scelto.nome}>
        <p className="misura mb-6 text-secondary">{scelto.descrizione}</p>
        <ModuloPacchetto modulo={modulo} estratto={scelto} percorso={percorso} />
      </Scheda>
    );
  if (modulo.estratti.length === 0)
    return (
      <Vuoto titolo="Nessun estratto possibile">Il profilo concesso non ha i dati che gli estratti di questa banca dati chiedono.</Vuoto>
    );
  return (
    <ul className="grid gap-4 md:grid-cols-2">
      {modulo.estratti.map(({ codice: uno, nome, descrizione }) => (
        <li key={uno}>
          <SchedaCollegamento href={`${percorso}/nuovo?estratto=${encodeURIComponent(uno)}`} titolo={nome}>
            {descrizione}
          </SchedaCollegamento>
        </li>
      ))}
    </ul>
  );
}
