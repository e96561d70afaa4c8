import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { CopiaDaCaricare } from '@/app/firma/copia-da-caricare';
import { interroga, titoloDi } from '@/app/porta';
import { FileDelDocumento } from '@/components/documenti/file-del-documento';
import { LineaDocumento } from '@/components/documenti/linea-documento';
import { StatoConsegna } from '@/components/documenti/stato-consegna';
import { Briciole } from '@/components/ui/briciole';
import { Conferma } from '@/components/ui/conferma';
import { Pagina } from '@/components/ui/guscio';
import { Scheda } from '@/components/ui/scheda';
import { Titolo } from '@/components/ui/titolo';
import { usoDi } from '@/lib/atti/domain/catalogo';
import { leggereCopiaAttesa } from '@/lib/convenzioni/use-cases/leggere-copia-attesa';
import { prossimoPassoDocumento } from '@/lib/documenti/domain/prossimo-passo';
import { leggereFascicolo } from '@/lib/documenti/use-cases/leggere-fascicolo';
import { trasmettere } from './azioni';
import { CorrezioneProtocollo } from './correzione-protocollo';
import { ModuloConsegna, ModuloMancataConsegna, ModuloProtocollo } from './moduli';
import { VersionePrecedente } from './versione-precedente';

type Props = { params: Promise<{ id: string; documento: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return titoloDi('Protocollo e consegna', leggereFascicolo, { id: (await params).id });
}

/** One document: where it stands and the acts that are possible now. */
export default async function DocumentoDellaConvenzione({ params }: Props) {
  const { id, documento: quale } = await params;
  const { convenzione, documenti, registroInterno, puoFirmare } = await interroga(leggereFascicolo, { id });
  const documento = documenti.find((uno) => uno.id === quale || uno.precedenti.some(({ id: prima }) => prima === quale));
  if (!documento) notFound();
  const { atti, trasmissione, precedenti } = documento;
  const percorso = `/ufficio/convenzioni/${id}`;
  const precedente = precedenti.find((uno) => uno.id === quale);
  if (precedente) return <VersionePrecedente file={precedente} convenzione={convenzione} ultima={documento} puoFirmare={puoFirmare} />;
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
      <Titolo sopra={`${convenzione.ente} · convenzione n. ${convenzione.numero}`} sommario={usoDi(documento.tipo)}>
        {documento.etichetta}
      </Titolo>
      <div className="max-w-3xl space-y-6">
        <Scheda titolo="A che punto è">
          <div className="space-y-3">
            <LineaDocumento documento={documento} />
            <p className="misura">{prossimoPassoDocumento(documento)}</p>
            <StatoConsegna documento={documento} />
            <CorrezioneProtocollo documento={documento} />
            <FileDelDocumento file={documento} />
          </div>
        </Scheda>
        {documento.firmeRichieste > 0 && puoFirmare ? (
          <CopiaDaCaricare
            copia={await interroga(leggereCopiaAttesa, { documentoId: quale })}
            esame={(esame) => `${percorso}/firma/${esame}`}
          />
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
              fatto={`Trasmissione avviata: il documento parte alla PEC di ${convenzione.ente}.`}
              valori={{ id: quale }}
            >
              <p>
                Parte alla PEC di {convenzione.ente}, con il documento firmato in allegato: un file, o la copia di ciascuna parte dove
                nessuna porta tutte le firme. Non si può richiamare.
              </p>
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
