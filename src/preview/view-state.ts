/** What a reader has done to the page: kept for when VS Code loads it anew. */
interface ViewState {
  readonly scroll: number;
  /** By the id of each part that can be opened, whether it is open. */
  readonly open: Readonly<Record<string, boolean>>;
}

export function storeView(root: ParentNode): ViewState {
  const open = [...root.querySelectorAll<HTMLDetailsElement>('details[id]')].map(
    (part) => [part.id, part.open] as const,
  );
  return { scroll: scrollY, open: Object.fromEntries(open) };
}

/** Whether the part with this id was open when the page was left, as `stored` says. */
export function wasOpen(stored: unknown, id: string): boolean {
  if (typeof stored !== 'object' || stored === null || !('open' in stored)) return false;
  const { open } = stored;
  return (
    typeof open === 'object' &&
    open !== null &&
    Object.entries(open).some(([key, isOpen]) => key === id && isOpen === true)
  );
}

/** Makes the page what `stored` says, as far as it says anything; it comes from outside and may be anything. */
export function restoreView(stored: unknown, root: ParentNode): void {
  if (typeof stored !== 'object' || stored === null) return;
  if ('open' in stored && typeof stored.open === 'object' && stored.open !== null) {
    for (const [id, isOpen] of Object.entries(stored.open)) {
      const part = root.querySelector(`details#${CSS.escape(id)}`);
      if (part instanceof HTMLDetailsElement && typeof isOpen === 'boolean') part.open = isOpen;
    }
  }
  if ('scroll' in stored && typeof stored.scroll === 'number')
    scrollTo({ top: stored.scroll, behavior: 'instant' });
}
