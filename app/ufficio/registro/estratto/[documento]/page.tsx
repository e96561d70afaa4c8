import type { Metadata } from 'next';
import { CopiaDaCaricare } from '@/app/firma/copia-da-caricare';
import { Ritiro } from '@/app/firma/ritiro';
import { interroga, titoloDi } from '@/app/porta';
import { VitaDelDocumento } from '@/app/ufficio/documenti/vita-del-documento';
import { Briciole } from '@/components/ui/briciole';
import { Pagina } from '@/components/ui/guscio';
import { Titolo } from '@/components/ui/titolo';
import { usoDi } from '@/lib/atti/domain/catalogo';
import { leggereCopiaAttesa } from '@/lib/convenzioni/use-cases/leggere-copia-attesa';
import { istanteItaliano } from '@/lib/core/date';
import { leggereEstratto } from '@/lib/documenti/use-cases/leggere-estratto';

type Props = { params: Promise<{ documento: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return titoloDi('Firma, protocollo e consegna', leggereEstratto, { id: (await params).documento });
}

/** LE-06: one extract for a citizen, from its signature to its delivery. */
export default async function EstrattoPreparato({ params }: Props) {
  const { documento: id } = await params;
  const { documento, registroInterno } = await interroga(leggereEstratto, { id });
  return (
    <Pagina>
      <Briciole
        sopra={[
          { etichetta: 'Registro', href: '/ufficio/registro' },
          { etichetta: 'Estratto per l’interessato', href: '/ufficio/registro/estratto' },
        ]}
        qui="Firma, protocollo e consegna"
      />
      <Titolo sopra={`Preparato il ${istanteItaliano(documento.creatoIl)}`} sommario={usoDi(documento.tipo)}>
        {documento.etichetta}
      </Titolo>
      <VitaDelDocumento documento={documento} registroInterno={registroInterno}>
        <CopiaDaCaricare copia={await interroga(leggereCopiaAttesa, { documentoId: id })} esame={(esame) => `/ufficio/firme/${esame}`} />
      </VitaDelDocumento>
      <div className="mt-6 max-w-3xl">
        <Ritiro documentoId={id} />
      </div>
    </Pagina>
  );
}
