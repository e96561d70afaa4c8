import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { CopiaDaCaricare } from '@/app/firma/copia-da-caricare';
import { interroga, titoloDi } from '@/app/porta';
import { FileDelDocumento } from '@/components/documenti/file-del-documento';
import { InEsame } from '@/components/firme/in-esame';
import { LineaDocumento } from '@/components/documenti/linea-documento';
import { StatoConsegna } from '@/components/documenti/stato-consegna';
import { Avviso } from '@/components/ui/avviso';
import { Briciole } from '@/components/ui/briciole';
import { CollegamentoBottone } from '@/components/ui/bottone';
import { Conferma } from '@/components/ui/conferma';
import { Pagina } from '@/components/ui/guscio';
import { Scheda } from '@/components/ui/scheda';
import { Titolo } from '@/components/ui/titolo';
import { leggereCopiaAttesa } from '@/lib/convenzioni/use-cases/leggere-copia-attesa';
import { leggereFascicolo } from '@/lib/documenti/use-cases/leggere-fascicolo';
import { trasmettere } from './azioni';
import { ModuloConsegna, ModuloMancataConsegna, ModuloProtocollo } from './moduli';

type Props = { params: Promise<{ id: string; documento: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return titoloDi('Protocollo e consegna', leggereFascicolo, { id: (await params).id });
}

/** One document: where it stands and the acts that are possible now. */
export default async function DocumentoDellaConvenzione({ params }: Props) {
  const { id, documento: quale } = await params;
  const { convenzione, documenti, registroInterno, puoEsaminare } = await interroga(leggereFascicolo, { id });
  const documento = documenti.find((uno) => uno.id === quale);
  if (!documento) notFound();
  const { atti, trasmissione } = documento;
  const percorso = `/ufficio/convenzioni/${id}`;
  const conPec = trasmissione?.modo === 'PEC' && trasmissione.esitoIl === null;
  return (
    <Pagina>
      <Briciole
        sopra={[
          { etichetta: `Convenzione n. ${convenzione.numero}`, href: percorso },
          { etichetta: 'Documenti', href: `${percorso}/documenti` },
        ]}
        qui="Protocollo e consegna"
      />
      <Titolo sopra={`${convenzione.ente} · convenzione n. ${convenzione.numero}`}>{documento.etichetta}</Titolo>
      <div className="max-w-3xl space-y-6">
        <Scheda titolo="A che punto è">
          <div className="space-y-3">
            <LineaDocumento documento={documento} />
            <StatoConsegna documento={documento} />
            <FileDelDocumento file={documento} anteprima={documento.anteprima} />
          </div>
        </Scheda>
        {documento.attesa ? <CopiaDaCaricare copia={await interroga(leggereCopiaAttesa, { documentoId: quale })} /> : null}
        {documento.inEsame ? <InEsame documento={documento} percorso={percorso} puoEsaminare={puoEsaminare} /> : null}
        {atti.length === 0 && !documento.attesa && !documento.inEsame ? (
          <Avviso
            azioni={
              <CollegamentoBottone href={`${percorso}/documenti`} variante="secondario">
                Torna ai documenti
              </CollegamentoBottone>
            }
          >
            <p>Ora su questo documento non c’è altro da fare: mancano ancora delle firme, oppure il suo percorso è concluso.</p>
          </Avviso>
        ) : null}
        {atti.includes('protocollare') ? (
          <Scheda titolo="Protocollo">
            <ModuloProtocollo id={quale} registroInterno={registroInterno} />
          </Scheda>
        ) : null}
        {atti.includes('trasmettere') ? (
          <Scheda titolo="Trasmissione per PEC">
            <Conferma
              titolo="Trasmettere il documento?"
              etichetta="Trasmetti per PEC"
              conferma="Trasmetti il documento"
              variante="primario"
              azione={trasmettere}
              valori={{ id: quale }}
            >
              <p>Parte alla PEC di {convenzione.ente}, con il file allegato e, se ci sono, le firme. Non si può richiamare.</p>
            </Conferma>
          </Scheda>
        ) : null}
        {atti.includes('consegnare') ? (
          <Scheda titolo="Consegna">
            <ModuloConsegna id={quale} conPec={conPec} />
          </Scheda>
        ) : null}
        {atti.includes('mancareConsegna') ? (
          <Scheda titolo="Mancata consegna">
            <ModuloMancataConsegna id={quale} conPec={conPec} />
          </Scheda>
        ) : null}
      </div>
    </Pagina>
  );
}
