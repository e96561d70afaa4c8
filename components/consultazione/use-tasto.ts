import { useEffect, useEffectEvent } from 'react';

/** A key that works wherever the focus is on the page, also after a click on nothing; not while a dialog is open, which has its own. */
export function useTasto(tasto: string, fai: () => void): void {
  const premuto = useEffectEvent((evento: KeyboardEvent) => {
    if (evento.key !== tasto || evento.defaultPrevented || document.querySelector('dialog[open]')) return;
    evento.preventDefault();
    fai();
  });
  useEffect(() => {
    const ascolta = (evento: KeyboardEvent) => premuto(evento);
    window.addEventListener('keydown', ascolta);
    return () => window.removeEventListener('keydown', ascolta);
  }, []);
}
