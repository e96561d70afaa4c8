import Link from 'next/link';
import type { ComponentProps } from 'react';

type Props = Omit<ComponentProps<typeof Link>, 'prefetch' | 'href'> & { href: string };

/**
 * The only link of the house. It never prefetches: a page that reads personal data writes the register,
 * and a row must mean that somebody opened the page, not that a link was on screen.
 */
export function Collegamento({ className = 'collegamento', ...resto }: Props) {
  return <Link prefetch={false} className={className} {...resto} />;
}
