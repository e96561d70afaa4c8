import { TIPI_DOCUMENTO } from '@/lib/core/documenti';
import { AnteprimaARichiesta } from '../atti/anteprima-a-richiesta';

const deiDatiSalvati = () => ({});

/** CH-13: the agreement that the data saved so far make, before they are sent: it is what the ente will sign. */
export function AnteprimaAccordo() {
  return (
    <AnteprimaARichiesta
      titolo={TIPI_DOCUMENTO.ACCORDO_ADESIONE.nome}
      etichetta="Anteprima dell’accordo di adesione"
      indirizzo="/adesione/anteprima"
      richiesta={deiDatiSalvati}
    />
  );
}
