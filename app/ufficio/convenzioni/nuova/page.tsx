import type { Metadata } from 'next';
import { leggiParametri, type Parametri } from '@/app/parametri';
import { interroga, titoloDi } from '@/app/porta';
import { Avviso } from '@/components/ui/avviso';
import { Briciole } from '@/components/ui/briciole';
import { Collegamento } from '@/components/ui/collegamento';
import { Pagina } from '@/components/ui/guscio';
import { Titolo } from '@/components/ui/titolo';
import { Vuoto } from '@/components/ui/vuoto';
import { elencareConvenzioni } from '@/lib/convenzioni/use-cases/elencare-convenzioni';
import { preparareGenerazione } from '@/lib/convenzioni/use-cases/preparare-generazione';
import { DaGenerare } from '../da-generare';
import { AvvisoInviti } from './avviso-inviti';
import { ModuloGenerazione } from './modulo-generazione';

type Props = { searchParams: Parametri };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { adesione } = await leggiParametri(searchParams);
  const title = 'Nuova convenzione';
  return adesione ? titoloDi(title, preparareGenerazione, { adesioneId: adesione }) : { title };
}

const SOPRA = [{ etichetta: 'Convenzioni', href: '/ufficio/convenzioni' }];

export default async function NuovaConvenzione({ searchParams }: Props) {
  const { adesione } = await leggiParametri(searchParams);
  if (!adesione) return <ScegliDomanda />;
  const dati = await interroga(preparareGenerazione, { adesioneId: adesione });
  return (
    <Pagina>
      <Briciole sopra={SOPRA} qui="Nuova convenzione" />
      <Titolo
        sopra={dati.modello}
        sommario={`${dati.ente}, domanda n. ${dati.numero}. Concedi ciò che serve, non di più: il documento si compone dalle clausole.`}
      >
        Nuova convenzione
      </Titolo>
      {dati.firmatari.length === 0 ? (
        <Avviso tono="attenzione" titolo="Nessuno può firmare per il comune">
          <p>
            Serve un responsabile con la proclamazione o la delega agli atti e in vigore oggi, diverso da chi firma per l’ente. Si registra
            in <Collegamento href="/ufficio/impostazioni">Impostazioni</Collegamento>.
          </p>
        </Avviso>
      ) : (
        <>
          <p className="misura mb-6 text-secondary">{dati.versioneModello}</p>
          <AvvisoInviti inviti={dati.inviti} />
          <ModuloGenerazione dati={dati} />
        </>
      )}
    </Pagina>
  );
}

async function ScegliDomanda() {
  const { daGenerare } = await interroga(elencareConvenzioni);
  return (
    <Pagina>
      <Briciole sopra={SOPRA} qui="Nuova convenzione" />
      <Titolo sommario="Una convenzione nasce da una domanda accolta.">Nuova convenzione</Titolo>
      {daGenerare.length > 0 ? (
        <DaGenerare adesioni={daGenerare} />
      ) : (
        <Vuoto titolo="Nessuna domanda accolta in attesa">
          Le domande da esaminare sono in <Collegamento href="/ufficio/adesioni">Adesioni</Collegamento>.
        </Vuoto>
      )}
    </Pagina>
  );
}
