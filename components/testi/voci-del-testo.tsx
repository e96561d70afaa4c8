import type { VoceTesto } from '@/lib/atti/views';
import { Bottone } from '../ui/bottone';
import { Etichetta } from '../ui/etichetta';

interface Props {
  segnaposti: readonly VoceTesto[];
  inserti: readonly VoceTesto[];
  inserisciParola: (scritto: string) => void;
  inserisciParte: (scritto: string) => void;
}

/** What a wording may name: a button each, that writes it where the cursor is, with what it stands for. */
export function VociDelTesto({ segnaposti, inserti, inserisciParola, inserisciParte }: Props) {
  return (
    <details open className="rounded-sm border border-subtle bg-white">
      <summary className="cursor-pointer px-4 py-3 font-semibold">Che cosa si può inserire</summary>
      <div className="space-y-4 border-t border-soft px-4 py-3">
        <p className="misura text-sm text-secondary">
          Premi una voce per scriverla dov’è il cursore. Una frase che nomina un dato che in quell’atto non c’è viene tralasciata. Una riga
          che comincia con «## » apre una parte, una che comincia con «- » è la voce di un elenco.
        </p>
        <Gruppo titolo="Dati" voci={segnaposti} scritta={(nome) => `{{${nome}}}`} inserisci={inserisciParola} />
        <Gruppo titolo="Parti, ciascuna su una riga a sé" voci={inserti} scritta={(nome) => `[[${nome}]]`} inserisci={inserisciParte} />
      </div>
    </details>
  );
}

interface PropsGruppo {
  titolo: string;
  voci: readonly VoceTesto[];
  scritta: (nome: string) => string;
  inserisci: (scritto: string) => void;
}

function Gruppo({ titolo, voci, scritta, inserisci }: PropsGruppo) {
  if (voci.length === 0) return null;
  return (
    <section className="space-y-2">
      <h3 className="text-base font-semibold">{titolo}</h3>
      <ul className="space-y-2">
        {voci.map(({ nome, descrizione, obbligatorio }) => (
          <li key={nome} className="flex flex-wrap items-start gap-x-3 gap-y-1">
            <Bottone variante="secondario" dimensione="piccola" className="max-w-full break-all" onClick={() => inserisci(scritta(nome))}>
              <span className="sr-only">Inserisci </span>
              <span className="font-mono text-sm font-normal">{scritta(nome)}</span>
            </Bottone>
            <p className="min-w-0 grow basis-56 py-1 text-sm">
              {descrizione} {obbligatorio ? <Etichetta tono="info">da dire</Etichetta> : null}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
