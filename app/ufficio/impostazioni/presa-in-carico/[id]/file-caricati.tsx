import { BottoneAzione } from '@/components/ui/bottone-azione';
import { Scheda } from '@/components/ui/scheda';
import { Tabella } from '@/components/ui/tabella';
import { dimensioneInParole } from '@/lib/core/dimensione';
import type { FileInAnteprima } from '@/lib/presa-in-carico/views';
import { togliere } from '../azioni';

/** What has come, with what was found of each signature. */
export function FileCaricati({ id, file }: { id: string; file: readonly FileInAnteprima[] }) {
  if (file.length === 0) return null;
  return (
    <Scheda titolo="File caricati">
      <Tabella
        didascalia="File caricati"
        righe={file}
        chiave={({ percorso }) => percorso}
        colonne={[
          { campo: 'file', titolo: 'File', nomeDellaRiga: true, cella: ({ percorso }) => <span className="break-words">{percorso}</span> },
          { campo: 'peso', titolo: 'Dimensione', cella: ({ dimensione }) => dimensioneInParole(dimensione) },
          { campo: 'firma', titolo: 'Firma', cella: ({ firma, rifiuto }) => rifiuto ?? (firma === '' ? '—' : firma) },
          {
            campo: 'togli',
            titolo: 'Azioni',
            cella: ({ percorso }) => (
              <BottoneAzione
                etichetta="Togli"
                oggetto={percorso}
                azione={togliere}
                valori={{ id, percorso }}
                fatto="Il file è stato tolto."
              />
            ),
          },
        ]}
      />
    </Scheda>
  );
}
