import type { ReactNode } from 'react';
import { firmareInDemo } from '@/app/firma-demo';
import { CaricaFirma } from '@/components/convenzioni/carica-firma';
import { FirmeDellaConvenzione } from '@/components/convenzioni/firme-della-convenzione';
import { Scheda } from '@/components/ui/scheda';
import type { ConvenzioneView } from '@/lib/convenzioni/views';

interface Props {
  convenzione: ConvenzioneView;
  ente: boolean;
  /** Below the ente's signature, for who may take it by hand. */
  autografa?: ReactNode;
}

/** The signatures of a convenzione, on the page of either party: what became of the files handed in, and where the next is. */
export function ConvenzioneDaFirmare({ convenzione, ente, autografa }: Props) {
  const { id, atti, demo, firme, firmatarioFruitore, firmatarioErogatore } = convenzione;
  const comune = {
    convenzioneId: id,
    daFirmare: firme?.daFirmare,
    autografa: firme?.autografa,
    firmaDemo: demo ? firmareInDemo : undefined,
  };
  return (
    <>
      <FirmeDellaConvenzione convenzione={convenzione} ente={ente} />
      {atti.includes('firmaErogatore') ? (
        <Scheda titolo="Controfirma del comune">
          <CaricaFirma {...comune} parte="EROGATORE" firmatario={firmatarioErogatore} />
        </Scheda>
      ) : null}
      {atti.includes('firmaFruitore') ? (
        <Scheda titolo={ente ? 'Firma dell’ente' : 'Firma dell’ente arrivata per PEC'}>
          <CaricaFirma {...comune} parte="FRUITORE" firmatario={firmatarioFruitore} />
          {autografa}
        </Scheda>
      ) : null}
    </>
  );
}
