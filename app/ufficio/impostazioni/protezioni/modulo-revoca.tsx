'use client';

import { CampoArea } from '@/components/modulo/campo-area';
import { BarraAzioni, Invio } from '@/components/modulo/invio';
import { Modulo } from '@/components/modulo/modulo';
import { Finestra } from '@/components/ui/finestra';
import { revocareProtezioneSchema } from '@/lib/protezioni/schema';
import { revoca } from './azioni';

export function ModuloRevoca({ id, nominativo }: { id: string; nominativo: string }) {
  return (
    <Finestra titolo={`Revoca la protezione di ${nominativo}`} etichetta="Revoca">
      <Modulo
        schema={revocareProtezioneSchema}
        azione={revoca}
        valoriIniziali={{ id, motivo: '' }}
        fatto="Protezione revocata: i dati tornano consultabili, se l’archivio non la protegge a sua volta."
      >
        <CampoArea nome="motivo" etichetta="Motivo riservato" aiuto="Lo legge solo il responsabile: non va nel registro." massimo={1000} />
        <BarraAzioni>
          <Invio>Revoca la protezione</Invio>
        </BarraAzioni>
      </Modulo>
    </Finestra>
  );
}
