import type { BancaComponibile } from '@/lib/profili/views';

/** What of the register no convenzione may give, and why: for who looks for it among the fields and does not find it. */
export function NonConcedibili({ banca: { nonConcedibili } }: { banca: BancaComponibile }) {
  if (nonConcedibili.length === 0) return null;
  return (
    <details className="mt-5">
      <summary className="cursor-pointer font-semibold text-primary">Dati non concedibili</summary>
      <ul className="misura mt-3 list-disc space-y-1 pl-5">
        {nonConcedibili.map(({ etichetta, motivo }) => (
          <li key={etichetta}>
            <strong className="font-semibold">{etichetta}</strong>: {motivo}.
          </li>
        ))}
      </ul>
    </details>
  );
}
