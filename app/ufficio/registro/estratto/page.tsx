import type { Metadata } from 'next';
import { interroga } from '@/app/porta';
import { Briciole } from '@/components/ui/briciole';
import { Collegamento } from '@/components/ui/collegamento';
import { Pagina } from '@/components/ui/guscio';
import { Scheda } from '@/components/ui/scheda';
import { Titolo } from '@/components/ui/titolo';
import { Vuoto } from '@/components/ui/vuoto';
import { istanteItaliano } from '@/lib/core/date';
import { elencareEstratti } from '@/lib/atti/use-cases/elencare-estratti';
import { ModuloEstratto } from './modulo-estratto';

export const metadata: Metadata = { title: 'Estratto per l’interessato' };

/** LE-06: who asks which bodies have read its data gets a document, prepared by the office after identifying the person. */
export default async function Estratto() {
  const estratti = await interroga(elencareEstratti);
  return (
    <Pagina>
      <Briciole sopra={[{ etichetta: 'Registro', href: '/ufficio/registro' }]} qui="Estratto per l’interessato" />
      <Titolo sommario="Risponde a chi chiede quali enti hanno consultato i suoi dati: quando, quali dati e perché. Non indica mai gli operatori.">
        Estratto per l’interessato
      </Titolo>
      <div className="grid items-start gap-6 lg:grid-cols-[1.2fr_1fr]">
        <Scheda titolo="Prepara un estratto">
          <ModuloEstratto />
        </Scheda>
        <Scheda titolo="Estratti preparati">
          {estratti.length === 0 ? (
            <Vuoto titolo="Nessun estratto" icona="documento">
              Quando ne prepari uno lo trovi qui, da firmare, protocollare e consegnare alla persona.
            </Vuoto>
          ) : (
            <ul className="space-y-3">
              {estratti.map(({ id, nome, creatoIl, stato }) => (
                <li key={id}>
                  <Collegamento href={`/ufficio/registro/estratto/${id}`}>{nome}</Collegamento>
                  <p className="text-sm text-secondary">
                    Preparato il {istanteItaliano(creatoIl)} · {stato}
                  </p>
                </li>
              ))}
            </ul>
          )}
        </Scheda>
      </div>
    </Pagina>
  );
}
