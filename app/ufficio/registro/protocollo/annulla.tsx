'use client';

import { CampoArea } from '@/components/modulo/campo-area';
import { CampoSpunta } from '@/components/modulo/campo-spunta';
import { CampoTesto } from '@/components/modulo/campo-testo';
import { BarraAzioni, Invio } from '@/components/modulo/invio';
import { Modulo } from '@/components/modulo/modulo';
import { Finestra } from '@/components/ui/finestra';
import { annullamentoProtocolloSchema } from '@/lib/protocollo/schema';
import { annullare } from './azioni';

export function FinestraAnnulla({ id, numero, trascritto }: { id: string; numero: string; trascritto: boolean }) {
  return (
    <Finestra titolo={`Annulla la registrazione n. ${numero}`} etichetta="Annulla la registrazione" variante="testo" dimensione="piccola">
      <Modulo
        schema={annullamentoProtocolloSchema}
        azione={annullare}
        fatto={`La registrazione n. ${numero} è annullata.`}
        valoriIniziali={{ id, motivo: '', atto: '', trascrizione: false }}
      >
        <p className="misura">
          La registrazione resta nel registro come annullata e il suo numero non si usa più{trascritto ? ', salvo il caso qui sotto' : ''}.
        </p>
        <CampoArea nome="motivo" etichetta="Motivo" massimo={1000} righe={3} />
        <CampoTesto nome="atto" etichetta="Provvedimento che lo autorizza" aiuto="Per esempio: determina n. 8 del 10/03/2026." />
        {trascritto ? (
          <CampoSpunta
            nome="trascrizione"
            etichetta="Il numero era stato trascritto male: nel protocollo del comune non è di questo documento"
            aiuto="Così si potrà scrivere per il documento a cui il protocollo del comune lo ha dato davvero."
          />
        ) : null}
        <BarraAzioni>
          <Invio variante="pericolo">Annulla la registrazione</Invio>
        </BarraAzioni>
      </Modulo>
    </Finestra>
  );
}
