import type { ConvenzioneView } from '@/lib/convenzioni/views';
import { EsitoFirme } from '../firme/esito-firme';

interface Props {
  convenzione: Pick<ConvenzioneView, 'stato' | 'atti' | 'firme' | 'dopoLaFirma' | 'operatori'>;
  ente: boolean;
}

/** What became of the signed files of a convenzione, while it is signed and until somebody consults under it. */
export function FirmeDellaConvenzione({ convenzione: { stato, atti, firme, dopoLaFirma, operatori }, ente }: Props) {
  const appena = stato === 'VIGENTE' && operatori.attivi === 0;
  if (!firme || !(appena || stato === 'GENERATA' || stato === 'FIRMATA_FRUITORE')) return null;
  return (
    <EsitoFirme
      firme={firme}
      dopoLaFirma={dopoLaFirma}
      ente={ente}
      carica={atti.includes('firmaFruitore') || atti.includes('firmaErogatore')}
    />
  );
}
