import type { Metadata } from 'next';
import { interroga, titoloDi } from '@/app/porta';
import { AvanzamentoPacchetto } from '@/components/pacchetti/avanzamento-pacchetto';
import { DatiPacchetto } from '@/components/pacchetti/dati-pacchetto';
import { AggiornaDaSolo } from '@/components/ui/aggiorna-da-solo';
import { Avviso } from '@/components/ui/avviso';
import { Briciole } from '@/components/ui/briciole';
import { EtichettaStato } from '@/components/ui/etichetta';
import { Pagina } from '@/components/ui/guscio';
import { Scheda } from '@/components/ui/scheda';
import { Tabella } from '@/components/ui/tabella';
import { Titolo } from '@/components/ui/titolo';
import { istanteItaliano } from '@/lib/core/date';
import { ammessa } from '@/lib/core/transizioni';
import { isInCorso, TRANSIZIONI_PACCHETTO } from '@/lib/pacchetti/domain/stati';
import { leggerePacchetto } from '@/lib/pacchetti/use-cases/leggere-pacchetto';
import { FermaPacchetto } from './ferma-pacchetto';

type Props = { params: Promise<{ id: string; pacchetto: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return titoloDi('Pacchetto di dati', leggerePacchetto, { id: (await params).pacchetto });
}

/** One package for the office: how far it is, what it holds, who has taken it. */
export default async function UnPacchetto({ params }: Props) {
  const uno = await interroga(leggerePacchetto, { id: (await params).pacchetto });
  const percorso = `/ufficio/convenzioni/${uno.convenzioneId}`;
  return (
    <Pagina>
      <Briciole
        sopra={[
          { etichetta: `Convenzione n. ${uno.numero}`, href: percorso },
          { etichetta: 'Pacchetti di dati', href: `${percorso}/pacchetti` },
        ]}
        qui={uno.titolo}
      />
      <Titolo
        sopra={`${uno.ente} · convenzione n. ${uno.numero}`}
        stato={<EtichettaStato stato={uno.stato} />}
        sommario={`Chiesto da ${uno.chiestoDa} il ${istanteItaliano(uno.chiestoIl)}. Finalità: ${uno.finalita}.`}
        azioni={
          ammessa(TRANSIZIONI_PACCHETTO, uno.stato, 'annullare') ? (
            <FermaPacchetto id={uno.id} pronto={false} />
          ) : ammessa(TRANSIZIONI_PACCHETTO, uno.stato, 'ritirare') ? (
            <FermaPacchetto id={uno.id} pronto />
          ) : null
        }
      >
        {uno.titolo}
      </Titolo>
      <div className="space-y-6">
        {isInCorso(uno.stato) ? <AvanzamentoPacchetto {...uno} /> : null}
        {uno.stato === 'FALLITO' && !uno.motivo ? (
          <Avviso tono="errore">
            La preparazione non è riuscita: si può riprovare dalla scrivania, o annullarla e chiederne un’altra.
          </Avviso>
        ) : null}
        {uno.bloccato ? (
          <Avviso tono="errore">
            Da ora nessuno può scaricarlo: contiene i dati di chi, dopo la preparazione, è stato protetto. Ritiralo e preparane un altro,
            senza quei dati; chi lo ha già scaricato è nell’elenco dei destinatari.
          </Avviso>
        ) : null}
        {uno.motivo ? <Avviso tono={uno.stato === 'FALLITO' ? 'errore' : 'neutro'}>{uno.motivo}</Avviso> : null}
        <Scheda titolo="Contenuto">
          <DatiPacchetto {...uno} />
        </Scheda>
        <Scheda titolo="Destinatari">
          <Tabella
            didascalia="Destinatari"
            righe={uno.destinatari}
            chiave={({ id }) => id}
            colonne={[
              { campo: 'chi', titolo: 'Persona', nomeDellaRiga: true, cella: ({ nominativo }) => nominativo },
              {
                campo: 'volte',
                titolo: 'Scarichi',
                allineaDestra: true,
                cella: ({ scarichi, massimo }) => `${String(scarichi)} di ${String(massimo)}`,
              },
              { campo: 'primo', titolo: 'Il primo', cella: ({ primoIl }) => (primoIl ? istanteItaliano(primoIl) : '—') },
              { campo: 'ultimo', titolo: 'L’ultimo', cella: ({ ultimoIl }) => (ultimoIl ? istanteItaliano(ultimoIl) : '—') },
            ]}
          />
        </Scheda>
      </div>
      {isInCorso(uno.stato) ? <AggiornaDaSolo /> : null}
    </Pagina>
  );
}
