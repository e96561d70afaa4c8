import { confrontareRighe } from '@/lib/core/testo/differenze';
import type { TestoInLavorazione } from '@/lib/core/testo/lavorazione';
import { ConfrontoTesti } from './confronto-testi';

/** Lines that say something: the empty ones only part them. */
const righe = (testo: string) =>
  testo
    .split('\n')
    .map((riga) => riga.trim())
    .filter((riga) => riga !== '');

/** What stands beside a draft: only what was approved is said in force. */
export const nomeDiPartenza = ({ maiInVigore = false }: Pick<TestoInLavorazione, 'maiInVigore'>): string =>
  maiInVigore ? 'Nel modello di partenza' : 'In vigore';

interface Props {
  prima: string;
  dopo: string;
  /** How the two are called, when they are not what is in force and its draft. */
  nomi?: readonly [prima: string, dopo: string];
}

/** Two wordings, line by line. */
export function DifferenzeDelTesto({ prima, dopo, nomi }: Props) {
  const differenze = confrontareRighe(righe(prima), righe(dopo));
  if (differenze.every((riga) => riga.prima === riga.dopo)) return <p className="text-secondary">I due testi sono uguali.</p>;
  return <ConfrontoTesti differenze={differenze} nomi={nomi} />;
}
