import { Etichetta } from '@/components/ui/etichetta';
import { Tabella } from '@/components/ui/tabella';
import { Vuoto } from '@/components/ui/vuoto';
import type { CaricamentoView } from '@/lib/banche/views';
import { quanti } from '@/lib/core/parole';
import { formatoItaliano, istanteItaliano } from '@/lib/core/date';

const ESITI = {
  PUBBLICATO: { testo: 'Caricato', tono: 'successo' },
  RIFIUTATO: { testo: 'Rifiutato', tono: 'errore' },
  NON_ARRIVATO: { testo: 'Non arrivato', tono: 'attenzione' },
} as const;

const VIE = { CARTELLA: 'Cartella', UFFICIO: 'Ufficio', COMANDO: 'Comando', FLUSSO: 'Flusso', RITORNO: 'Ritorno' } as const;

/** What came for a data bank, by whatever road. */
export function TabellaCaricamenti({ didascalia, caricamenti }: { didascalia: string; caricamenti: readonly CaricamentoView[] }) {
  return (
    <Tabella
      didascalia={didascalia}
      righe={caricamenti}
      chiave={(riga) => riga.id}
      vuoto={
        <Vuoto titolo="Nessun caricamento" icona="carica">
          Qui compaiono gli archivi inviati da questa pagina, quelli lasciati nella cartella e quelli caricati con il comando.
        </Vuoto>
      }
      colonne={[
        { campo: 'quando', titolo: 'Quando', nomeDellaRiga: true, cella: (riga) => istanteItaliano(riga.istante) },
        {
          campo: 'esito',
          titolo: 'Esito',
          cella: (riga) => <Etichetta tono={ESITI[riga.esito].tono}>{ESITI[riga.esito].testo}</Etichetta>,
        },
        { campo: 'via', titolo: 'Da dove', cella: daDove },
        { campo: 'archivio', titolo: 'Archivio', cella: (riga) => <span className="break-all">{riga.origine ?? '–'}</span> },
        { campo: 'dati', titolo: 'Dati', cella: (riga) => contenuto(riga) },
      ]}
    />
  );
}

/** What has not come has come by no road. */
function daDove({ esito, via, nominativo }: CaricamentoView): string {
  if (esito === 'NON_ARRIVATO' && via === 'CARTELLA') return '–';
  return nominativo ? `${VIE[via]}, ${nominativo}` : VIE[via];
}

function contenuto({ esito, aggiornatiAl, conteggi, totaleErrori, motivo }: CaricamentoView): string {
  if (esito === 'RIFIUTATO') return quanti(totaleErrori, 'errore', 'errori');
  if (aggiornatiAl === null) return '–';
  // The name first: the bank gives its names in the plural, and there may be one.
  const parti = Object.entries(conteggi).map(([nome, numero]) => `${nome} ${numero.toLocaleString('it-IT')}`);
  return [`al ${formatoItaliano(aggiornatiAl)}`, parti.join(', '), motivo ?? ''].filter((parte) => parte !== '').join(': ');
}
