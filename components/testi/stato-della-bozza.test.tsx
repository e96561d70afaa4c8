import { renderToStaticMarkup } from 'react-dom/server';
import { FormProvider, useForm } from 'react-hook-form';
import { expect, it } from 'vitest';
import { StatoDellaBozza } from './stato-della-bozza';

function Prova({ testo, salvato, maiInVigore }: { testo: string; salvato: string | null; maiInVigore?: boolean }) {
  const form = useForm({ defaultValues: { testo } });
  return (
    <FormProvider {...form}>
      <StatoDellaBozza salvato={salvato} inizio="uno" maiInVigore={maiInVigore} />
    </FormProvider>
  );
}
const detto = (testo: string, salvato: string | null) => renderToStaticMarkup(<Prova testo={testo} salvato={salvato} />);

it('says saved only of what has been saved: who goes on writing is told that the rest is not', () => {
  expect(detto('uno', null)).toBe('');
  expect(detto('uno', 'uno')).toContain('Bozza salvata');
  expect(detto('uno', 'uno')).toContain('il testo in vigore non è cambiato');
  expect(renderToStaticMarkup(<Prova testo="uno" salvato="uno" maiInVigore />), 'nothing is in force yet').not.toContain('in vigore');
  expect(detto('uno e due', 'uno')).toContain('Modifiche non ancora salvate.');
  expect(detto('uno e due', 'uno')).not.toContain('Bozza salvata');
  expect(detto('uno e due', null), 'also before any saving, so that nobody leaves without knowing').toContain(
    'Modifiche non ancora salvate.',
  );
  expect(detto('uno e due', null)).toContain('in questa scheda del browser');
});
