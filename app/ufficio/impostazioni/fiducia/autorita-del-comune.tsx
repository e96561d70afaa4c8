import { Avviso } from '@/components/ui/avviso';
import { Etichetta } from '@/components/ui/etichetta';
import { Tabella } from '@/components/ui/tabella';
import { Vuoto } from '@/components/ui/vuoto';
import { formatoItaliano, oggi } from '@/lib/core/date';
import type { QuadroFiducia } from '@/lib/platform/fiducia';

/** The authorities of the folder VARCO_FIDUCIA, and of the demo. */
export function AutoritaDelComune({ autorita, demo }: Pick<QuadroFiducia, 'autorita' | 'demo'>) {
  return (
    <div className="space-y-6">
      {demo ? (
        <Avviso titolo="Questa è una dimostrazione">
          <p>Varco si fida anche della sua autorità dimostrativa, le cui firme non hanno valore legale.</p>
        </Avviso>
      ) : null}
      <Tabella
        didascalia="Autorità di certificazione scelte dal comune"
        righe={autorita.map((una, indice) => ({ ...una, chiave: String(indice) }))}
        chiave={({ chiave }) => chiave}
        vuoto={
          <Vuoto titolo="Nessuna autorità in più" icona="scudo">
            Varco si fida solo dell’elenco di fiducia. Per accettare le firme di un’altra autorità chi gestisce il server ne mette il
            certificato nella cartella VARCO_FIDUCIA.
          </Vuoto>
        }
        colonne={[
          { campo: 'nome', titolo: 'Autorità', nomeDellaRiga: true, cella: ({ nome }) => nome },
          { campo: 'validoAl', titolo: 'Certificato valido fino al', cella: ({ validoAl }) => formatoItaliano(oggi(validoAl)) },
          {
            campo: 'stato',
            titolo: 'Stato',
            cella: ({ scaduta }) => <Etichetta tono={scaduta ? 'attenzione' : 'successo'}>{scaduta ? 'Scaduta' : 'Valida'}</Etichetta>,
          },
        ]}
      />
    </div>
  );
}
