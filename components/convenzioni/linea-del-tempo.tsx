import { formatoEsteso, oggi as giornoDi, type DataIso } from '@/lib/core/date';
import type { ConvenzioneView } from '@/lib/convenzioni/views';
import { linea, type Segno } from './linea';

const COLORI: Record<Segno['tipo'], string> = { estremo: 'fill-emphasis', oggi: 'fill-primary', scadenza: 'fill-muted' };

type Props = Pick<ConvenzioneView, 'oggi' | 'scadenze' | 'sospensioni'> & { dal: DataIso; al: DataIso };

/**
 * The term at a glance: how much has run, where it was suspended, what is ahead. The drawing is decoration for who sees it; the dates
 * stand under it as a list, so that nothing is told by the picture alone.
 */
export function LineaDelTempo({ dal, al, oggi, scadenze, sospensioni }: Props) {
  const { segni, trascorso, sospesi } = linea({
    dal,
    al,
    oggi,
    scadenze,
    sospensioni: sospensioni.map((s) => ({ dal: giornoDi(s.dispostaIl), al: s.revocataIl && giornoDi(s.revocataIl) })),
  });
  return (
    <figure className="non-spezzare">
      <svg viewBox="0 0 1000 40" preserveAspectRatio="none" aria-hidden="true" className="h-10 w-full">
        <rect x={0} y={16} width={1000} height={8} rx={4} className="fill-soft" />
        <rect x={trascorso.x} y={16} width={trascorso.larghezza} height={8} rx={4} className="fill-primary" />
        {sospesi.map((tratto) => (
          <rect key={`${tratto.x}-${tratto.larghezza}`} x={tratto.x} y={12} width={tratto.larghezza} height={16} className="fill-danger" />
        ))}
        {segni.map(({ chiave, x, tipo }) => (
          <rect
            key={chiave}
            x={Math.min(Math.max(x - 3, 0), 994)}
            y={tipo === 'oggi' ? 2 : 8}
            width={6}
            height={tipo === 'oggi' ? 36 : 24}
            className={COLORI[tipo]}
          />
        ))}
      </svg>
      <figcaption className="sr-only">
        Durata della convenzione, dal {formatoEsteso(dal)} al {formatoEsteso(al)}
      </figcaption>
      <ol className="mt-3 grid gap-x-8 gap-y-1.5 text-sm sm:grid-cols-2">
        {segni.map(({ chiave, etichetta, il, tipo }) => (
          <li key={chiave} className="flex justify-between gap-4 border-b border-soft pb-1.5">
            <span className={tipo === 'scadenza' ? '' : 'font-semibold'}>{etichetta}</span>
            <time dateTime={il} className="whitespace-nowrap text-secondary">
              {formatoEsteso(il)}
            </time>
          </li>
        ))}
      </ol>
    </figure>
  );
}
