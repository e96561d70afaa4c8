'use client';

import { cancellaBozze } from '../modulo/bozze';
import { Icona } from './icona';

/** Leaves the session. A plain POST form, so it works before the scripts arrive; drafts kept in the tab go with it. */
export function Esci({ indirizzo }: { indirizzo: string }) {
  return (
    <form method="post" action={indirizzo} onSubmit={() => cancellaBozze()}>
      <button type="submit" className="flex min-h-11 cursor-pointer items-center gap-1.5 rounded-sm px-2 font-semibold hover:underline">
        <Icona nome="esci" />
        Esci
      </button>
    </form>
  );
}
