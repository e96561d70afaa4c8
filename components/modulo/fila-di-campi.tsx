import type { ReactNode } from 'react';

interface Props {
  /** Into how many columns, and from which width on. */
  colonne?: string;
  children: ReactNode;
}

/**
 * Fields side by side, each in a {@link CorniceCampo}: labels stand on one line, what each says under it, boxes on one line, whichever of
 * them has a hint, an error or a longer label. The outer box keeps the last row's space from whatever follows.
 */
export function FilaDiCampi({ colonne = 'sm:grid-cols-2', children }: Props) {
  return (
    <div className="flow-root">
      <div className={`-mb-5 grid gap-x-6 ${colonne} *:row-span-4 *:mb-5 *:grid *:min-w-0 *:grid-rows-subgrid *:gap-y-0`}>{children}</div>
    </div>
  );
}
