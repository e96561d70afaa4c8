import { Riepilogo } from '@/components/ui/riepilogo';
import { formatoItaliano, type DataIso, ultimoGiornoPrimaDi } from '@/lib/core/date';
import { dimensioneInParole } from '@/lib/core/dimensione';
import { quanti } from '@/lib/core/parole';
import { NOMI_FORMATO } from '@/lib/pacchetti/domain/file';
import type { PacchettoView } from '@/lib/pacchetti/views';

type Props = Pick<PacchettoView, 'selezione' | 'campi' | 'formato' | 'righe' | 'dimensione' | 'sha256' | 'scadeIl'> & {
  aggiornatiAl: DataIso | null;
};

/** What a package holds and of which day (RT-03, RT-12), for who prepares it and for who takes it. */
export function DatiPacchetto({ selezione, campi, formato, righe, dimensione, sha256, scadeIl, aggiornatiAl }: Props) {
  return (
    <Riepilogo
      voci={[
        ...selezione.map(({ etichetta, valore }) => ({ termine: etichetta, valore })),
        { termine: 'Dati', valore: campi.join(', ') },
        { termine: 'Formato', valore: NOMI_FORMATO[formato] },
        ...(aggiornatiAl ? [{ termine: 'Dati pubblicati al', valore: formatoItaliano(aggiornatiAl) }] : []),
        ...(dimensione !== null
          ? [{ termine: 'Quanto', valore: `${quanti(righe, 'riga', 'righe')}, ${dimensioneInParole(dimensione)}` }]
          : []),
        ...(sha256 ? [{ termine: 'Impronta SHA-256', valore: <span className="font-mono text-sm break-all">{sha256}</span> }] : []),
        ...(scadeIl ? [{ termine: 'Si scarica fino al', valore: formatoItaliano(ultimoGiornoPrimaDi(scadeIl)) }] : []),
      ]}
    />
  );
}
