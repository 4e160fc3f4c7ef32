/** For whoever pressed a button that is gone with what it closed: she goes on from the panel it was in. */
export function focusPanel(): void {
  document.getElementById('decisions')?.focus({ preventScroll: true });
}
