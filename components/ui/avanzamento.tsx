interface Props {
  /** What goes on: "Caricamento di convenzione.pdf". */
  etichetta: string;
  valore: number;
  massimo?: number;
  /** What the eye reads beside the bar; by default the percentage. */
  testo?: string;
}

/** How far something has got, as a bar and in words. Native `<progress>`: no inline style is needed under our CSP. */
export function Avanzamento({ etichetta, valore, massimo = 100, testo }: Props) {
  const quota = massimo > 0 ? Math.round((valore / massimo) * 100) : 0;
  return (
    <div className="space-y-1.5">
      <div className="flex flex-wrap justify-between gap-x-4 text-sm">
        <span className="font-semibold">{etichetta}</span>
        <span className="text-secondary">{testo ?? `${quota} %`}</span>
      </div>
      <progress
        value={valore}
        max={massimo}
        aria-label={etichetta}
        className="block h-2 w-full appearance-none overflow-hidden rounded-full bg-soft [&::-moz-progress-bar]:bg-primary [&::-webkit-progress-bar]:bg-soft [&::-webkit-progress-value]:bg-primary"
      >
        {quota} %
      </progress>
    </div>
  );
}
