'use client';

import { useId } from 'react';
import { useFieldArray, useFormContext } from 'react-hook-form';
import { CampoArea } from '../modulo/campo-area';
import { CampoScelta } from '../modulo/campo-scelta';
import { CorniceGruppo } from '../modulo/cornice-campo';
import { CasellaOpzione, type Opzione } from '../modulo/opzione';
import { useMessaggi } from '../modulo/use-campo';

/** Which data and which visure, each with its reason: necessity, pertinence, non-excess (CA-08, CH-15). */
export function CampiRichieste({ profili, visure }: { profili: readonly Opzione[]; visure: readonly Opzione[] }) {
  return (
    <>
      <CampoScelta
        nome="richieste.profilo"
        etichetta="Dati che vi servono"
        opzioni={profili}
        aiuto="Chiedete il profilo più ristretto che basta: l’ufficio ne valuta la necessità."
      />
      <CampoArea nome="richieste.motivoProfilo" etichetta="Perché servono questi dati e non meno" righe={3} massimo={2000} />
      <ScelteVisure visure={visure} />
    </>
  );
}

type VoceVisura = { id: string; codice?: string };

function ScelteVisure({ visure }: { visure: readonly Opzione[] }) {
  const { control } = useFormContext();
  const { fields, append, remove } = useFieldArray({ control, name: 'richieste.visure' });
  const props = { nome: 'richieste.visure', etichetta: 'Visure che vi servono', aiuto: 'Per ciascuna spiega a che cosa serve.' };
  const { id, errore } = useMessaggi(props);
  const prefisso = useId();
  return (
    <CorniceGruppo {...props} id={id} errore={errore}>
      {visure.map(({ valore, etichetta, aiuto }) => {
        const indice = (fields as VoceVisura[]).findIndex(({ codice }) => codice === valore);
        return (
          <div key={valore} className="py-1">
            <CasellaOpzione
              tipo="checkbox"
              id={`${prefisso}-${valore}`}
              nome={`visura-${valore}`}
              valore={valore}
              etichetta={etichetta}
              {...(aiuto ? { aiuto } : {})}
              spuntata={indice >= 0}
              cambia={(evento) => (evento.target.checked ? append({ codice: valore, motivo: '' }, { shouldFocus: false }) : remove(indice))}
            />
            {indice >= 0 ? (
              <div className="mt-1 mb-3 ml-9">
                <CampoArea
                  nome={`richieste.visure.${indice}.motivo`}
                  contesto={etichetta}
                  etichetta="A che cosa serve"
                  righe={2}
                  massimo={1000}
                />
              </div>
            ) : null}
          </div>
        );
      })}
    </CorniceGruppo>
  );
}
