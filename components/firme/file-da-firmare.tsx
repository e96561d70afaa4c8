import { PARTE_IN_PAROLE } from '@/lib/core/documenti';
import { aChi } from '@/lib/core/elisione';
import { enumera } from '@/lib/core/parole';
import type { FileDaFirmareView, FirmeRaccolteView } from '@/lib/documenti/domain/firme-raccolte';
import { documentoDellArchivio } from '../documenti/indirizzi';
import { CollegamentoBottone } from '../ui/bottone';

interface Props {
  file: FileDaFirmareView;
  firmatari: readonly string[];
  /** The scan by which the other party has signed, by hand: no digital signature goes on it. */
  autografa?: FirmeRaccolteView['autografa'];
  /** Where its reader downloads a document. */
  scarica?: (id: string) => string;
}

/** The file to download and sign: once the other party has signed, its copy, so that one file bears both signatures (CA-16). */
export function FileDaFirmare({ file: { id, firmataDa, busta }, firmatari, autografa = null, scarica = documentoDellArchivio }: Props) {
  const chi = enumera(firmatari, 'o');
  return (
    <div className="space-y-4">
      {autografa ? (
        <p className="misura">
          La firma {PARTE_IN_PAROLE[autografa.parte].di} è autografa, e la sua scansione resta accanto all’atto: {chi} firma digitalmente il
          documento generato da Varco, non la scansione. Scaricalo, fallo firmare e carica qui il file firmato, così come esce dal programma
          di firma.
        </p>
      ) : firmataDa === null ? (
        <p className="misura">
          Scarica il documento, fallo firmare digitalmente {aChi(chi)} e carica qui il file firmato, così come esce dal programma di firma.
        </p>
      ) : (
        <p className="misura">
          Scarica la copia già firmata {PARTE_IN_PAROLE[firmataDa].da}, fai aggiungere la firma digitale di {chi} e carica qui il file: così
          un solo file porta le due firme.
          {busta ? ' È una busta .p7m: va firmata com’è, come .p7m (CAdES), senza estrarne il PDF.' : ''}
        </p>
      )}
      <div className="flex flex-wrap gap-2">
        <CollegamentoBottone scarica href={scarica(id)} variante="secondario" dimensione="piccola" icona="scarica">
          {firmataDa === null ? 'Scarica il documento da firmare' : `Scarica la copia già firmata ${PARTE_IN_PAROLE[firmataDa].da}`}
        </CollegamentoBottone>
        {autografa ? (
          <CollegamentoBottone scarica href={scarica(autografa.id)} variante="testo" dimensione="piccola" icona="scarica">
            Scarica la scansione con la firma autografa
          </CollegamentoBottone>
        ) : null}
      </div>
    </div>
  );
}
