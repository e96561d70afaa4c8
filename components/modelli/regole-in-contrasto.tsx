import { Avviso } from '../ui/avviso';

/** What the rules of a clause say against each other, or against another clause: kept, and to be mended before anybody approves or signs. */
export function RegoleInContrasto({ contrasti }: { contrasti: readonly string[] }) {
  if (contrasti.length === 0) return null;
  return (
    <Avviso tono="attenzione" titolo="Queste regole si contraddicono: così non si possono approvare">
      {contrasti.map((frase) => (
        <p key={frase}>{frase}</p>
      ))}
    </Avviso>
  );
}
