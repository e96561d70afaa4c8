import type { Metadata } from 'next';
import { interroga, titoloDi } from '@/app/porta';
import { AvanzamentoPacchetto } from '@/components/pacchetti/avanzamento-pacchetto';
import { AggiornaDaSolo } from '@/components/ui/aggiorna-da-solo';
import { Avviso } from '@/components/ui/avviso';
import { CollegamentoBottone } from '@/components/ui/bottone';
import { Briciole } from '@/components/ui/briciole';
import { Collegamento } from '@/components/ui/collegamento';
import { EtichettaStato } from '@/components/ui/etichetta';
import { Pagina } from '@/components/ui/guscio';
import { Tabella } from '@/components/ui/tabella';
import { Primi } from '@/components/ui/primi';
import { Titolo } from '@/components/ui/titolo';
import { Vuoto } from '@/components/ui/vuoto';
import { formatoItaliano, istanteItaliano, ultimoGiornoPrimaDi } from '@/lib/core/date';
import { NOMI_FORMATO } from '@/lib/pacchetti/domain/file';
import { isInCorso } from '@/lib/pacchetti/domain/stati';
import { elencarePacchetti } from '@/lib/pacchetti/use-cases/elencare-pacchetti';

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return titoloDi('Pacchetti di dati', elencarePacchetti, await params);
}

/** Packages of data prepared for the ente of one convenzione (RT-12). */
export default async function Pacchetti({ params }: Props) {
  const { convenzioneId, numero, ente, nessuno, pacchetti } = await interroga(elencarePacchetti, await params);
  const percorso = `/ufficio/convenzioni/${convenzioneId}`;
  return (
    <Pagina>
      <Briciole
        sopra={[
          { etichetta: 'Convenzioni', href: '/ufficio/convenzioni' },
          { etichetta: `n. ${numero}`, href: percorso },
        ]}
        qui="Pacchetti di dati"
      />
      <Titolo
        sopra={`${ente} · convenzione n. ${numero}`}
        sommario="Estratti della banca dati preparati per l’ente: ciascun destinatario scarica il suo, finché non scade, e ogni scarico resta nel registro."
        azioni={
          nessuno === null ? (
            <CollegamentoBottone href={`${percorso}/pacchetti/nuovo`} icona="piu">
              Prepara un pacchetto
            </CollegamentoBottone>
          ) : null
        }
      >
        Pacchetti di dati
      </Titolo>
      <div className="space-y-6">
        {nessuno ? <Avviso tono="attenzione">{nessuno}</Avviso> : null}
        <Primi righe={pacchetti} ordine="dal pacchetto più recente" />
        <Tabella
          didascalia="Pacchetti di dati"
          righe={pacchetti}
          chiave={({ id }) => id}
          vuoto={<Vuoto titolo="Nessun pacchetto">Quando l’ente ne chiede uno, preparalo da qui: ne riceve notizia per e-mail.</Vuoto>}
          colonne={[
            {
              campo: 'titolo',
              titolo: 'Contenuto',
              nomeDellaRiga: true,
              cella: ({ id, titolo, selezione }) => (
                <>
                  <Collegamento href={`${percorso}/pacchetti/${id}`}>{titolo}</Collegamento>
                  {selezione.map(({ etichetta, valore }) => (
                    <span key={etichetta} className="text-secondary block">
                      {etichetta}: {valore}
                    </span>
                  ))}
                </>
              ),
            },
            { campo: 'formato', titolo: 'Formato', cella: ({ formato }) => NOMI_FORMATO[formato] },
            {
              campo: 'destinatari',
              titolo: 'Per chi',
              cella: ({ destinatari }) => destinatari.map(({ nominativo }) => nominativo).join(', ') || '—',
            },
            { campo: 'chiesto', titolo: 'Chiesto il', cella: ({ chiestoIl }) => istanteItaliano(chiestoIl) },
            {
              campo: 'stato',
              titolo: 'Stato',
              cella: (uno) => (isInCorso(uno.stato) ? <AvanzamentoPacchetto {...uno} /> : <EtichettaStato stato={uno.stato} />),
            },
            {
              campo: 'scade',
              titolo: 'Si scarica fino al',
              cella: ({ scadeIl }) => (scadeIl ? formatoItaliano(ultimoGiornoPrimaDi(scadeIl)) : '—'),
            },
            {
              campo: 'scarichi',
              titolo: 'Scarichi',
              allineaDestra: true,
              cella: ({ destinatari }) => String(destinatari.reduce((somma, { scarichi }) => somma + scarichi, 0)),
            },
          ]}
        />
      </div>
      {pacchetti.some(({ stato }) => isInCorso(stato)) ? <AggiornaDaSolo /> : null}
    </Pagina>
  );
}
