import type { Metadata } from 'next';
import { interroga } from '@/app/porta';
import { ElencoAutomatismi, ElencoDisusi, ElencoRaffiche, ElencoRifiuti, ElencoSovrapposizioni } from '@/components/anomalie/elenchi';
import { Collegamento } from '@/components/ui/collegamento';
import { Etichetta } from '@/components/ui/etichetta';
import { Pagina } from '@/components/ui/guscio';
import { Primi } from '@/components/ui/primi';
import { Scheda } from '@/components/ui/scheda';
import { Titolo } from '@/components/ui/titolo';
import { GIORNI_DISUSO, GIORNI_OSSERVATI, TENTATIVI_RAFFICA } from '@/lib/anomalie/domain';
import { leggereAnomalie } from '@/lib/anomalie/use-cases/leggere-anomalie';

export const metadata: Metadata = { title: 'Anomalie' };

const niente = (frase: string) => <p className="text-secondary">{frase}</p>;
const quante = (righe: readonly unknown[]) => <Etichetta tono={righe.length > 0 ? 'attenzione' : 'neutro'}>{righe.length}</Etichetta>;

export default async function Anomalie() {
  const { rifiuti, automatismi, raffiche, disusi, sovrapposizioni, dal } = await interroga(leggereAnomalie);
  return (
    <Pagina>
      <Titolo
        sommario={
          <>
            Che cosa, nell’uso delle credenziali, merita uno sguardo. Sono conteggi: che cosa significhino lo decide una persona, che se
            serve sospende l’operatore in <Collegamento href="/ufficio/operatori">Operatori</Collegamento>. Ciò che gli operatori trovano
            incongruente è tra le <Collegamento href="/ufficio/segnalazioni">Segnalazioni</Collegamento>; ciò che chiedono oltre il profilo,
            tra le <Collegamento href="/ufficio/eccezioni">Richieste motivate</Collegamento>.
          </>
        }
      >
        Anomalie
      </Titolo>
      <div className="space-y-8">
        <Scheda titolo={`Consultazioni negate negli ultimi ${GIORNI_OSSERVATI} giorni`} lato={quante(rifiuti)}>
          <Primi righe={rifiuti} ordine="da chi ne ha di più" />
          <ElencoRifiuti righe={rifiuti} dal={dal} vuoto={niente('Nessuna consultazione è stata negata.')} />
        </Scheda>
        <Scheda titolo="Consultazioni che paiono automatiche" lato={quante(automatismi)}>
          <Primi righe={automatismi} ordine="dalla più recente" />
          <p className="mb-4 text-secondary">
            Ritmi oltre quello della convenzione, che il sistema rallenta, e ricerche in ordine: un indirizzo o un codice dopo l’altro.
          </p>
          <ElencoAutomatismi righe={automatismi} vuoto={niente('Nessuna consultazione pare automatica.')} />
        </Scheda>
        <Scheda titolo="Tentativi ripetuti con password sbagliata" lato={quante(raffiche)}>
          <Primi righe={raffiche} ordine="dalla più recente" />
          <p className="mb-4 text-secondary">
            Almeno {TENTATIVI_RAFFICA} nella stessa ora, per la stessa persona. Dal quinto l’utenza si ferma da sé per un tempo crescente.
          </p>
          <ElencoRaffiche righe={raffiche} vuoto={niente('Nessuna serie di tentativi sbagliati.')} />
        </Scheda>
        <Scheda titolo="Operatori che non usano l’accesso" lato={quante(disusi)}>
          <Primi righe={disusi} ordine="da chi non entra da più tempo" />
          <p className="mb-4 text-secondary">Abilitati da più di {GIORNI_DISUSO} giorni, mai entrati o non più entrati da allora.</p>
          <ElencoDisusi righe={disusi} vuoto={niente('Tutti gli operatori abilitati usano l’accesso.')} />
        </Scheda>
        <Scheda titolo="Sessioni contemporanee" lato={quante(sovrapposizioni)}>
          <Primi righe={sovrapposizioni} ordine="da chi ne ha di più" />
          <p className="mb-4 text-secondary">
            Solo dove la convenzione le ammette e chiede di tenerle sotto controllo; dove le vieta il sistema non le apre.
          </p>
          <ElencoSovrapposizioni
            righe={sovrapposizioni}
            dal={dal}
            vuoto={niente('Nessuna persona ha usato due sessioni nello stesso momento.')}
          />
        </Scheda>
      </div>
    </Pagina>
  );
}
