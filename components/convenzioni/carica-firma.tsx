import type { ParteFirmataria } from '@/lib/core/documenti';
import type { Azione } from '@/lib/core/esito';
import { CaricaFirmato } from '../firme/carica-firmato';

interface Props {
  convenzioneId: string;
  parte: ParteFirmataria;
  firmatario: string;
  firmaDemo?: Azione<unknown>;
}

/** The signed file of one party of a convenzione. */
export function CaricaFirma({ convenzioneId, parte, firmatario, firmaDemo }: Props) {
  return (
    <CaricaFirmato
      url={`/api/carica/convenzioni/${convenzioneId}/firma?parte=${parte}`}
      firmatari={[firmatario]}
      bottone="Carica il file firmato"
      firmaDemo={firmaDemo}
      valori={{ id: convenzioneId, parte }}
    />
  );
}
