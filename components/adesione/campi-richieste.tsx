'use client';

import { useId } from 'react';
import { useFieldArray, useFormContext } from 'react-hook-form';
import { CampoArea } from '../modulo/campo-area';
import { CampoScelta } from '../modulo/campo-scelta';
import { CorniceGruppo } from '../modulo/cornice-campo';
import { CasellaOpzione, type Opzione } from '../modulo/opzione';
import type { OpzioniModulo } from '@/lib/adesioni/views';
import { useMessaggi } from '../modulo/use-campo';
import { TESTI, type Compilatore } from './frasi';

type Props = Pick<OpzioniModulo, 'profili' | 'visure'> & { compila?: Compilatore };

/** Which data and which visure, each with its reason: necessity, pertinence, non-excess (CA-08, CH-15). */
export function CampiRichieste({ profili, visure, compila = 'ENTE' }: Props) {
  return (
    <>
      <CampoScelta nome="richieste.profilo" etichetta={TESTI[compila].profilo} opzioni={profili} aiuto={TESTI[compila].aiutoProfilo} />
      <CampiDeiProfili profili={profili} />
      <CampoArea nome="richieste.motivoProfilo" etichetta="Perché servono questi dati e non meno" righe={3} massimo={2000} />
      <ScelteVisure visure={visure} compila={compila} />
    </>
  );
}

/** Which data each profile shows, folded: one chooses by what one needs, not by a name. */
function CampiDeiProfili({ profili }: Pick<OpzioniModulo, 'profili'>) {
  return (
    <details>
      <summary className="text-primary underline underline-offset-4">Quali dati contiene ciascun profilo</summary>
      <dl className="mt-3 space-y-3 text-sm">
        {profili.map(({ valore, etichetta, campi }) => (
          <div key={valore}>
            <dt className="font-semibold">{etichetta}</dt>
            <dd className="misura">{campi.join(', ')}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

type VoceVisura = { id: string; codice?: string };

function ScelteVisure({ visure, compila }: { visure: readonly Opzione[]; compila: Compilatore }) {
  const { control } = useFormContext();
  const { fields, append, remove } = useFieldArray({ control, name: 'richieste.visure' });
  const props = { nome: 'richieste.visure', etichetta: TESTI[compila].visure, aiuto: TESTI[compila].aiutoVisure };
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
