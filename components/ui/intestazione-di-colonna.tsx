import { Collegamento } from './collegamento';
import { Icona } from './icona';

export interface Ordinamento {
  campo: string;
  verso: 'crescente' | 'decrescente';
  /** The address of the same page sorted that way. */
  href: (campo: string, verso: 'crescente' | 'decrescente') => string;
}

interface Props {
  campo: string;
  titolo: string;
  ordinabile?: boolean;
  allineaDestra?: boolean;
  ordinamento?: Ordinamento;
}

/** A column's name; where it can be sorted it is a link, so the order survives a reload and can be sent to a colleague. */
export function IntestazioneDiColonna({ campo, titolo, ordinabile, allineaDestra, ordinamento }: Props) {
  const classi = `px-3 py-2.5 align-bottom text-sm font-semibold text-secondary first:pl-2 last:pr-2 ${allineaDestra ? 'text-right' : ''}`;
  if (!ordinabile || !ordinamento) {
    return (
      <th role="columnheader" scope="col" className={classi}>
        {titolo}
      </th>
    );
  }
  const attivo = ordinamento.campo === campo;
  const crescente = ordinamento.verso === 'crescente';
  const icona = attivo ? (crescente ? 'freccia-su' : 'freccia-giu') : 'ordina';
  return (
    <th role="columnheader" scope="col" aria-sort={attivo ? (crescente ? 'ascending' : 'descending') : 'none'} className={classi}>
      <Collegamento
        href={ordinamento.href(campo, attivo && crescente ? 'decrescente' : 'crescente')}
        className="inline-flex items-center gap-1 text-primary underline underline-offset-4 hover:decoration-2"
      >
        {titolo}
        <Icona nome={icona} lato="piccola" />
      </Collegamento>
    </th>
  );
}
