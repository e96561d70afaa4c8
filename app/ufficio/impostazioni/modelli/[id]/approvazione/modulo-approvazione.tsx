'use client';

import { CampoData } from '@/components/modulo/campo-data';
import { CampoTesto } from '@/components/modulo/campo-testo';
import { BarraAzioni } from '@/components/modulo/invio';
import { InvioConConferma } from '@/components/modulo/invio-con-conferma';
import { Modulo } from '@/components/modulo/modulo';
import { approvareModelloSchema } from '@/lib/modelli/schema';
import { approvare } from '../../azioni';

/** CH-01: the act that approves the scheme stands in every convenzione that is made under it. */
export function ModuloApprovazione({ id, letta, versione }: { id: string; letta: string; versione: number }) {
  return (
    <Modulo
      schema={approvareModelloSchema}
      azione={approvare}
      valoriIniziali={{ id, letta, attoNumero: '', attoData: '' }}
      alSuccesso={(nuova) => `/ufficio/impostazioni/modelli/${nuova.id}`}
    >
      <CampoTesto
        nome="attoNumero"
        etichetta="Numero dell’atto della Giunta"
        aiuto="Si legge nelle premesse di ogni convenzione generata con questa versione."
        larghezza="media"
        completamento="off"
      />
      <CampoData nome="attoData" etichetta="Data dell’atto" />
      <BarraAzioni>
        <InvioConConferma
          conseguenza={
            <ul className="list-disc space-y-1.5 pl-5">
              <li>La versione {versione} è aperta alle nuove domande; quella di oggi non ne accoglie più.</li>
              <li>Le domande già iniziate proseguono con la versione sotto cui sono nate.</li>
              <li>Le convenzioni generate o firmate restano come sono.</li>
              <li>Una versione approvata non si modifica: per cambiarla se ne approva un’altra.</li>
            </ul>
          }
        >
          Approva la versione {versione}
        </InvioConConferma>
      </BarraAzioni>
    </Modulo>
  );
}
