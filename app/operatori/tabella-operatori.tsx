import type { ReactNode } from 'react';
import { Collegamento } from '@/components/ui/collegamento';
import { EtichettaStato } from '@/components/ui/etichetta';
import { Tabella, type Colonna } from '@/components/ui/tabella';
import { istanteItaliano } from '@/lib/core/date';
import { NOMI_CAMPO_SCHEDA } from '@/lib/clausole/denominazioni';
import { nominativo } from '@/lib/core/nominativo';
import type { OperatoreInElenco } from '@/lib/operatori/views';
import { AttiOperatore } from './atti-operatore';

interface Props {
  didascalia: string;
  operatori: readonly OperatoreInElenco[];
  /** Where the cards of this area stand. */
  base: '/ufficio/operatori' | '/ente/operatori';
  conEnte?: boolean;
  vuoto: ReactNode;
}

export function TabellaOperatori({ didascalia, operatori, base, conEnte = false, vuoto }: Props) {
  const colonne: Colonna<OperatoreInElenco>[] = [
    {
      campo: 'nome',
      titolo: 'Operatore',
      nomeDellaRiga: true,
      cella: ({ id, nome, cognome }) => (
        <Collegamento href={`${base}/${id}`}>
          {cognome} {nome}
        </Collegamento>
      ),
    },
    ...(conEnte
      ? [
          {
            campo: 'ente',
            titolo: 'Ente e convenzione',
            cella: ({ ente, numero }: OperatoreInElenco) => (
              <>
                {ente}
                <br />
                <span className="text-sm text-secondary">n. {numero}</span>
              </>
            ),
          },
        ]
      : []),
    { campo: 'stato', titolo: 'Stato', cella: ({ stato }) => <EtichettaStato stato={stato} /> },
    { campo: 'nota', titolo: 'Da fare o da sapere', cella: (riga) => <span className="text-sm">{daSapere(riga)}</span> },
    {
      campo: 'accesso',
      titolo: 'Ultimo accesso',
      cella: ({ ultimoAccesso }) => (ultimoAccesso ? istanteItaliano(new Date(ultimoAccesso)) : 'Mai'),
    },
    {
      campo: 'atti',
      titolo: 'Azioni',
      cella: ({ id, nome, cognome, atti, dubbi }) => (
        <AttiOperatore id={id} nominativo={nominativo({ nome, cognome })} atti={atti} dubbi={dubbi} breve />
      ),
    },
  ];
  return <Tabella didascalia={didascalia} colonne={colonne} righe={operatori} chiave={({ id }) => id} vuoto={vuoto} />;
}

/** One sentence: what is missing before the next step, or why the operator stands where it stands. */
function daSapere({ stato, mancanti, richiestoIl, motivo, dubbi, attoDaFirmare }: OperatoreInElenco): string {
  if (stato === 'SOSPESO' || stato === 'DISABILITATO') return motivo ?? '';
  const passi: string[] = [];
  if (stato === 'PROPOSTO') passi.push(attoDaFirmare ? 'La designazione è da firmare.' : 'Manca la designazione.');
  if (stato !== 'ATTIVO' && mancanti.length > 0)
    passi.push(`Nella scheda manca: ${mancanti.map((campo) => NOMI_CAMPO_SCHEDA[campo]).join(', ')}.`);
  if (stato === 'DESIGNATO' && mancanti.length === 0)
    passi.push(richiestoIl ? `Abilitazione chiesta il ${istanteItaliano(new Date(richiestoIl))}.` : 'Pronto per l’abilitazione.');
  if (dubbi.length > 0) passi.push('Codice fiscale da ricontrollare.');
  if (stato === 'ABILITATO') passi.push('Non è ancora entrato.');
  return passi.join(' ');
}
