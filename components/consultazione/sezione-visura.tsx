import { Tabella } from '@/components/ui/tabella';
import type { Sezione } from '@/lib/core/banca-letta';
import { gruppiDelFoglio } from '@/lib/visure/domain/gruppi-del-foglio';
import { perTuttiInParole, tabellaDelFoglio } from '@/lib/visure/domain/tabella-del-foglio';
import { etichettaSulFoglio } from '@/lib/visure/domain/oltre-il-profilo';
import type { OltreIlProfilo } from '@/lib/visure/domain/visura';
import { DatiInGriglia } from './dati-in-griglia';

interface Props<S extends Sezione> {
  sezione: S;
  /** What of it the profile does not have: marked (CA-03). */
  oltre: OltreIlProfilo | null;
}

/** A part of a visura, as its data bank answers it: values in groups, a table, or one sentence in the place of both. */
export function SezioneVisura({ sezione, oltre }: Props<Sezione>) {
  if (sezione.forma === 'AVVISO') return <p className="misura">{sezione.testo}</p>;
  if (sezione.forma === 'TABELLA') return <Elenco sezione={sezione} oltre={oltre} />;
  const { titolo, gruppi } = sezione;
  const Gruppo = titolo === null ? 'h3' : 'h4';
  return (
    <>
      {titolo === null ? null : <h3 className="text-xl">{titolo}</h3>}
      {gruppiDelFoglio(gruppi).map(({ gruppo, etichetta, voci }) => (
        <section key={gruppo} aria-label={etichetta} className="space-y-2">
          <Gruppo className="border-b border-subtle pb-1 text-lg">{etichetta}</Gruppo>
          <DatiInGriglia
            voci={voci.map((voce) => ({
              termine: etichettaSulFoglio(voce.campo, voce.etichetta, oltre),
              valore: voce.valore ?? '–',
            }))}
          />
        </section>
      ))}
    </>
  );
}

function Elenco({ sezione, oltre }: Props<Extract<Sezione, { forma: 'TABELLA' }>>) {
  const { titolo, seVuota } = sezione;
  if (sezione.righe.length === 0)
    return (
      <section aria-label={titolo} className="space-y-2">
        <h3 className="text-lg">{titolo}</h3>
        <p className="misura">{seVuota}</p>
      </section>
    );
  const { colonne, righe, perTutti, nome } = tabellaDelFoglio(sezione);
  const etichettaDi = (campo: string, etichetta: string) => etichettaSulFoglio(campo, etichetta, oltre);
  const nota = perTuttiInParole(perTutti, etichettaDi);
  return (
    <div className="space-y-2">
      <Tabella
        didascalia={titolo}
        didascaliaVisibile
        righe={righe}
        chiave={({ id }) => id}
        colonne={colonne.map(({ campo, etichetta }, indice) => ({
          campo,
          titolo: etichettaDi(campo, etichetta),
          nomeDellaRiga: indice === nome,
          cella: ({ celle }: (typeof righe)[number]) => celle[indice] ?? '–',
        }))}
      />
      {nota === null ? null : <p className="misura text-secondary">{nota}</p>}
    </div>
  );
}
