import { Bottone } from '@/components/ui/bottone';
import type { Pratica } from '@/lib/visure/schema';
import type { ContestoConsultazione } from '@/lib/visure/views';

/** What every request of this case will say, always in sight. */
export function PraticaInCorso({ contesto, pratica, cambia }: { contesto: ContestoConsultazione; pratica: Pratica; cambia: () => void }) {
  const finalita = contesto.finalita.find((voce) => voce.codice === pratica.finalita);
  return (
    <section
      aria-label="Pratica in corso"
      className="non-stampare flex flex-wrap items-center justify-between gap-3 rounded-sm border border-subtle bg-primary-lighter px-4 py-3"
    >
      <p className="min-w-0">
        <span className="font-semibold">Finalità:</span> {finalita?.descrizione}
        {pratica.riferimento ? (
          <>
            {' '}
            · <span className="font-semibold">Riferimento:</span> {pratica.riferimento}
          </>
        ) : null}
      </p>
      <Bottone variante="testo" dimensione="piccola" onClick={cambia}>
        Cambia pratica
      </Bottone>
    </section>
  );
}
