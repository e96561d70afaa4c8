import type { Metadata } from 'next';
import { interroga } from '@/app/porta';
import { Briciole } from '@/components/ui/briciole';
import { Etichetta } from '@/components/ui/etichetta';
import { Pagina } from '@/components/ui/guscio';
import { Scheda } from '@/components/ui/scheda';
import { Tabella } from '@/components/ui/tabella';
import { Primi } from '@/components/ui/primi';
import { Titolo } from '@/components/ui/titolo';
import { Vuoto } from '@/components/ui/vuoto';
import { trovataInParole } from '@/lib/protezioni/domain/trovata';
import { elencareProtezioni } from '@/lib/protezioni/use-cases/elencare-protezioni';
import { istanteItaliano } from '@/lib/core/date';
import { ModuloProtezione } from './modulo-protezione';
import { ModuloRevoca } from './modulo-revoca';

export const metadata: Metadata = { title: 'Persone protette' };

const SENZA_NOME = 'Senza nome in archivio';

export default async function Protezioni() {
  const protezioni = await interroga(elencareProtezioni);
  return (
    <Pagina>
      <Briciole sopra={[{ etichetta: 'Impostazioni', href: '/ufficio/impostazioni' }]} qui="Persone protette" />
      <Titolo sommario="Di queste persone nessun operatore vede i dati: chi le cerca legge di rivolgersi all’ufficio. Le altre le dice l’archivio.">
        Persone protette
      </Titolo>
      <div className="space-y-6">
        <Primi righe={protezioni} ordine="quelle in vigore e poi le altre, dalla più recente" />
        <Tabella
          didascalia="Persone protette"
          righe={protezioni}
          chiave={({ id }) => id}
          vuoto={<Vuoto titolo="Nessuna protezione">Quando occorre, disponila qui sotto.</Vuoto>}
          colonne={[
            {
              campo: 'chi',
              titolo: 'Persona',
              nomeDellaRiga: true,
              cella: ({ nominativo, smarrita }) => (
                <>
                  {nominativo ?? SENZA_NOME}
                  {smarrita ? (
                    <p className="mt-1">
                      <Etichetta tono="attenzione">Non più negli archivi</Etichetta>
                    </p>
                  ) : null}
                </>
              ),
            },
            { campo: 'codice', titolo: 'Codice fiscale', cella: ({ codiceFiscale }) => codiceFiscale ?? '–' },
            {
              campo: 'trovata',
              titolo: 'Dove si trova',
              cella: ({ trovata, codiceFiscale, revocataIl }) =>
                trovata.length > 0 ? (
                  <span className="whitespace-pre-line">{trovata.map((qui) => trovataInParole(qui, codiceFiscale)).join('\n')}</span>
                ) : revocataIl ? (
                  '–'
                ) : (
                  'In nessuna banca dati'
                ),
            },
            {
              campo: 'motivo',
              titolo: 'Motivo riservato',
              cella: ({ motivo, revocaMotivo }) => (revocaMotivo ? `${motivo}. Revocata: ${revocaMotivo}` : motivo),
            },
            {
              campo: 'disposta',
              titolo: 'Disposta',
              cella: ({ dispostaIl, dispostaDa }) => `${istanteItaliano(dispostaIl)}${dispostaDa ? `, ${dispostaDa}` : ''}`,
            },
            {
              campo: 'revoca',
              titolo: 'Revoca',
              cella: ({ id, nominativo, revocataIl }) =>
                revocataIl ? istanteItaliano(revocataIl) : <ModuloRevoca id={id} nominativo={nominativo ?? SENZA_NOME} />,
            },
          ]}
        />
        <Scheda titolo="Proteggi una persona">
          <p className="mb-4 text-secondary">
            Vale in ogni banca dati per chi ha quel codice fiscale. Dove una scheda non ne ha, come in catasto per i vecchi intestatari,
            vale per chi ha lo stesso nome, di oggi o di prima, e la stessa data di nascita; se una delle due date manca basta il nome, e
            resta coperto anche un omonimo.
          </p>
          <ModuloProtezione />
        </Scheda>
      </div>
    </Pagina>
  );
}
