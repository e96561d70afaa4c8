import { CopiaDaCaricare } from '@/app/firma/copia-da-caricare';
import { interroga } from '@/app/porta';
import { FileDelDocumento } from '@/components/documenti/file-del-documento';
import { Avviso } from '@/components/ui/avviso';
import { CollegamentoBottone } from '@/components/ui/bottone';
import { Briciole } from '@/components/ui/briciole';
import { Pagina } from '@/components/ui/guscio';
import { Scheda } from '@/components/ui/scheda';
import { Titolo } from '@/components/ui/titolo';
import { leggereCopiaAttesa } from '@/lib/convenzioni/use-cases/leggere-copia-attesa';
import type { DocumentoFascicolo, FascicoloView, FileView } from '@/lib/documenti/views';

interface Props {
  file: FileView;
  convenzione: FascicoloView['convenzione'];
  ultima: DocumentoFascicolo;
  puoFirmare: boolean;
}

/** A document that has been prepared again: that it has, where the last version is, and what had come of this one. */
export async function VersionePrecedente({ file, convenzione: { id, numero, ente }, ultima, puoFirmare }: Props) {
  const percorso = `/ufficio/convenzioni/${id}`;
  const copia = ultima.firmeRichieste > 0 && puoFirmare ? await interroga(leggereCopiaAttesa, { documentoId: file.id }) : null;
  return (
    <Pagina>
      <Briciole
        sopra={[
          { etichetta: `Convenzione n. ${numero}`, href: percorso },
          { etichetta: 'Documenti', href: `${percorso}/documenti` },
        ]}
        qui="Versione precedente"
      />
      <Titolo sopra={`${ente} · convenzione n. ${numero}`}>{file.etichetta}</Titolo>
      <div className="max-w-3xl space-y-6">
        <Avviso
          titolo="C’è una versione più recente"
          azioni={
            <CollegamentoBottone href={`${percorso}/documenti/${ultima.id}`} dimensione="piccola">
              Vai alla versione più recente
            </CollegamentoBottone>
          }
        >
          <p>Questo documento è stato preparato di nuovo: questa versione resta agli atti, e non si firma più.</p>
        </Avviso>
        <Scheda titolo="File">
          <FileDelDocumento file={file} />
        </Scheda>
        {copia ? <CopiaDaCaricare copia={{ ...copia, impedimento: null }} /> : null}
      </div>
    </Pagina>
  );
}
