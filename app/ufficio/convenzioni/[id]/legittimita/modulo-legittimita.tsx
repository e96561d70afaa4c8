'use client';

import { BarraAzioni, Invio } from '@/components/modulo/invio';
import { CampoData } from '@/components/modulo/campo-data';
import { CampoTesto } from '@/components/modulo/campo-testo';
import { Modulo } from '@/components/modulo/modulo';
import { legittimitaSchema } from '@/lib/convenzioni/schema';
import { registrare } from './azioni';

export function ModuloLegittimita({ id }: { id: string }) {
  return (
    <Modulo
      schema={legittimitaSchema}
      azione={registrare}
      valoriIniziali={{ id, da: '', il: '' }}
      fatto="È registrato chi ha valutato la legittimità."
      alSuccesso={`/ufficio/convenzioni/${id}`}
    >
      <CampoTesto nome="da" etichetta="Chi l’ha valutata" aiuto="Nome, cognome e qualifica, come risultano dagli atti del comune." />
      <CampoData nome="il" etichetta="Quando" />
      <BarraAzioni>
        <Invio>Registra</Invio>
      </BarraAzioni>
    </Modulo>
  );
}
