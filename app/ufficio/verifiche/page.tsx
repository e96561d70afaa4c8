import type { Metadata } from 'next';
import { interroga } from '@/app/porta';
import { Collegamento } from '@/components/ui/collegamento';
import { EtichettaStato } from '@/components/ui/etichetta';
import { Pagina } from '@/components/ui/guscio';
import { Primi } from '@/components/ui/primi';
import { Tabella } from '@/components/ui/tabella';
import { Titolo } from '@/components/ui/titolo';
import { Vuoto } from '@/components/ui/vuoto';
import { formatoItaliano } from '@/lib/core/date';
import type { Scadenza } from '@/lib/clausole/tipi';
import { elencareVerifiche } from '@/lib/verifiche/use-cases/elencare-verifiche';

export const metadata: Metadata = { title: 'Verifiche' };

const quando = (scadenze: readonly Scadenza[], tipo: string): string => {
  const voce = scadenze.find((scadenza) => scadenza.tipo === tipo);
  return voce ? formatoItaliano(voce.il) : 'Non prevista';
};

export default async function Verifiche() {
  const convenzioni = await interroga(elencareVerifiche);
  return (
    <Pagina>
      <Titolo sommario="Le date che le clausole di ogni convenzione in vigore rendono dovute. Apri un ente per vedere chi può accedere e che uso ne fa.">
        Verifiche
      </Titolo>
      <Primi righe={convenzioni} ordine="nell’ordine degli enti: le altre si aprono dalle convenzioni" />
      <Tabella
        didascalia="Convenzioni in vigore"
        righe={convenzioni}
        chiave={(riga) => riga.id}
        vuoto={
          <Vuoto titolo="Nessuna convenzione in vigore" icona="calendario">
            Le verifiche cominciano con la prima controfirma: le trovi in{' '}
            <Collegamento href="/ufficio/convenzioni">Convenzioni</Collegamento>.
          </Vuoto>
        }
        colonne={[
          {
            campo: 'ente',
            titolo: 'Ente',
            nomeDellaRiga: true,
            cella: (riga) => <Collegamento href={`/ufficio/verifiche/${riga.id}`}>{riga.ente}</Collegamento>,
          },
          { campo: 'numero', titolo: 'Convenzione', cella: (riga) => `n. ${riga.numero}` },
          { campo: 'stato', titolo: 'Stato', cella: (riga) => <EtichettaStato stato={riga.sospesa ? 'SOSPESA' : riga.stato} /> },
          { campo: 'trimestrale', titolo: 'Verifica trimestrale', cella: (riga) => quando(riga.scadenze, 'VERIFICA_TRIMESTRALE') },
          { campo: 'annuale', titolo: 'Verifica annuale', cella: (riga) => quando(riga.scadenze, 'VERIFICA_ANNUALE') },
          { campo: 'scade', titolo: 'Scade il', cella: (riga) => formatoItaliano(riga.scadenzaIl) },
          {
            campo: 'operatori',
            titolo: 'Operatori',
            allineaDestra: true,
            cella: (riga) =>
              riga.elenco.maiEntrati > 0 ? `${riga.elenco.abilitati}, ${riga.elenco.maiEntrati} mai entrati` : riga.elenco.abilitati,
          },
        ]}
      />
    </Pagina>
  );
}
