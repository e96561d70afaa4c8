import type { Metadata } from 'next';
import { leggiParametri, type Parametri } from '@/app/parametri';
import { interroga } from '@/app/porta';
import { Briciole } from '@/components/ui/briciole';
import { CollegamentoBottone } from '@/components/ui/bottone';
import { Conferma } from '@/components/ui/conferma';
import { Etichetta } from '@/components/ui/etichetta';
import { Pagina } from '@/components/ui/guscio';
import { Tabella, type Colonna } from '@/components/ui/tabella';
import { Titolo } from '@/components/ui/titolo';
import type { Opzione } from '@/components/modulo/opzione';
import type { Ruolo } from '@/lib/core/attore';
import { formatoItaliano, istanteItaliano } from '@/lib/core/date';
import { DESCRIZIONE_RUOLO } from '@/lib/core/ruoli';
import { leggerePersone } from '@/lib/identita/use-cases/leggere-persone';
import type { Collega, Persone } from '@/lib/identita/views';
import { Aggiunta } from './aggiunta';
import { rinnovare } from './azioni';
import { FinestraDelega, FinestraModifica, FinestraSpegni } from './moduli';

export const metadata: Metadata = { title: 'Persone' };

const CREDENZIALI: Readonly<Record<Collega['credenziali'], { testo: string; tono: 'neutro' | 'info' | 'successo' | 'attenzione' }>> = {
  DA_ATTIVARE: { testo: 'Da attivare', tono: 'attenzione' },
  PROVVISORIE: { testo: 'Provvisorie', tono: 'info' },
  ATTIVE: { testo: 'Attive', tono: 'successo' },
  SPENTE: { testo: 'Spente', tono: 'neutro' },
};

export default async function PaginaPersone({ searchParams }: { searchParams: Parametri }) {
  const { aggiunta } = await leggiParametri(searchParams);
  const { colleghi, convenzioni, modificabili } = await interroga(leggerePersone);
  const opzioni = convenzioni.map(({ id, nome }) => ({ valore: id, etichetta: nome }));
  const nuova = colleghi.find(({ id }) => id === aggiunta);
  return (
    <Pagina>
      <Briciole sopra={[{ etichetta: 'Impostazioni', href: '/ufficio/impostazioni' }]} qui="Persone" />
      <Titolo
        sommario="Chi lavora in Varco per il comune, con quali ruoli, e gli atti con cui attesta e firma."
        azioni={
          modificabili ? (
            <CollegamentoBottone href="/ufficio/impostazioni/persone/nuova" icona="piu">
              Aggiungi una persona
            </CollegamentoBottone>
          ) : undefined
        }
      >
        Persone
      </Titolo>
      {nuova ? <Aggiunta {...nuova} /> : null}
      <Tabella didascalia="Persone del comune" colonne={colonne(modificabili, opzioni)} righe={colleghi} chiave={({ id }) => id} />
    </Pagina>
  );
}

function colonne(modificabili: Persone['modificabili'], convenzioni: readonly Opzione[]): Colonna<Collega>[] {
  return [
    {
      campo: 'nome',
      titolo: 'Persona',
      nomeDellaRiga: true,
      cella: ({ nome, cognome, nomeUtente }) => (
        <>
          {cognome} {nome}
          <br />
          <span className="font-mono text-sm font-normal">{nomeUtente}</span>
        </>
      ),
    },
    { campo: 'ruoli', titolo: 'Ruoli', cella: (collega) => <Ruoli {...collega} /> },
    { campo: 'deleghe', titolo: 'Nomine e deleghe', cella: ({ deleghe }) => <Deleghe deleghe={deleghe} /> },
    {
      campo: 'credenziali',
      titolo: 'Credenziali',
      cella: ({ credenziali, ultimoAccesso }) => (
        <>
          <Etichetta tono={CREDENZIALI[credenziali].tono}>{CREDENZIALI[credenziali].testo}</Etichetta>
          <br />
          <span className="text-sm">{ultimoAccesso ? `Ultimo accesso: ${istanteItaliano(new Date(ultimoAccesso))}` : 'Mai entrata'}</span>
        </>
      ),
    },
    ...(modificabili
      ? [{ campo: 'azioni', titolo: 'Azioni', cella: (collega: Collega) => <Azioni collega={collega} convenzioni={convenzioni} /> }]
      : []),
  ];
}

function Ruoli({ ruoli, accessoFinoAl, ambitoConvenzioni }: Collega) {
  return (
    <>
      {ruoli.map((ruolo) => DESCRIZIONE_RUOLO[ruolo as Ruolo].nome).join(', ')}
      {accessoFinoAl ? <span className="block text-sm">fino al {formatoItaliano(accessoFinoAl)}</span> : null}
      {ambitoConvenzioni.length > 0 ? (
        <span className="block text-sm">
          {ambitoConvenzioni.length === 1 ? 'su una convenzione' : `su ${ambitoConvenzioni.length} convenzioni`}
        </span>
      ) : null}
    </>
  );
}

function Deleghe({ deleghe }: Pick<Collega, 'deleghe'>) {
  if (deleghe.length === 0) return '—';
  return (
    <ul className="space-y-1 text-sm">
      {deleghe.map(({ id, qualifica, attoNumero, attoData, validaAl, documentoId }) => (
        <li key={id}>
          {qualifica}:{' '}
          {documentoId ? (
            <a href={`/api/documenti/${documentoId}`} download className="collegamento">
              atto n. {attoNumero}
            </a>
          ) : (
            `atto n. ${attoNumero}`
          )}{' '}
          del {formatoItaliano(attoData)}
          {validaAl ? `, fino al ${formatoItaliano(validaAl)}` : ''}
        </li>
      ))}
    </ul>
  );
}

function Azioni({ collega, convenzioni }: { collega: Collega; convenzioni: readonly Opzione[] }) {
  if (collega.stato !== 'ATTIVO') return null;
  return (
    <div className="flex flex-wrap gap-2">
      <FinestraModifica collega={collega} convenzioni={convenzioni} />
      {collega.ruoli.includes('RESPONSABILE') ? <FinestraDelega collega={collega} /> : null}
      {collega.demo || collega.sei ? null : (
        <Conferma
          titolo="Rinnovare le credenziali?"
          etichetta="Nuovo collegamento"
          conferma="Rinnova"
          azione={rinnovare}
          fatto="Credenziali rinnovate: quelle di prima non valgono più, i messaggi partono ora."
          valori={{ utenteId: collega.id }}
          variante="secondario"
          dimensione="piccola"
        >
          <p>Quelle di ora muoiono subito. La persona riceve un nuovo collegamento, l’ufficio il nome utente.</p>
        </Conferma>
      )}
      {collega.sei ? null : <FinestraSpegni collega={collega} />}
    </div>
  );
}
