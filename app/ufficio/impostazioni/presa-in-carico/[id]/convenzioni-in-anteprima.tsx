import { MarchioFirma } from '@/components/documenti/marchio-firma';
import { EtichettaStato } from '@/components/ui/etichetta';
import { Scheda } from '@/components/ui/scheda';
import { Riepilogo } from '@/components/ui/riepilogo';
import { formatoEsteso } from '@/lib/core/date';
import { enumera, quanti } from '@/lib/core/parole';
import type { ConvenzioneInAnteprima } from '@/lib/presa-in-carico/views';

/** Each convenzione as it would enter. */
export function ConvenzioniInAnteprima({ convenzioni }: { convenzioni: readonly ConvenzioneInAnteprima[] }) {
  if (convenzioni.length === 0) return null;
  return (
    <section>
      <h2 className="mb-4 text-xl">Che cosa entrerà</h2>
      <ul className="space-y-4">
        {convenzioni.map((convenzione) => (
          <li key={convenzione.riga}>
            <Anteprima convenzione={convenzione} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function operatori({ operatori: { designati, daDesignare, disabilitati }, accessi }: ConvenzioneInAnteprima): string {
  const parti = [
    designati > 0 ? quanti(designati, 'designato', 'designati') : '',
    daDesignare > 0 ? `${daDesignare} da designare` : '',
    disabilitati > 0 ? `${disabilitati} senza più accesso` : '',
  ];
  return `${parti.filter(Boolean).join(', ') || 'nessuno in elenco'}${accessi === null ? '' : `; ${quanti(accessi, 'accesso previsto', 'accessi previsti')}`}`;
}

function Anteprima({ convenzione: c }: { convenzione: ConvenzioneInAnteprima }) {
  return (
    <Scheda titolo={`${c.ente}, n. ${c.numero}`} livello={3} azioni={<EtichettaStato stato={c.stato} />}>
      <Riepilogo
        voci={[
          { termine: 'Ente', valore: c.enteNuovo ? 'Nuovo: sarà creato' : 'È già in Varco: resta com’è' },
          { termine: 'Modello', valore: c.modello },
          { termine: 'Firmata il', valore: formatoEsteso(c.stipulataIl) },
          ...(c.rinnovi.length > 0
            ? [{ termine: 'Già rinnovata', valore: `Con atto ${enumera(c.rinnovi.map((il) => formatoEsteso(il, 'del')))}` }]
            : []),
          {
            termine: 'Ultimo giorno',
            valore: `${formatoEsteso(c.scadenzaIl)} (${c.scadenzaScritta ? 'scritto nell’atto' : c.rinnovi.length > 0 ? 'ricavato dalle clausole, con il rinnovo' : 'ricavato dalle clausole'})`,
          },
          { termine: 'Dati concessi', valore: `Profilo ${c.profilo}; ${c.visure.join(', ')}` },
          { termine: 'Operatori', valore: operatori(c) },
          {
            termine: 'Legittimità',
            valore: c.legittimita
              ? `Valutata da ${c.legittimita.da} ${formatoEsteso(c.legittimita.il, 'il')}`
              : 'Attestazione da acquisire',
          },
          {
            termine: 'Documenti',
            valore: (
              <ul className="space-y-2">
                {c.documenti.map(({ nome, tipo, firma, esito }) => (
                  <li key={nome}>
                    {tipo}: {nome}
                    <span className="block">
                      <MarchioFirma esito={esito} revocaNonVerificata={false} /> <span className="text-sm text-secondary">{firma}</span>
                    </span>
                  </li>
                ))}
              </ul>
            ),
          },
        ]}
      />
    </Scheda>
  );
}
