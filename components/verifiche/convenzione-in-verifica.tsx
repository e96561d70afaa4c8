import { formatoEsteso, type DataIso } from '@/lib/core/date';
import type { ConvenzioneInVigore } from '@/lib/verifiche/views';
import { Avviso } from '../ui/avviso';
import { EtichettaStato } from '../ui/etichetta';
import { Riepilogo } from '../ui/riepilogo';
import { Scheda } from '../ui/scheda';
import { ProssimeScadenze } from './prossime-scadenze';

const quanti = (numero: number, uno: string, molti: string): string => (numero === 1 ? `1 ${uno}` : `${numero} ${molti}`);

/** What the clauses of one convenzione ask to check and by when, beside the state of its roster. */
export function ConvenzioneInVerifica({ convenzione, oggi }: { convenzione: ConvenzioneInVigore; oggi: DataIso }) {
  const { elenco, regole } = convenzione;
  const verifiche = [regole?.verificaTrimestrale ? 'ogni tre mesi' : null, regole?.verificaAnnuale ? 'ogni anno' : null]
    .filter(Boolean)
    .join(' e ');
  if (!regole) {
    return (
      <Avviso tono="errore" titolo="Le clausole in archivio non sono quelle firmate">
        La convenzione è bloccata e le sue scadenze non si possono calcolare: avvisa il responsabile tecnico.
      </Avviso>
    );
  }
  return (
    <div className="grid items-start gap-6 lg:grid-cols-2">
      <Scheda titolo="Che cosa va fatto, e quando" livello={3}>
        <ProssimeScadenze scadenze={convenzione.scadenze} oggi={oggi} />
      </Scheda>
      <Scheda titolo="La situazione oggi" livello={3} lato={<EtichettaStato stato={convenzione.sospesa ? 'SOSPESA' : convenzione.stato} />}>
        <Riepilogo
          voci={[
            {
              termine: 'In vigore',
              valore: `${formatoEsteso(convenzione.stipulataIl, 'dal')} ${formatoEsteso(convenzione.scadenzaIl, 'al')}`,
            },
            { termine: 'Verifiche previste', valore: verifiche === '' ? 'nessuna con cadenza fissa' : verifiche },
            {
              termine: 'Possono accedere',
              valore:
                quanti(elenco.abilitati, 'operatore', 'operatori') +
                (elenco.maiEntrati > 0 ? `, di cui ${elenco.maiEntrati} mai ${elenco.maiEntrati === 1 ? 'entrato' : 'entrati'}` : ''),
            },
            { termine: 'In preparazione', valore: quanti(elenco.proposti + elenco.designati + elenco.inAttesa, 'persona', 'persone') },
            {
              termine: 'Credenziali inutilizzate',
              valore:
                regole.inutilizzoMesi === null
                  ? 'decide il comune, caso per caso'
                  : `da disattivare dopo ${quanti(regole.inutilizzoMesi, 'mese', 'mesi')}`,
            },
          ]}
        />
      </Scheda>
    </div>
  );
}
