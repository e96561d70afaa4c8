import { MASSIMO_IN_ELENCO } from '@/lib/core/elenco-breve';
import { Avviso } from './avviso';

interface Props {
  /** What the list shows. */
  righe: readonly unknown[];
  /** In which order, so that it is known which are left out: "dalla più recente". Where there are filters, that they narrow it. */
  ordine: string;
}

/** Beside a list without pages: that only its first rows are seen, where there may be others. Nothing when the list is whole. */
export function Primi({ righe, ordine }: Props) {
  if (righe.length < MASSIMO_IN_ELENCO) return null;
  return (
    <div className="mb-5">
      <Avviso>
        <p>{`Si vedono solo le prime ${MASSIMO_IN_ELENCO} voci, ${ordine}.`}</p>
      </Avviso>
    </div>
  );
}
