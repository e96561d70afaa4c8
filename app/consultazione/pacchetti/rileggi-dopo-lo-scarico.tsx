'use client';

import { useRouter } from 'next/navigation';
import type { ReactNode } from 'react';

/** The browser does not tell when it has begun to save a file: by then the count is written, and so is what stands in the way of another. */
const DOPO_MS = 1_500;

/** Around a link that downloads: the page says soon after how many times are left, or why there was no file. */
export function RileggiDopoLoScarico({ children }: { children: ReactNode }) {
  const router = useRouter();
  return <span onClick={() => setTimeout(() => router.refresh(), DOPO_MS)}>{children}</span>;
}
