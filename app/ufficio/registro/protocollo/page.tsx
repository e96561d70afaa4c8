import type { Metadata } from 'next';
import { indirizzo, leggiParametri, type Parametri } from '@/app/parametri';
import { interroga } from '@/app/porta';
import { FiltroData } from '@/components/filtri/filtro-data';
import { FiltroTesto } from '@/components/filtri/filtro-testo';
import { ModuloFiltri } from '@/components/filtri/modulo-filtri';
import { Briciole } from '@/components/ui/briciole';
import { CollegamentoBottone } from '@/components/ui/bottone';
import { Pagina } from '@/components/ui/guscio';
import { Paginazione } from '@/components/ui/paginazione';
import { Titolo } from '@/components/ui/titolo';
import { elencareProtocollo } from '@/lib/protocollo/use-cases/elencare-protocollo';
import { DocumentiDaFare } from './documenti-da-fare';
import { RegistriGiornalieri } from './registri-giornalieri';
import { VociProtocollo } from './voci-protocollo';

export const metadata: Metadata = { title: 'Registro di protocollo' };
const PERCORSO = '/ufficio/registro/protocollo';

/** The register of protocol: of a day, as the law wants it printed, or of a year. */
export default async function RegistroDiProtocollo({ searchParams }: { searchParams: Parametri }) {
  const parametri = await leggiParametri(searchParams);
  const { righe, totale, perPagina, giornalieri, daFare } = await interroga(elencareProtocollo, parametri);
  const { giorno, anno, numero } = parametri;
  return (
    <Pagina>
      <Briciole sopra={[{ etichetta: 'Registro', href: '/ufficio/registro' }]} qui="Registro di protocollo" />
      <Titolo
        sommario="I documenti protocollati in entrata e in uscita. Nessuna voce si cancella: al più si annulla, con il motivo e il provvedimento."
        azioni={
          <CollegamentoBottone
            scarica
            href={indirizzo('/api/protocollo', { giorno, anno, numero })}
            variante="secondario"
            dimensione="piccola"
            icona="scarica"
          >
            {giorno ? 'Scarica il registro giornaliero (CSV)' : 'Scarica il registro (CSV)'}
          </CollegamentoBottone>
        }
      >
        Registro di protocollo
      </Titolo>
      {daFare.map((elenco) => (
        <DocumentiDaFare key={elenco.cosa} {...elenco} />
      ))}
      <ModuloFiltri percorso={PERCORSO} attivi={Boolean(giorno ?? anno ?? numero)}>
        <FiltroData nome="giorno" etichetta="Giorno" valore={giorno} />
        <FiltroTesto nome="anno" etichetta="Anno" aiuto="Quattro cifre: 2026" valore={anno} />
        <FiltroTesto nome="numero" etichetta="Numero" aiuto="Tutto o in parte" valore={numero} />
      </ModuloFiltri>
      <VociProtocollo voci={righe} />
      {totale > 0 ? (
        <Paginazione
          pagina={Number(parametri.pagina ?? 1)}
          perPagina={perPagina}
          totale={totale}
          cosa="registrazioni"
          href={(pagina) => indirizzo(PERCORSO, { giorno, anno, numero, pagina: String(pagina) })}
        />
      ) : null}
      <RegistriGiornalieri registri={giornalieri} />
    </Pagina>
  );
}
