import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { preparareDesignazione } from '@/app/operatori/azioni';
import { leggiParametri, type Parametri } from '@/app/parametri';
import { interroga } from '@/app/porta';
import { chiSono } from '@/app/sessione';
import { ModuloDocumento } from '@/components/atti/modulo-documento';
import { Avviso } from '@/components/ui/avviso';
import { Briciole } from '@/components/ui/briciole';
import { CollegamentoBottone } from '@/components/ui/bottone';
import { Pagina } from '@/components/ui/guscio';
import { Titolo } from '@/components/ui/titolo';
import { leggereAttoDaPreparare } from '@/lib/atti/use-cases/leggere-atto-da-preparare';
import { sceltiAllApertura } from './scelti-all-apertura';

export const metadata: Metadata = { title: 'Prepara la designazione' };

/** The act with which the ente designates its operators, one or a list as the clauses want (SA-10, CH-04): written here, then signed. */
export default async function PreparaDesignazione({ searchParams }: { searchParams: Parametri }) {
  const { convenzioneId, operatoreId } = await leggiParametri(searchParams);
  if (!convenzioneId) notFound();
  const [letto, io] = await Promise.all([interroga(leggereAttoDaPreparare, { convenzioneId, tipo: 'ATTO_DESIGNAZIONE' }), chiSono()]);
  const { convenzione, atto, operatori } = letto;
  return (
    <Pagina>
      <Briciole sopra={[{ etichetta: 'Operatori', href: '/ente/operatori' }]} qui="Prepara la designazione" />
      <Titolo
        sopra={`Convenzione n. ${convenzione.numero}`}
        sommario={`${atto.uso} Quando la copia firmata è agli atti, le persone nominate sono designate.`}
      >
        Prepara la designazione
      </Titolo>
      {operatori.length === 0 ? (
        <Avviso
          titolo="Non c’è ancora nessun operatore"
          azioni={
            <CollegamentoBottone href={`/ente/operatori/nuovi?convenzioneId=${convenzione.id}`} variante="secondario">
              Aggiungi operatori
            </CollegamentoBottone>
          }
        >
          <p>Prima si aggiungono all’elenco le persone che devono consultare, poi le si designa da qui.</p>
        </Avviso>
      ) : (
        <ModuloDocumento
          {...letto}
          chi={io?.id ?? ''}
          azione={preparareDesignazione}
          documenti="/ente/documenti"
          poiSiFirma
          scelti={sceltiAllApertura(letto, operatoreId)}
          torna="/ente/operatori"
        />
      )}
    </Pagina>
  );
}
