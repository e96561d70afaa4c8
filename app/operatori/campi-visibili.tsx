'use client';

import { useWatch } from 'react-hook-form';
import { CampoAlbero } from '@/components/modulo/campo-albero';
import { BarraAzioni, Invio } from '@/components/modulo/invio';
import { Modulo } from '@/components/modulo/modulo';
import { Etichetta } from '@/components/ui/etichetta';
import { restrizioneSchema } from '@/lib/operatori/schema';
import { visuraSiApre } from '@/lib/core/banca';
import type { CampiVisibiliView } from '@/lib/operatori/views';
import { restringere } from './azioni';

type Props = { operatoreId: string; versione: number; campi: CampiVisibiliView };

/** CA-08: what this operator sees of the profile granted, and the form of who may change it. */
export function CampiVisibili({ operatoreId, versione, campi }: Props) {
  const { gruppi, visibili, puoCambiare, soloTogliere, profilo } = campi;
  const offerti = gruppi
    .map(({ id, etichetta, campi: suoi }) => ({
      id,
      etichetta,
      opzioni: suoi
        .filter((campo) => !soloTogliere || visibili.includes(campo.id))
        .map((campo) => ({ valore: campo.id, etichetta: campo.etichetta })),
    }))
    .filter(({ opzioni }) => opzioni.length > 0);
  const totale = gruppi.reduce((somma, { campi: suoi }) => somma + suoi.length, 0);
  return (
    <div className="space-y-4">
      <p className="misura">
        Profilo {profilo}: {visibili.length === totale ? `tutti i ${totale} campi` : `${visibili.length} campi su ${totale}`}. Ciò che non è
        spuntato non viene nemmeno letto dalla banca dati.
      </p>
      {puoCambiare ? (
        <details>
          <summary className="cursor-pointer font-semibold text-primary">Scegli i campi che servono a questa persona</summary>
          <div className="pt-4">
            <Modulo
              key={versione}
              schema={restrizioneSchema}
              azione={restringere}
              valoriIniziali={{ operatoreId, versione, campi: [...visibili] }}
              fatto="I campi sono cambiati: valgono dalla prossima richiesta di questa persona."
            >
              <CampoAlbero
                nome="campi"
                etichetta="Campi visibili"
                aiuto={
                  soloTogliere
                    ? 'Togli quelli che non servono al suo compito: a ridarli è il comune.'
                    : 'Togli quelli che non servono al suo compito, o ridà quelli tolti.'
                }
                gruppi={offerti}
              />
              <VisureCheSiAprono visure={campi.visure} />
              <BarraAzioni>
                <Invio>Salva i campi</Invio>
              </BarraAzioni>
            </Modulo>
          </div>
        </details>
      ) : null}
    </div>
  );
}

function VisureCheSiAprono({ visure }: Pick<CampiVisibiliView, 'visure'>) {
  const scelti: unknown = useWatch({ name: 'campi' });
  const lista: readonly unknown[] = Array.isArray(scelti) ? scelti : [];
  return (
    <div aria-live="polite">
      <p className="font-semibold">Visure che si aprono con questi campi</p>
      <ul className="mt-2 flex flex-wrap gap-2">
        {visure.map(({ titolo, richiede }) => {
          const si = visuraSiApre({ richiede }, lista);
          return (
            <li key={titolo}>
              <Etichetta tono={si ? 'successo' : 'neutro'}>{si ? titolo : `${titolo}: non si apre`}</Etichetta>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
