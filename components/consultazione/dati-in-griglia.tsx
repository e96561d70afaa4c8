interface Props {
  voci: readonly { readonly termine: string; readonly valore: string }[];
  /** What says of the sheet itself stands smaller than what the sheet says. */
  piccole?: boolean;
}

/** From so many characters a value takes two places, or it would fold over and over in one. */
const LUNGO = 34;

/** Facts as a sheet has them, each under its name, side by side: half the length of one under the other, on screen and on paper. */
export function DatiInGriglia({ voci, piccole = false }: Props) {
  return (
    <dl
      className={`grid gap-x-6 sm:grid-cols-2 lg:grid-cols-3 print:grid-cols-3 print:gap-y-1.5 ${piccole ? 'gap-y-1.5 text-sm' : 'gap-y-3'}`}
    >
      {voci.map(({ termine, valore }) => (
        <div key={termine} className={`min-w-0 ${valore.length > LUNGO ? 'sm:col-span-2 print:col-span-2' : ''}`}>
          <dt className="text-sm text-secondary">{termine}</dt>
          <dd className={`break-words ${piccole ? '' : 'font-semibold'}`}>{valore}</dd>
        </div>
      ))}
    </dl>
  );
}
