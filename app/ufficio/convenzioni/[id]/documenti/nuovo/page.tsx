import type { Metadata } from 'next';
import { interroga, titoloDi } from '@/app/porta';
import { Briciole } from '@/components/ui/briciole';
import { Pagina } from '@/components/ui/guscio';
import { SchedaCollegamento } from '@/components/ui/scheda';
import { Titolo } from '@/components/ui/titolo';
import { Vuoto } from '@/components/ui/vuoto';
import { leggereAttiPreparabili } from '@/lib/atti/use-cases/leggere-atti-preparabili';

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return titoloDi('Prepara un documento', leggereAttiPreparabili, { convenzioneId: (await params).id });
}

/** Which document: each kind with what it is for. */
export default async function NuovoDocumento({ params }: Props) {
  const { id } = await params;
  const { convenzione, atti, esclusi } = await interroga(leggereAttiPreparabili, { convenzioneId: id });
  const fascicolo = `/ufficio/convenzioni/${id}`;
  return (
    <Pagina>
      <Briciole
        sopra={[
          { etichetta: `Convenzione n. ${convenzione.numero}`, href: fascicolo },
          { etichetta: 'Documenti', href: `${fascicolo}/documenti` },
        ]}
        qui="Prepara un documento"
      />
      <Titolo
        sopra={`${convenzione.ente} · convenzione n. ${convenzione.numero}`}
        sommario="Scegli quale: prima di archiviarlo lo vedi come sarà. Diffide, sospensioni e gli altri atti sulla convenzione si scrivono da sé, quando li compi."
      >
        Prepara un documento
      </Titolo>
      {atti.length === 0 ? (
        <Vuoto titolo="Nessun documento da preparare" icona="documento">
          I documenti di questa convenzione nascono con gli atti che li richiedono.
        </Vuoto>
      ) : (
        <ul className="grid gap-6 sm:grid-cols-2 lg:grid-cols-3">
          {atti.map(({ tipo, titolo, uso }) => (
            <li key={tipo}>
              <SchedaCollegamento href={`${fascicolo}/documenti/nuovo/${tipo}`} titolo={titolo} icona="documento">
                {uso}
              </SchedaCollegamento>
            </li>
          ))}
        </ul>
      )}
      {esclusi.length > 0 ? (
        <section aria-labelledby="esclusi" className="mt-10 space-y-3">
          <h2 id="esclusi" className="text-lg font-semibold">
            Documenti che ora non servono
          </h2>
          <ul className="list-disc space-y-1 pl-5 text-secondary">
            {esclusi.map(({ tipo, titolo, perche }) => (
              <li key={tipo}>
                {titolo}. {perche}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </Pagina>
  );
}
