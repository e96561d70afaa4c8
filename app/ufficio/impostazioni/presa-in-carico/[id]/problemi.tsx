import { Etichetta } from '@/components/ui/etichetta';
import { Scheda } from '@/components/ui/scheda';
import { Tabella } from '@/components/ui/tabella';
import type { Problema } from '@/lib/presa-in-carico/domain/problema';

/** Where each thing is to be corrected, or what is to be known: by sheet, row and column, as the spreadsheet numbers them. */
export function Problemi({ problemi, titolo = 'Che cosa non va, e dove' }: { problemi: readonly Problema[]; titolo?: string }) {
  if (problemi.length === 0) return null;
  return (
    <Scheda titolo={titolo}>
      <Tabella
        didascalia="Per foglio, riga e colonna"
        righe={problemi.map((problema, posto) => ({ ...problema, posto }))}
        chiave={({ posto }) => String(posto)}
        colonne={[
          {
            campo: 'gravita',
            titolo: 'Gravità',
            cella: ({ gravita }) => (
              <Etichetta tono={gravita === 'ERRORE' ? 'errore' : 'attenzione'}>{gravita === 'ERRORE' ? 'Errore' : 'Avviso'}</Etichetta>
            ),
          },
          { campo: 'foglio', titolo: 'Foglio', cella: ({ foglio }) => foglio },
          { campo: 'riga', titolo: 'Riga', cella: ({ riga }) => riga ?? '—' },
          { campo: 'colonna', titolo: 'Colonna', cella: ({ colonna }) => <span className="break-words">{colonna ?? '—'}</span> },
          { campo: 'frase', titolo: 'Che cosa', nomeDellaRiga: true, cella: ({ frase }) => <span className="font-normal">{frase}</span> },
        ]}
      />
    </Scheda>
  );
}
