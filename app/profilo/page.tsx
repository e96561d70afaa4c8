import type { Metadata } from 'next';
import { GuscioArea } from '@/app/guscio-area';
import { interroga } from '@/app/porta';
import { CollegamentoBottone } from '@/components/ui/bottone';
import { Conferma } from '@/components/ui/conferma';
import { Etichetta } from '@/components/ui/etichetta';
import { Pagina } from '@/components/ui/guscio';
import { Riepilogo } from '@/components/ui/riepilogo';
import { Scheda } from '@/components/ui/scheda';
import { Tabella } from '@/components/ui/tabella';
import { Titolo } from '@/components/ui/titolo';
import { formatoItaliano, istanteItaliano } from '@/lib/core/date';
import { DESCRIZIONE_RUOLO } from '@/lib/core/ruoli';
import type { Ruolo } from '@/lib/core/attore';
import { leggereProfilo } from '@/lib/identita/use-cases/leggere-profilo';
import type { ProfiloPersonale, SessionePropria } from '@/lib/identita/views';
import { chiudere } from './azioni';

export const metadata: Metadata = { title: 'Profilo e sessioni' };

const quando = (iso: string) => istanteItaliano(new Date(iso));

export default async function PaginaProfilo() {
  const profilo = await interroga(leggereProfilo);
  return (
    <GuscioArea>
      <Pagina>
        <Titolo sommario="Chi sei in Varco, quando sei entrato l’ultima volta e da dove.">Profilo e sessioni</Titolo>
        <div className="space-y-6">
          <Scheda
            titolo="I tuoi dati"
            azioni={
              profilo.demo ? undefined : (
                <CollegamentoBottone href="/credenziali/password" variante="secondario">
                  Cambia la password
                </CollegamentoBottone>
              )
            }
          >
            <Riepilogo voci={voci(profilo)} />
          </Scheda>
          <Scheda titolo="Sessioni aperte">
            <p className="misura mb-4">Se una sessione non è tua chiudila, cambia la password e avvisa il tuo referente.</p>
            <Tabella didascalia="Sessioni aperte" colonne={COLONNE} righe={profilo.sessioni} chiave={({ id }) => id} />
          </Scheda>
        </div>
      </Pagina>
    </GuscioArea>
  );
}

function voci({
  nominativo,
  nomeUtente,
  email,
  ruoli,
  ente,
  convenzione,
  accessoPrecedente,
  passwordImpostataIl,
  passwordScadeIl,
  demo,
}: ProfiloPersonale) {
  const precedente =
    accessoPrecedente && `${quando(accessoPrecedente.il)}, da ${accessoPrecedente.postazione ?? accessoPrecedente.indirizzoIp}`;
  return [
    { termine: 'Nome', valore: nominativo },
    { termine: 'Nome utente', valore: <span className="font-mono">{nomeUtente}</span> },
    { termine: 'E-mail', valore: email },
    ...(ente ? [{ termine: 'Ente', valore: ente }] : []),
    ...(convenzione ? [{ termine: 'Convenzione', valore: `n. ${convenzione}` }] : []),
    { termine: 'Ruoli', valore: ruoli.map((ruolo) => DESCRIZIONE_RUOLO[ruolo as Ruolo].nome).join(', ') },
    { termine: 'Accesso precedente', valore: precedente ?? 'Questo è il primo' },
    {
      termine: 'Password',
      valore: demo
        ? 'Della dimostrazione: fissa e uguale per tutti'
        : passwordImpostataIl &&
          `Scelta il ${quando(passwordImpostataIl)}${passwordScadeIl ? `, vale fino al ${formatoItaliano(passwordScadeIl)}` : ''}`,
    },
  ];
}

const COLONNE = [
  {
    campo: 'postazione',
    titolo: 'Postazione',
    nomeDellaRiga: true,
    cella: (s: SessionePropria) => (
      <>
        {s.postazione ?? 'Senza nome'} {s.questa ? <Etichetta tono="info">Questa</Etichetta> : null}
      </>
    ),
  },
  { campo: 'aperta', titolo: 'Aperta il', cella: (s: SessionePropria) => quando(s.apertaIl) },
  { campo: 'attiva', titolo: 'Ultima attività', cella: (s: SessionePropria) => quando(s.ultimaAttivita) },
  {
    campo: 'da',
    titolo: 'Indirizzo e programma',
    cella: (s: SessionePropria) => (
      <span className="text-sm break-words">
        {s.indirizzoIp}
        <br />
        {s.agente}
      </span>
    ),
  },
  {
    campo: 'azioni',
    titolo: 'Azioni',
    cella: (s: SessionePropria) =>
      s.questa ? (
        'Usa «Esci»'
      ) : (
        <Conferma
          titolo="Chiudere questa sessione?"
          etichetta="Chiudi"
          conferma="Chiudi la sessione"
          azione={chiudere}
          fatto="La sessione è chiusa."
          valori={{ sessioneId: s.id }}
          dimensione="piccola"
        >
          <p>Chi la sta usando dovrà entrare di nuovo.</p>
        </Conferma>
      ),
  },
];
