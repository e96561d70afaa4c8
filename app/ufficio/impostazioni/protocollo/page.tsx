import type { Metadata } from 'next';
import { interroga } from '@/app/porta';
import { Briciole } from '@/components/ui/briciole';
import { CollegamentoBottone } from '@/components/ui/bottone';
import { Pagina } from '@/components/ui/guscio';
import { Riepilogo } from '@/components/ui/riepilogo';
import { Titolo } from '@/components/ui/titolo';
import { MODI_PROTOCOLLO } from '@/lib/protocollo/domain/protocollo';
import { leggereImpostazioniProtocollo } from '@/lib/protocollo/use-cases/leggere-impostazioni-protocollo';
import { ModuloProtocollo } from './modulo';

export const metadata: Metadata = { title: 'Protocollo' };

/** Who gives the numbers of protocol: whoever may not change it reads it. */
export default async function ImpostazioniProtocollo() {
  const { modificabile, ...impostazione } = await interroga(leggereImpostazioniProtocollo);
  const { modo, registro, aoo } = impostazione;
  return (
    <Pagina>
      <Briciole sopra={[{ etichetta: 'Impostazioni', href: '/ufficio/impostazioni' }]} qui="Protocollo" />
      <Titolo
        sommario="Ogni documento in entrata e in uscita ha un numero e una data, che non si ripetono e non si riusano."
        azioni={
          <CollegamentoBottone href="/ufficio/registro/protocollo" variante="secondario" dimensione="piccola" icona="elenco">
            Registro di protocollo
          </CollegamentoBottone>
        }
      >
        Protocollo
      </Titolo>
      <div className="max-w-3xl space-y-6">
        {modificabile ? (
          <ModuloProtocollo {...impostazione} />
        ) : (
          <Riepilogo
            voci={[
              { termine: 'Chi dà i numeri', valore: MODI_PROTOCOLLO[modo] },
              { termine: 'Registro', valore: registro },
              { termine: 'Codice AOO', valore: aoo ?? 'Non indicato' },
            ]}
          />
        )}
      </div>
    </Pagina>
  );
}
