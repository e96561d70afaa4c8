import { Riepilogo } from '@/components/ui/riepilogo';
import { Tabella } from '@/components/ui/tabella';
import type { Sezione } from '@/lib/core/banca';

/** A part of a visura, as its data bank answers it: values in groups, a table, or one sentence in the place of both. */
export function SezioneVisura({ sezione }: { sezione: Sezione }) {
  if (sezione.forma === 'AVVISO') return <p className="misura">{sezione.testo}</p>;
  if (sezione.forma === 'TABELLA') return <Elenco sezione={sezione} />;
  const { titolo, gruppi } = sezione;
  const Gruppo = titolo === null ? 'h3' : 'h4';
  return (
    <>
      {titolo === null ? null : <h3 className="text-xl">{titolo}</h3>}
      {gruppi.map(({ gruppo, etichetta, voci }) => (
        <section key={gruppo} aria-label={etichetta} className="space-y-2">
          <Gruppo className="border-b border-subtle pb-1 text-lg">{etichetta}</Gruppo>
          <Riepilogo voci={voci.map((voce) => ({ termine: voce.etichetta, valore: voce.valore ?? '–' }))} />
        </section>
      ))}
    </>
  );
}

function Elenco({ sezione }: { sezione: Extract<Sezione, { forma: 'TABELLA' }> }) {
  const { titolo, colonne, righe, seVuota } = sezione;
  if (righe.length === 0)
    return (
      <section aria-label={titolo} className="space-y-2">
        <h3 className="text-lg">{titolo}</h3>
        <p className="misura">{seVuota}</p>
      </section>
    );
  return (
    <Tabella
      didascalia={titolo}
      didascaliaVisibile
      righe={righe}
      chiave={({ id }) => id}
      colonne={colonne.map(({ campo, etichetta }, indice) => ({
        campo,
        titolo: etichetta,
        nomeDellaRiga: indice === 0,
        cella: ({ celle }: (typeof righe)[number]) => celle[indice] ?? '–',
      }))}
    />
  );
}
