import { firmareCopiaInDemo } from '@/app/firma-demo';
import { CaricaFirmato } from '@/components/firme/carica-firmato';
import { DocumentoFirmato } from '@/components/firme/documento-firmato';
import { documentoDellArchivio } from '@/components/documenti/indirizzi';
import { EsitoFirme } from '@/components/firme/esito-firme';
import { FileDaFirmare } from '@/components/firme/file-da-firmare';
import { ProveRaccolte } from '@/components/firme/prove-raccolte';
import { Avviso } from '@/components/ui/avviso';
import { CollegamentoBottone } from '@/components/ui/bottone';
import { Scheda } from '@/components/ui/scheda';
import type { CopiaAttesaView } from '@/lib/convenzioni/views';
import { istanteItaliano } from '@/lib/core/date';
import { PARTE_IN_PAROLE } from '@/lib/core/documenti';
import type { Azione } from '@/lib/core/esito';

/** Where its reader downloads a document and hands in its signed copy, and who signs in its place in a demo. */
interface Strada {
  readonly scarica: (id: string) => string;
  readonly carica: (documentoId: string) => string;
  readonly firmaDemo: Azione<unknown>;
}
const CON_SESSIONE: Strada = {
  scarica: documentoDellArchivio,
  carica: (documentoId) => `/api/carica/copia-firmata/${documentoId}`,
  firmaDemo: firmareCopiaInDemo,
};

interface Props {
  copia: CopiaAttesaView;
  /** It is read by who signs for the ente. */
  ente?: boolean;
  esame?: (id: string) => string;
  /** That of who has a session, unless another is given. */
  strada?: Strada;
}

/** The signatures of an act: what became of the files handed in, what to download and sign, the signed document once they are all there. */
export function CopiaDaCaricare({ copia, ente = false, esame, strada = CON_SESSIONE }: Props) {
  const { attesa, impedimento, firme, dopoLaFirma } = copia;
  const { documentoFirmato } = firme;
  const alPosto = indirizzoAlPosto(copia, ente);
  return (
    <div className="group/firme space-y-6">
      <p className="text-sm text-secondary">{diQuale(copia)}</p>
      <EsitoFirme firme={firme} dopoLaFirma={dopoLaFirma} ente={ente} esame={esame} carica={attesa !== null} />
      {attesa ? <Firma copia={copia} attesa={attesa} strada={strada} /> : null}
      {attesa === null && impedimento !== null ? (
        <Avviso
          titolo="Nessuna copia firmata da caricare"
          azioni={
            alPosto ? (
              <CollegamentoBottone href={alPosto} dimensione="piccola">
                Vai all’atto da firmare
              </CollegamentoBottone>
            ) : undefined
          }
        >
          <p>{impedimento}</p>
        </Avviso>
      ) : null}
      <ProveRaccolte prove={firme.prove} />
      {documentoFirmato.length > 0 ? (
        <Scheda titolo="Documento firmato">
          <div className="space-y-4">
            {documentoFirmato.length > 1 ? (
              <p className="misura">
                Ciascuna parte ha firmato la propria copia dello stesso documento: le due copie valgono insieme, e insieme si trasmettono e
                si conservano.
              </p>
            ) : null}
            <div className="flex flex-wrap gap-2">
              <DocumentoFirmato file={documentoFirmato} scarica={strada.scarica} />
            </div>
          </div>
        </Scheda>
      ) : null}
    </div>
  );
}

/** `Convenzione n. 2026/0001 · atto preparato il 22/11/2026 14:27`: two acts of a kind have one title. */
function diQuale({ numero, preparatoIl }: CopiaAttesaView): string {
  return `${numero === null ? 'Atto' : `Convenzione n. ${numero} · atto`} preparato il ${istanteItaliano(preparatoIl)}`;
}

/** Where the act to sign in its place is; null where there is none. */
function indirizzoAlPosto({ alPosto, convenzioneId }: CopiaAttesaView, ente: boolean): string | null {
  if (alPosto === null || convenzioneId === null) return null;
  return ente ? `/ente/documenti/${alPosto}` : `/ufficio/convenzioni/${convenzioneId}/documenti/${alPosto}`;
}

function Firma({
  copia: { documentoId, firme, demo },
  attesa: { parte, firmatari },
  strada,
}: {
  copia: CopiaAttesaView;
  attesa: NonNullable<CopiaAttesaView['attesa']>;
  strada: Strada;
}) {
  if (firmatari.length === 0)
    return (
      <Avviso tono="attenzione" titolo={`Manca chi può firmare per ${parte === 'FRUITORE' ? 'l’ente' : 'il comune'}`}>
        <p>Aggiungi in Impostazioni una persona con la delega alla firma, poi torna qui.</p>
      </Avviso>
    );
  return (
    <Scheda titolo={`Firma ${PARTE_IN_PAROLE[parte].di}`}>
      <div className="space-y-5">
        <FileDaFirmare file={firme.daFirmare} autografa={firme.autografa} firmatari={firmatari} scarica={strada.scarica} />
        <CaricaFirmato
          key={parte}
          url={strada.carica(documentoId)}
          firmatari={firmatari}
          busta={firme.daFirmare.busta}
          bottone="Carica la copia firmata"
          valori={{ documentoId }}
          firmaDemo={demo ? strada.firmaDemo : undefined}
        />
      </div>
    </Scheda>
  );
}
