import { MASSIMO_DA_FARE } from '@/lib/core/elenco-breve';
import type { Compito } from '@/lib/scrivania/domain/compito';
import { ElencoAttivita } from '../ui/attivita';
import { Etichetta } from '../ui/etichetta';
import { Scheda } from '../ui/scheda';
import { Vuoto } from '../ui/vuoto';

/** What to do next, the most urgent first; when there is nothing, what happens next. */
export function DaFare({ compiti, attesa, titoloSeVuoto }: { compiti: readonly Compito[]; attesa: string; titoloSeVuoto?: string }) {
  if (compiti.length === 0) {
    return (
      <Vuoto titolo={titoloSeVuoto ?? 'Non c’è nulla da fare'} icona={titoloSeVuoto ? 'info' : 'successo'}>
        {attesa}
      </Vuoto>
    );
  }
  const urgenti = compiti.filter(({ urgente }) => urgente).length;
  return (
    <Scheda
      titolo="Da fare"
      lato={urgenti > 0 ? <Etichetta tono="errore">{urgenti === 1 ? '1 urgente' : `${urgenti} urgenti`}</Etichetta> : null}
    >
      {compiti.length < MASSIMO_DA_FARE ? null : (
        <p className="misura mb-4 text-secondary">
          Di ciascun genere si vedono al più {MASSIMO_DA_FARE} voci, dalla più urgente: le altre compaiono man mano che queste sono fatte.
        </p>
      )}
      <ElencoAttivita attivita={compiti.map(({ termine, ...voce }) => ({ ...voce, termine: termine ?? undefined }))} />
    </Scheda>
  );
}
