import { Avviso } from '@/components/ui/avviso';

/** Why a codice fiscale may be of somebody else; nothing when all agrees. It warns, and stops nobody. */
export function AvvisoDubbi({ dubbi }: { dubbi: readonly string[] }) {
  if (dubbi.length === 0) return null;
  return (
    <Avviso tono="attenzione" titolo="Ricontrolla il codice fiscale">
      <ul className="list-disc pl-5">
        {dubbi.map((frase) => (
          <li key={frase}>{frase}</li>
        ))}
      </ul>
    </Avviso>
  );
}
