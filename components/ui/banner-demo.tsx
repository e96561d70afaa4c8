import { Collegamento } from './collegamento';
import { Icona } from './icona';

export interface ContoDemo {
  nomeUtente: string;
  /** "Riceve le domande e segue le convenzioni". */
  descrizione: string;
}

/** Says that nothing here is real, and how to look around. Only where the demo is on. */
export function BannerDemo({ conti = [], password }: { conti?: readonly ContoDemo[]; password?: string }) {
  return (
    <aside aria-label="Dimostrazione" className="non-stampare border-b border-warning bg-warning-lighter text-sm text-ink">
      <div className="contenitore py-2">
        <p className="flex flex-wrap items-center gap-x-4 gap-y-1">
          <span className="inline-flex items-center gap-2">
            <Icona nome="info" className="text-warning-deep" />
            <span>
              <strong>Ambiente dimostrativo.</strong> Persone, enti e documenti sono inventati.
            </span>
          </span>
          <Collegamento href="/posta" className="underline underline-offset-4">
            Leggi la posta della dimostrazione
          </Collegamento>
        </p>
        {conti.length > 0 ? (
          <details className="mt-1">
            <summary className="underline underline-offset-4">Con quali utenze si entra</summary>
            {password ? (
              <p className="mt-2">
                La password è per tutte <code className="font-mono font-semibold">{password}</code>
              </p>
            ) : null}
            <dl className="mt-2 grid gap-x-6 gap-y-1 pb-2 sm:grid-cols-[auto_1fr]">
              {conti.map(({ nomeUtente, descrizione }) => (
                <div key={nomeUtente} className="contents">
                  <dt className="font-mono font-semibold">{nomeUtente}</dt>
                  <dd className="mb-1 sm:mb-0">{descrizione}</dd>
                </div>
              ))}
            </dl>
          </details>
        ) : null}
      </div>
    </aside>
  );
}
