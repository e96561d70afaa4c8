import type { ReactNode } from 'react';
import { Avviso } from '@/components/ui/avviso';
import { Riepilogo } from '@/components/ui/riepilogo';
import { formatoItaliano, istanteItaliano, oggi } from '@/lib/core/date';
import type { QuadroFiducia } from '@/lib/platform/fiducia';

type Elenco = Exclude<QuadroFiducia['elenco'], 'inVerifica' | null>;

const quanti = (numero: number): string => `${numero} ${numero === 1 ? 'servizio' : 'servizi'}`;
const giorno = (data: Date): string => formatoItaliano(oggi(data));

/** The trusted list in use, where it comes from, and what is not in order with it. */
export function ElencoDiFiducia({ elenco }: { elenco: QuadroFiducia['elenco'] }) {
  if (elenco === null)
    return (
      <Avviso tono="attenzione" titolo="Nessun elenco di fiducia è configurato">
        <p>
          Varco non conosce i prestatori qualificati italiani: accetta solo le firme delle autorità scelte dal comune. Chi gestisce il
          server indica l’elenco pubblicato da AgID, come file o come indirizzo, con la variabile <code>VARCO_TSL</code>.
        </p>
      </Avviso>
    );
  if (elenco === 'inVerifica')
    return (
      <Avviso titolo="Varco sta verificando l’elenco">
        <p>La prima lettura richiede qualche secondo. Ricarica la pagina tra poco.</p>
      </Avviso>
    );
  return (
    <div className="space-y-6">
      <Guasto elenco={elenco} />
      <Scaduto inUso={elenco.inUso} />
      <Riepilogo voci={[{ termine: 'Da dove viene', valore: <span className="break-all">{elenco.fonte}</span> }, ...voci(elenco.inUso)]} />
    </div>
  );
}

function Guasto({ elenco: { guasto, inUso } }: { elenco: Elenco }) {
  if (guasto === null) return null;
  return (
    <Avviso
      tono={inUso && !guasto.rifiutato ? 'attenzione' : 'errore'}
      titolo={guasto.rifiutato ? 'L’elenco che c’è ora non è stato accettato' : 'L’elenco non è raggiungibile'}
    >
      <p>{guasto.frase}</p>
      <p>
        {inUso
          ? 'Varco continua a usare l’ultimo elenco autentico, descritto qui sotto.'
          : 'Finché è così Varco non si fida di nessuno per conto dell’elenco: accetta solo le firme delle autorità scelte dal comune.'}{' '}
        {guasto.rimedio}
      </p>
    </Avviso>
  );
}

function Scaduto({ inUso }: Pick<Elenco, 'inUso'>) {
  if (!inUso?.scaduto || inUso.prossimoIl === null) return null;
  return (
    <Avviso tono="attenzione" titolo="L’elenco andava aggiornato">
      <p>
        Un elenco nuovo era atteso entro il {giorno(inUso.prossimoIl)}. Varco usa ancora questo e lo scrive in ogni verifica: un prestatore
        può avere cambiato stato dopo. Chi gestisce il server sostituisce il file, o controlla che l’indirizzo sia raggiungibile.
      </p>
    </Avviso>
  );
}

function voci(inUso: Elenco['inUso']): { termine: string; valore: ReactNode }[] {
  if (inUso === null) return [];
  const { servizi, firmatario } = inUso;
  return [
    {
      termine: 'Di chi si fida',
      valore: `Varco si fida di ${quanti(servizi.CA.attivi)} che oggi ${servizi.CA.attivi === 1 ? 'rilascia' : 'rilasciano'} certificati qualificati di firma e di ${quanti(servizi.MARCA.attivi)} di marca temporale. L’elenco ne descrive ${servizi.CA.totale} e ${servizi.MARCA.totale}, con la loro storia.`,
    },
    { termine: 'Numero dell’elenco', valore: String(inUso.numero) },
    { termine: 'Pubblicato da', valore: inUso.gestore },
    { termine: 'Emesso il', valore: giorno(inUso.emessoIl) },
    { termine: 'Prossimo aggiornamento', valore: inUso.prossimoIl ? `entro il ${giorno(inUso.prossimoIl)}` : 'nessuno: l’elenco è chiuso' },
    { termine: 'Verificato da Varco', valore: inUso.presoIl ? istanteItaliano(inUso.presoIl) : null },
    { termine: 'Firmato da', valore: `${firmatario.nome}, con un certificato valido fino al ${giorno(firmatario.validoAl)}` },
    { termine: 'Impronta del certificato (SHA-256)', valore: <code className="break-all">{firmatario.impronta}</code> },
  ];
}
