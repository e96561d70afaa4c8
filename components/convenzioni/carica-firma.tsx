import type { ParteFirmataria } from '@/lib/core/documenti';
import type { Azione } from '@/lib/core/esito';
import type { FileDaFirmareView, FirmeRaccolteView } from '@/lib/documenti/domain/firme-raccolte';
import { CaricaFirmato } from '../firme/carica-firmato';
import { FileDaFirmare } from '../firme/file-da-firmare';

interface Props {
  convenzioneId: string;
  parte: ParteFirmataria;
  firmatario: string;
  daFirmare?: FileDaFirmareView | undefined;
  autografa?: FirmeRaccolteView['autografa'] | undefined;
  firmaDemo?: Azione<unknown>;
}

/** What to download and sign, and the signed file of one party of a convenzione. */
export function CaricaFirma({ convenzioneId, parte, firmatario, daFirmare, autografa, firmaDemo }: Props) {
  return (
    <div className="space-y-5">
      {daFirmare ? <FileDaFirmare file={daFirmare} firmatari={[firmatario]} autografa={autografa} /> : null}
      <CaricaFirmato
        url={`/api/carica/convenzioni/${convenzioneId}/firma?parte=${parte}`}
        firmatari={[firmatario]}
        busta={daFirmare?.busta}
        bottone="Carica il file firmato"
        firmaDemo={firmaDemo}
        valori={{ id: convenzioneId, parte }}
      />
    </div>
  );
}
