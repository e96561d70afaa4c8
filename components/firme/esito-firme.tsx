import { istanteItaliano } from '@/lib/core/date';
import { PARTE_IN_PAROLE } from '@/lib/core/documenti';
import { enumera, maiuscola } from '@/lib/core/parole';
import type { ConFirme } from '@/lib/convenzioni/views';
import type { FirmeRaccolteView } from '@/lib/documenti/domain/firme-raccolte';
import { Avviso } from '../ui/avviso';
import { CollegamentoBottone } from '../ui/bottone';
import { FuocoAlCambio } from '../ui/fuoco-al-cambio';

interface Props extends ConFirme {
  /** Where a file is examined, for who may. */
  esame?: (id: string) => string;
  /** For the ente's people: it is told what to do and what not. */
  ente: boolean;
  /** Whoever reads has, below, where another file is handed in. */
  carica: boolean;
}

/**
 * What became of the files handed in, in the place where they are: received and good, examined and why, refused and why. It takes the focus
 * when it changes under who has just handed one in.
 */
export function EsitoFirme({ firme, dopoLaFirma, esame, ente, carica }: Props) {
  const { ricevute, documentoFirmato, inEsame, rifiutato } = firme;
  return (
    <FuocoAlCambio novita={[ricevute.length, inEsame?.id, rifiutato?.id].join()}>
      {inEsame ? <InEsame file={inEsame} ente={ente} esame={esame} /> : null}
      {rifiutato ? <Rifiutato file={rifiutato} carica={carica} /> : null}
      {ricevute.length > 0 && !inEsame && !rifiutato ? (
        // Where the next file has just been refused, that is what is read.
        <div className="group-has-[[data-rifiutato]]/firme:hidden">
          <Ricevute ricevute={ricevute} copie={documentoFirmato.length} dopoLaFirma={dopoLaFirma} />
        </div>
      ) : null}
    </FuocoAlCambio>
  );
}

/** `copie`: files that together bear all the signatures. */
function Ricevute({
  ricevute,
  copie,
  dopoLaFirma: { testo, vai },
}: { ricevute: FirmeRaccolteView['ricevute']; copie: number } & Pick<ConFirme, 'dopoLaFirma'>) {
  return (
    <Avviso
      tono="successo"
      titolo={ricevute.some(({ esito }) => esito === 'AUTOGRAFA') ? 'Copia registrata, con firma autografa' : 'Copia ricevuta e valida'}
      azioni={
        vai ? (
          <CollegamentoBottone href={vai.href} variante="secondario" dimensione="piccola">
            {vai.etichetta}
          </CollegamentoBottone>
        ) : undefined
      }
    >
      <ul>
        {ricevute.map(({ parte, il, firma, avvertenze }) => (
          <li key={parte}>
            {maiuscola(firma ?? `firma ${PARTE_IN_PAROLE[parte].di}`)}, ricevuta il {istanteItaliano(il)}.
            {avvertenze.length > 0 ? ` ${avvertenze.join(' ')}` : ''}
          </li>
        ))}
      </ul>
      {copie > 1 ? <p>Le parti hanno firmato ciascuna la propria copia: le due copie si conservano e valgono insieme.</p> : null}
      <p>{testo}</p>
    </Avviso>
  );
}

function InEsame({
  file: { id, parte, dal, perche, giudizio },
  ente,
  esame,
}: { file: NonNullable<FirmeRaccolteView['inEsame']> } & Pick<Props, 'ente' | 'esame'>) {
  const suo = ente && parte === 'FRUITORE';
  return (
    <Avviso
      tono={ente ? 'info' : 'attenzione'}
      titolo={suo ? 'File ricevuto: una persona del comune lo esamina' : `File con la firma ${PARTE_IN_PAROLE[parte].di} in esame`}
      azioni={
        esame && giudizio?.decide ? (
          <CollegamentoBottone href={esame(id)} dimensione="piccola">
            Esamina il file
          </CollegamentoBottone>
        ) : undefined
      }
    >
      <p>
        Ricevuto il {istanteItaliano(dal)}; una persona del comune lo esamina
        {perche.length > 0 ? ` perché: ${enumera(perche)}` : ''}.
      </p>
      {giudizio?.avvertenza ? <p>{giudizio.avvertenza}</p> : null}
      <p>{suo ? 'Non devi fare nulla: riceverai un’e-mail con l’esito.' : 'Finché non si decide il documento resta dov’è.'}</p>
    </Avviso>
  );
}

function Rifiutato({
  file: { nome, caricatoIl, il, motivo, eccezione, da, fileId },
  carica,
}: { file: NonNullable<FirmeRaccolteView['rifiutato']> } & Pick<Props, 'carica'>) {
  return (
    <Avviso
      tono="attenzione"
      titolo="Il file firmato non è stato accettato"
      azioni={
        fileId ? (
          <CollegamentoBottone scarica href={`/api/documenti/${fileId}`} variante="secondario" dimensione="piccola" icona="scarica">
            Scarica il file non accettato
          </CollegamentoBottone>
        ) : undefined
      }
    >
      <p>
        «{nome}», ricevuto il {istanteItaliano(caricatoIl)}, è stato esaminato{da ? ` da ${da}` : ''} il {istanteItaliano(il)} e non è stato
        accettato.
      </p>
      <p>Motivo: {motivo}</p>
      {eccezione ? <p>{eccezione}</p> : null}
      <p>{carica ? 'Si può caricare qui sotto un altro file firmato al suo posto.' : 'Si attende un altro file firmato al suo posto.'}</p>
    </Avviso>
  );
}
