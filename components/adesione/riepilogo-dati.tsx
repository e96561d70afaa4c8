import type { ReactNode } from 'react';
import type { DatiAdesione, PassoAdesione } from '@/lib/adesioni/schema';
import { formatoItaliano, isDataIso } from '@/lib/core/date';
import { Riepilogo, type VoceDiRiepilogo } from '../ui/riepilogo';
import { Tabella } from '../ui/tabella';

type Operatore = DatiAdesione['operatori'][number];

export type Parziale<T> = { readonly [K in keyof T]?: unknown };

const testo = (valore: unknown): string =>
  typeof valore === 'string' ? (isDataIso(valore) ? formatoItaliano(valore) : valore) : typeof valore === 'number' ? String(valore) : '';
const campo = (da: unknown, nome: string): string => testo((da as Record<string, unknown> | null | undefined)?.[nome]);
const elenco = (da: unknown): unknown[] => (Array.isArray(da) ? da : []);

function persona(da: unknown): VoceDiRiepilogo[] {
  const nato = [campo(da, 'dataNascita'), campo(da, 'luogoNascita')].filter(Boolean).join(', ');
  return [
    { termine: 'Cognome e nome', valore: `${campo(da, 'cognome')} ${campo(da, 'nome')}`.trim() },
    { termine: 'Nascita', valore: nato },
    { termine: 'Codice fiscale', valore: campo(da, 'codiceFiscale') },
    { termine: 'E-mail', valore: campo(da, 'email') },
  ];
}

/** The facts of one step as they stand, finished or not: the applicant's summary and the office's page show the same. */
export function RiepilogoPasso({
  passo,
  dati,
  nomi,
}: {
  passo: PassoAdesione;
  dati: Parziale<DatiAdesione>;
  nomi: { tipo: (codice: string) => string; profilo: (codice: string) => string; visura: (codice: string) => string };
}): ReactNode {
  const { ente, legaleRappresentante, responsabile, richieste } = dati;
  switch (passo) {
    case 'ente':
      return (
        <Riepilogo
          voci={[
            { termine: 'Denominazione', valore: campo(ente, 'denominazione') },
            { termine: 'Tipo', valore: nomi.tipo(campo(ente, 'tipo')) },
            { termine: 'Codice fiscale', valore: campo(ente, 'codiceFiscale') },
            { termine: 'Partita IVA', valore: campo(ente, 'partitaIva') },
            {
              termine: 'Sede',
              valore: [campo(ente, 'indirizzo'), campo(ente, 'comune'), campo(ente, 'provincia')].filter(Boolean).join(', '),
            },
            { termine: 'PEC', valore: campo(ente, 'pec') },
            { termine: 'E-mail', valore: campo(ente, 'email') },
            { termine: 'Telefono', valore: campo(ente, 'telefono') },
            { termine: 'Fax', valore: campo(ente, 'fax') },
          ]}
        />
      );
    case 'rappresentante':
      return (
        <Riepilogo voci={[...persona(legaleRappresentante), { termine: 'Qualifica', valore: campo(legaleRappresentante, 'qualifica') }]} />
      );
    case 'responsabile':
      return <Riepilogo voci={[...persona(responsabile), { termine: 'Telefono', valore: campo(responsabile, 'telefono') }]} />;
    case 'finalita':
      return (
        <Riepilogo
          voci={elenco(dati.finalita).map((voce, indice) => ({
            termine: `Finalità ${indice + 1}`,
            valore: `${campo(voce, 'descrizione')} (${campo(voce, 'base')})`,
          }))}
        />
      );
    case 'richieste':
      return (
        <Riepilogo
          voci={[
            { termine: 'Profilo', valore: nomi.profilo(campo(richieste, 'profilo')) },
            { termine: 'Motivo del profilo', valore: campo(richieste, 'motivoProfilo') },
            ...elenco((richieste as { visure?: unknown } | undefined)?.visure).map((voce) => ({
              termine: nomi.visura(campo(voce, 'codice')),
              valore: campo(voce, 'motivo'),
            })),
          ]}
        />
      );
    case 'operatori':
      return (
        <div className="space-y-5">
          <Riepilogo
            voci={[
              { termine: 'Numero di accessi', valore: testo(dati.numeroAccessi) },
              { termine: 'Note', valore: testo(dati.note) },
            ]}
          />
          <TabellaOperatori operatori={elenco(dati.operatori)} />
        </div>
      );
  }
}

function TabellaOperatori({ operatori }: { operatori: readonly unknown[] }) {
  const righe = operatori.map((operatore, indice) => ({ chiave: String(indice), operatore }));
  const colonna = (nome: keyof Operatore, titolo: string) => ({
    campo: nome,
    titolo,
    cella: (riga: (typeof righe)[number]) => campo(riga.operatore, nome) || '—',
  });
  return (
    <Tabella
      didascalia="Persone da abilitare"
      didascaliaVisibile
      righe={righe}
      chiave={(riga) => riga.chiave}
      colonne={[
        {
          campo: 'nominativo',
          titolo: 'Cognome e nome',
          nomeDellaRiga: true,
          cella: ({ operatore }) => `${campo(operatore, 'cognome')} ${campo(operatore, 'nome')}`.trim() || '—',
        },
        colonna('codiceFiscale', 'Codice fiscale'),
        colonna('dataNascita', 'Nascita'),
        colonna('luogoNascita', 'Luogo'),
        colonna('email', 'E-mail'),
        colonna('telefono', 'Telefono'),
        colonna('sede', 'Sede'),
      ]}
    />
  );
}
