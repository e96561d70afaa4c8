import type { Metadata } from 'next';
import { interroga, titoloDi } from '@/app/porta';
import { ApriIlPdf } from '@/components/modelli/apri-il-pdf';
import { nomeDelPosto, TestoDellArticolo } from '@/components/modelli/articoli-del-modello';
import { Briciole } from '@/components/ui/briciole';
import { Pagina } from '@/components/ui/guscio';
import { Titolo } from '@/components/ui/titolo';
import { POSTI } from '@/lib/clausole/tipi';
import { leggereModello } from '@/lib/modelli/use-cases/leggere-modello';

type Props = { params: Promise<{ id: string }> };
const PERCORSO = '/ufficio/impostazioni/modelli';

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return titoloDi('Testo intero del modello', leggereModello, { id: (await params).id });
}

/** Every article one after the other, as it reads in the act of an invented ente, draft or not. */
export default async function TestoDelModello({ params }: Props) {
  const { id, nome, bozza, articoli } = await interroga(leggereModello, { id: (await params).id });
  return (
    <Pagina>
      <Briciole
        sopra={[
          { etichetta: 'Modelli di convenzione', href: PERCORSO },
          { etichetta: nome, href: `${PERCORSO}/${id}` },
        ]}
        qui="Testo intero"
      />
      <Titolo
        sopra={nome}
        sommario={`Gli articoli come si leggono nella convenzione di un ente di esempio${bozza ? ', con ciò che la bozza cambia' : ''}.`}
        azioni={<ApriIlPdf id={id} />}
      >
        Testo intero del modello
      </Titolo>
      <div className="space-y-8">
        {POSTI.map((parte) => {
          const suoi = articoli.filter((articolo) => articolo.parte === parte && articolo.articolo !== null);
          return suoi.length === 0 ? null : (
            <section key={parte} aria-labelledby={`parte-${parte}`} className="space-y-5">
              <h2 id={`parte-${parte}`} className="text-xl">
                {nomeDelPosto(parte)}
              </h2>
              {suoi.map((uno) => (
                <div key={uno.chiave} className="space-y-2">
                  {uno.articolo?.numero ? (
                    <h3 className="text-base font-semibold">
                      Art. {uno.articolo.numero} – {uno.articolo.titolo}
                    </h3>
                  ) : null}
                  <TestoDellArticolo articolo={uno} />
                </div>
              ))}
            </section>
          );
        })}
      </div>
    </Pagina>
  );
}
