'use client';

import { useWatch } from 'react-hook-form';
import { Avviso } from '@/components/ui/avviso';
import { Etichetta } from '@/components/ui/etichetta';
import { Scheda } from '@/components/ui/scheda';
import { visuraSiApre } from '@/lib/core/banca';
import type { BancaComponibile } from '@/lib/profili/views';

/** What an operator will see with the fields that are ticked now, which visure open, and to whom it may go (FU-11). */
export function AnteprimaProfilo({ banca: { gruppi, visure } }: { banca: BancaComponibile }) {
  const valore: unknown = useWatch({ name: 'campi' });
  const scelti: readonly unknown[] = Array.isArray(valore) ? valore : [];
  const mostrati = gruppi
    .map(({ id, etichetta, campi }) => ({ id, etichetta, campi: campi.filter((campo) => scelti.includes(campo.id)) }))
    .filter(({ campi }) => campi.length > 0);
  const riservati = mostrati.flatMap(({ campi }) => campi.filter(({ riservato }) => riservato));
  return (
    <div className="lg:sticky lg:top-4" aria-live="polite">
      <Scheda titolo="Che cosa vedrà l’operatore" livello={3}>
        {mostrati.length === 0 ? (
          <p>Ancora nulla: spunta un campo.</p>
        ) : (
          <dl className="space-y-2">
            {mostrati.map(({ id, etichetta, campi }) => (
              <div key={id}>
                <dt className="font-semibold">{etichetta}</dt>
                <dd className="text-sm">{campi.map((campo) => campo.etichetta).join(', ')}</dd>
              </div>
            ))}
          </dl>
        )}
        {riservati.length > 0 ? (
          <div className="mt-4">
            <Avviso tono="attenzione" titolo="Solo forze di polizia">
              <p>Lo rendono riservato: {riservati.map(({ etichetta }) => etichetta.toLowerCase()).join(', ')}.</p>
            </Avviso>
          </div>
        ) : null}
        <p className="mt-4 font-semibold">Visure</p>
        <ul className="mt-2 flex flex-wrap gap-2">
          {visure.map(({ titolo, richiede }) => {
            const si = visuraSiApre({ richiede }, scelti);
            return (
              <li key={titolo}>
                <Etichetta tono={si ? 'successo' : 'neutro'}>{si ? titolo : `${titolo}: non si apre`}</Etichetta>
              </li>
            );
          })}
        </ul>
      </Scheda>
    </div>
  );
}
