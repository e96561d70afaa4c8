import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { CopiaDaCaricare } from '@/app/firma/copia-da-caricare';
import { Ritiro } from '@/app/firma/ritiro';
import { interroga, titoloDi } from '@/app/porta';
import { VitaDelDocumento } from '@/app/ufficio/documenti/vita-del-documento';
import { Briciole } from '@/components/ui/briciole';
import { Pagina } from '@/components/ui/guscio';
import { Titolo } from '@/components/ui/titolo';
import { usoDi } from '@/lib/atti/domain/catalogo';
import { leggereCopiaAttesa } from '@/lib/convenzioni/use-cases/leggere-copia-attesa';
import { leggereFascicolo } from '@/lib/documenti/use-cases/leggere-fascicolo';
import { VersionePrecedente } from './versione-precedente';

type Props = { params: Promise<{ id: string; documento: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return titoloDi('Protocollo e consegna', leggereFascicolo, { id: (await params).id });
}

/** One document: where it stands and the acts that are possible now. */
export default async function DocumentoDellaConvenzione({ params }: Props) {
  const { id, documento: quale } = await params;
  const { convenzione, documenti, registroInterno, puoFirmare, puoPreparare } = await interroga(leggereFascicolo, { id });
  const documento = documenti.find((uno) => uno.id === quale || uno.precedenti.some(({ id: prima }) => prima === quale));
  if (!documento) notFound();
  const percorso = `/ufficio/convenzioni/${id}`;
  const precedente = documento.precedenti.find((uno) => uno.id === quale);
  if (precedente) return <VersionePrecedente file={precedente} convenzione={convenzione} ultima={documento} puoFirmare={puoFirmare} />;
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
      <VitaDelDocumento documento={documento} registroInterno={registroInterno} ente={convenzione.ente}>
        {documento.firmeRichieste > 0 && puoFirmare ? (
          <CopiaDaCaricare
            copia={await interroga(leggereCopiaAttesa, { documentoId: quale })}
            esame={(esame) => `${percorso}/firma/${esame}`}
          />
        ) : null}
      </VitaDelDocumento>
      {puoPreparare ? (
        <div className="mt-6 max-w-3xl">
          <Ritiro documentoId={quale} />
        </div>
      ) : null}
    </Pagina>
  );
}
