import type { Dubbio } from '@/lib/adesioni/views';

/** Whose data may be wrong, and why: read, and never blocking. */
export function ElencoDubbi({ dubbi }: { dubbi: readonly Dubbio[] }) {
  return (
    <ul className="list-disc pl-5">
      {dubbi.map(({ percorso, chi, frase }) => (
        <li key={`${percorso} ${frase}`}>
          {chi}: {frase}
        </li>
      ))}
    </ul>
  );
}
