import type { Metadata } from 'next';
import { firmareInDemo } from '@/app/firma-demo';
import { interroga, titoloDi } from '@/app/porta';
import { CorpoConvenzione } from '@/components/convenzioni/corpo-convenzione';
import { CaricaFirma } from '@/components/convenzioni/carica-firma';
import { FirmeDellaConvenzione } from '@/components/convenzioni/firme-della-convenzione';
import { ScaricaAtto } from '@/components/convenzioni/scarica-atto';
import { StatoConvenzione } from '@/components/convenzioni/stato-convenzione';
import { CollegamentoBottone } from '@/components/ui/bottone';
import { Briciole } from '@/components/ui/briciole';
import { Pagina } from '@/components/ui/guscio';
import { Scheda } from '@/components/ui/scheda';
import { Titolo } from '@/components/ui/titolo';
import { leggereConvenzione } from '@/lib/convenzioni/use-cases/leggere-convenzione';
import { AttiUfficio } from './atti-ufficio';
import { FirmaAutografa } from './firma-autografa';

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return titoloDi('Convenzione', leggereConvenzione, await params);
}

/** One convenzione for the office: where it stands, what to do next, its living clauses, its papers, its acts. */
export default async function Convenzione({ params }: Props) {
  const convenzione = await interroga(leggereConvenzione, await params);
  const { id, numero, ente, adesioneId, atti, demo, versione, firmatarioFruitore, firmatarioErogatore } = convenzione;
  const daFirmare = convenzione.firme?.daFirmare;
  const firmaDemo = demo ? firmareInDemo : undefined;
  return (
    <Pagina>
      <Briciole sopra={[{ etichetta: 'Convenzioni', href: '/ufficio/convenzioni' }]} qui={`n. ${numero}`} />
      <Titolo
        sopra={`Convenzione n. ${numero}`}
        stato={<StatoConvenzione {...convenzione} />}
        azioni={
          <>
            <ScaricaAtto convenzione={convenzione} />
            <CollegamentoBottone href={`/ufficio/convenzioni/${id}/documenti`} variante="secondario" dimensione="piccola" icona="documento">
              Documenti
            </CollegamentoBottone>
            {adesioneId ? (
              <CollegamentoBottone href={`/ufficio/adesioni/${adesioneId}`} variante="secondario" dimensione="piccola">
                Domanda di adesione
              </CollegamentoBottone>
            ) : null}
            <CollegamentoBottone href={`/ufficio/registro?convenzione=${id}`} variante="secondario" dimensione="piccola">
              Registro
            </CollegamentoBottone>
          </>
        }
      >
        {ente.denominazione}
      </Titolo>
      <CorpoConvenzione
        convenzione={convenzione}
        percorso="/ufficio/convenzioni"
        azioni={<AttiUfficio id={id} atti={atti} />}
        firme={
          <>
            <FirmeDellaConvenzione convenzione={convenzione} ente={false} />
            {atti.includes('firmaErogatore') ? (
              <Scheda titolo="Controfirma del comune">
                <CaricaFirma
                  convenzioneId={id}
                  parte="EROGATORE"
                  firmatario={firmatarioErogatore}
                  daFirmare={daFirmare}
                  firmaDemo={firmaDemo}
                />
              </Scheda>
            ) : null}
            {atti.includes('firmaFruitore') ? (
              <Scheda titolo="Firma dell’ente arrivata per PEC">
                <CaricaFirma
                  convenzioneId={id}
                  parte="FRUITORE"
                  firmatario={firmatarioFruitore}
                  daFirmare={daFirmare}
                  firmaDemo={firmaDemo}
                />
                {atti.includes('firmaAutografa') ? <FirmaAutografa id={id} versione={versione} firmatario={firmatarioFruitore} /> : null}
              </Scheda>
            ) : null}
          </>
        }
      />
    </Pagina>
  );
}
