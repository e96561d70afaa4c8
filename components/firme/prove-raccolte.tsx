import { istanteItaliano } from '@/lib/core/date';
import { PARTE_IN_PAROLE } from '@/lib/core/documenti';
import type { FirmeConProveView } from '@/lib/documenti/views';
import { ProveDelFile } from './prove-del-file';

/** CA-16: the evidence of each signature that counts, folded: what the verification found, whoever took it. */
export function ProveRaccolte({ prove }: Pick<FirmeConProveView, 'prove'>) {
  return prove.map(({ id, parte, verificataIl, prova }) => (
    <details key={id} className="rounded-sm border border-subtle bg-white">
      <summary className="cursor-pointer px-4 py-3 font-semibold">Prove della verifica: file firmato {PARTE_IN_PAROLE[parte].da}</summary>
      <div className="space-y-4 border-t border-soft px-4 py-4">
        <p className="text-sm text-secondary">
          Verificato il {istanteItaliano(verificataIl)}, com’erano allora elenchi di fiducia e revoche.
        </p>
        <ProveDelFile prova={prova} />
      </div>
    </details>
  ));
}
