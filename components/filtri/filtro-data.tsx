import { formatoItaliano, isDataIso } from '@/lib/core/date';
import { FiltroTesto } from './filtro-testo';

interface Props {
  nome: string;
  etichetta: string;
  /** As it was written in the address: a date, in the two spellings that are read, or what is none. */
  valore?: string;
  errore?: string;
}

/** A date in a filter, written as everywhere else in Varco and read by the server: it works before any script runs. */
export function FiltroData({ nome, etichetta, valore = '', errore }: Props) {
  const scritto = isDataIso(valore) ? formatoItaliano(valore) : valore;
  return <FiltroTesto nome={nome} etichetta={etichetta} aiuto="Giorno, mese e anno: 31/12/2026" valore={scritto} errore={errore} />;
}
