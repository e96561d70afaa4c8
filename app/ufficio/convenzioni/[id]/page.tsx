import type { Metadata } from 'next';
import { ConvenzioneDaFirmare } from '@/app/firma/convenzione-da-firmare';
import { interroga, titoloDi } from '@/app/porta';
import { CorpoConvenzione } from '@/components/convenzioni/corpo-convenzione';
import { ScaricaAtto } from '@/components/convenzioni/scarica-atto';
import { StatoConvenzione } from '@/components/convenzioni/stato-convenzione';
import { CollegamentoBottone } from '@/components/ui/bottone';
import { Briciole } from '@/components/ui/briciole';
import { Pagina } from '@/components/ui/guscio';
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
  const { id, numero, ente, adesioneId, atti, versione, firmatarioFruitore, clausole } = convenzione;
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
            <CollegamentoBottone href={`/ufficio/convenzioni/${id}/prova`} variante="secondario" dimensione="piccola" icona="cerca">
              Prova come operatore
            </CollegamentoBottone>
            {clausole.some(({ chiave }) => chiave === 'pacchetti') ? (
              <CollegamentoBottone href={`/ufficio/convenzioni/${id}/pacchetti`} variante="secondario" dimensione="piccola" icona="scarica">
                Pacchetti di dati
              </CollegamentoBottone>
            ) : null}
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
        azioni={<AttiUfficio convenzione={convenzione} />}
        firme={
          <ConvenzioneDaFirmare
            convenzione={convenzione}
            ente={false}
            autografa={
              atti.includes('firmaAutografa') ? <FirmaAutografa id={id} versione={versione} firmatario={firmatarioFruitore} /> : null
            }
          />
        }
      />
    </Pagina>
  );
}
