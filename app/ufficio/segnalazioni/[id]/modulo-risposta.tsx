'use client';

import { CampoArea } from '@/components/modulo/campo-area';
import { CampoScelta } from '@/components/modulo/campo-scelta';
import { BarraAzioni, Invio } from '@/components/modulo/invio';
import { Modulo } from '@/components/modulo/modulo';
import { rispondereSegnalazioneSchema } from '@/lib/segnalazioni/schema';
import { rispondere } from '../azioni';

export function ModuloRisposta({ id }: { id: string }) {
  return (
    <Modulo
      schema={rispondereSegnalazioneSchema}
      azione={rispondere}
      valoriIniziali={{ id, risposta: '' }}
      fatto="Risposta data: l’operatore la legge tra le sue segnalazioni."
    >
      <CampoScelta
        nome="esito"
        etichetta="Che cosa è risultato"
        opzioni={[
          {
            valore: 'CORRETTA',
            etichetta: 'Il dato era sbagliato',
            aiuto: 'È corretto nella banca dati, o lo sarà al prossimo caricamento.',
          },
          { valore: 'CONFERMATA', etichetta: 'Il dato è giusto' },
        ]}
      />
      <CampoArea
        nome="risposta"
        etichetta="Risposta per l’operatore"
        aiuto="Senza altri dati di persone oltre a quelli che ha già letto."
        massimo={1000}
      />
      <BarraAzioni>
        <Invio>Rispondi</Invio>
      </BarraAzioni>
    </Modulo>
  );
}
