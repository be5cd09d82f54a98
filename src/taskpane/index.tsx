// The page also runs while the pane is hidden, for the worksheet functions alone: React comes when it is shown.

/** In doubt the pane is shown: a pane that stays empty is worse than one loaded early. */
function zodraZichtbaar(toon: () => void): void {
  if (document.visibilityState !== 'hidden') {
    toon();
    return;
  }
  document.addEventListener('visibilitychange', toon, { once: true });
  if (Office.context.requirements.isSetSupported('SharedRuntime', '1.1')) {
    void Office.addin.onVisibilityModeChanged(({ visibilityMode }) => {
      if (visibilityMode === Office.VisibilityMode.taskpane) toon();
    });
  }
}

function laadPaneel(): void {
  const root = document.getElementById('root')!;
  const nietGeladen = root.querySelector<HTMLElement>('.niet-geladen')!;
  nietGeladen.remove();
  let begonnen = false;
  zodraZichtbaar(() => {
    if (begonnen) return;
    begonnen = true;
    import('./app')
      .then(({ tekenPaneel }) => tekenPaneel(root))
      .catch(() => {
        nietGeladen.style.animationDelay = '0s';
        root.append(nietGeladen);
      });
  });
}

// Without Office.js the page keeps its own message, which says what to do.
if (typeof Office !== 'undefined') void Office.onReady(laadPaneel);
